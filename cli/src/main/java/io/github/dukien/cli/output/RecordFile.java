package io.github.dukien.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A file that is written record by record: flushing ends one. If one cannot be written, the file ends with the one before. */
public final class RecordFile extends OutputStream {
    private final FileChannel channel;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private long whole;
    private @Nullable IOException failure;

    private RecordFile(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * An empty file, or a device or pipe that is there.
     *
     * @throws IOException if there can be none
     */
    public static RecordFile open(Path path) throws IOException {
        return new RecordFile(FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING));
    }

    /** Why a record could not be written; null if all could. */
    public @Nullable IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) {
        record.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        record.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(record.toByteArray());
        record.reset();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            whole += bytes.limit();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            cut();
            throw e;
        }
    }

    private void cut() {
        try {
            channel.truncate(whole);
            channel.position(whole);
        } catch (IOException e) {
            // a device or a pipe: what is out is out
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
