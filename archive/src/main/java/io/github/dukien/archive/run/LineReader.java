package io.github.dukien.archive.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads whole lines and knows where each begins. A last line without an end is torn, and none. */
final class LineReader implements Closeable {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long start;
    private long end;

    private LineReader(InputStream in) {
        this.in = in;
    }

    /** A reader; of nothing if there is no such file. */
    static LineReader open(Path file) throws IOException {
        return new LineReader(Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream());
    }

    /** The next line, null at the end or before a torn one. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        return read(line) ? line.toString(StandardCharsets.UTF_8) : null;
    }

    /** Passes over a line; false at the end. */
    boolean skip() throws IOException {
        return read(null);
    }

    /** Where the line read last begins. */
    long start() {
        return start;
    }

    /** Where it ends, its line end included. */
    long end() {
        return end;
    }

    private boolean read(@Nullable ByteArrayOutputStream line) throws IOException {
        long length = 0;
        while (true) {
            if (at == filled) {
                at = 0;
                filled = Math.max(0, in.read(buffer));
                if (filled == 0) {
                    return false;
                }
            }
            int to = at;
            while (to < filled && buffer[to] != '\n') {
                to++;
            }
            if (line != null) {
                line.write(buffer, at, to - at);
            }
            boolean ended = to < filled;
            length += to - at + (ended ? 1 : 0);
            at = ended ? to + 1 : to;
            if (ended) {
                start = end;
                end += length;
                return true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
