package io.github.dukien.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written; a print writer only says that it could not. */
final class StandardOutput extends FilterOutputStream {
    private static volatile @Nullable String failure;

    private StandardOutput(OutputStream out) {
        super(out);
    }

    static OutputStream open() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out));
    }

    /** Why writing failed; null if it did not, or if only the reader has gone (as in {@code | head}). */
    static @Nullable String failure() {
        String message = failure;
        boolean reader = message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
        return reader ? null : message;
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
