package io.github.dukien.archive.input;

import io.github.dukien.archive.input.Guarded.InputException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A file that is one document. */
final class WholeCursor implements Cursor {
    private final InputStream in;
    private final InputSource source;
    private final String id;
    private final int maxBytes;
    private final RawInput.Reading reading;
    private boolean read;

    WholeCursor(InputStream in, InputSource source, String id, int maxBytes, RawInput.Reading reading) {
        this.in = in;
        this.source = source;
        this.id = id;
        this.maxBytes = maxBytes;
        this.reading = reading;
    }

    @Override
    public @Nullable RawInput next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = in.readNBytes(maxBytes);
        if (bytes.length == maxBytes && in.read() >= 0) {
            throw new InputException("longer than " + maxBytes + " bytes");
        }
        return new RawInput(source, id, bytes, reading);
    }

    @Override
    public InputSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
