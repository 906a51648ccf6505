package io.github.dukien.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written; a print writer only says that it could not. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable String failure;

    private StandardOutput(OutputStream out) {
        super(out);
    }

    static StandardOutput open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /**
     * Says in one line why not all was written, if so. A reader that has gone (as in {@code | head}) had what it wanted: that
     * is no failure.
     *
     * @param code the exit code so far
     * @return the exit code
     */
    int end(int code, PrintWriter err) {
        if (failure == null) {
            return code;
        }
        if (failure.toLowerCase(Locale.ROOT).contains("pipe")) {
            err.println("dukien: the reader of standard output has gone (as head does); the rest is not written");
            return code;
        }
        err.println("dukien: standard output cannot be written to the end: " + failure);
        return Math.max(code, 1);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        try {
            out.write(b, off, len);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }
}
