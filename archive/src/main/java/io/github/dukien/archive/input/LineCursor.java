package io.github.dukien.archive.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A document for each line. Never holds more of a line than a document may have. */
final class LineCursor implements Cursor {
    private final InputStream in;
    private final InputSource source;
    private final String id;
    private final int maxBytes;
    private final RawInput.Reading reading;
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int filled;
    private long line;

    LineCursor(InputStream in, InputSource source, String id, int maxBytes, RawInput.Reading reading) {
        this.in = in;
        this.source = source;
        this.id = id;
        this.maxBytes = maxBytes;
        this.reading = reading;
    }

    @Override
    public @Nullable RawInput next() throws IOException {
        while (fill()) {
            line++;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean whole = readLine(bytes);
            if (!whole) {
                return RawInput.failed(source(), name(), "line longer than " + maxBytes + " bytes");
            }
            byte[] content = trimmed(bytes.toByteArray());
            if (content.length > 0) {
                return new RawInput(source(), name(), content, reading);
            }
        }
        return null;
    }

    private String name() {
        return id + "#" + line;
    }

    private boolean fill() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(buffer));
        }
        return filled > 0;
    }

    /** Takes the rest of the line; false if it is too long, and then it is only skipped. */
    private boolean readLine(ByteArrayOutputStream line) throws IOException {
        boolean whole = true;
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            whole = whole && line.size() + end - at <= maxBytes;
            if (whole) {
                line.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        return whole;
    }

    /** Without white space around it, nor the byte order mark that may open a file. */
    private byte[] trimmed(byte[] bytes) {
        int from = line == 1 && bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        int to = bytes.length;
        while (from < to && bytes[from] >= 0 && bytes[from] <= ' ') {
            from++;
        }
        while (from < to && bytes[to - 1] >= 0 && bytes[to - 1] <= ' ') {
            to--;
        }
        return from == 0 && to == bytes.length ? bytes : java.util.Arrays.copyOfRange(bytes, from, to);
    }

    @Override
    public InputSource source() {
        return source.at(line);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
