package io.github.dukien.archive.run;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that grows at its end and never ends in the middle of a line unless the process is killed. */
final class LineFile implements Closeable {
    private final Path path;
    private final FileChannel channel;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private long written;

    private LineFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static LineFile open(Path path) throws RunException {
        try {
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new LineFile(path, channel);
        } catch (IOException e) {
            throw RunFiles.unwritable(path, e);
        }
    }

    /** Keeps other processes from writing here as long as this file is open. */
    void lock() throws RunException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // another run of this process holds it
        } catch (IOException e) {
            return; // file systems without locks
        }
        throw new RunException(path + ": another run is writing here; wait for its end, or choose another folder");
    }

    /** Drops what stands behind a length, and goes on there. */
    void cut(long length) throws RunException {
        try {
            channel.truncate(length);
            channel.position(length);
            written = length;
            waiting.reset();
        } catch (IOException e) {
            throw RunFiles.unwritable(path, e);
        }
    }

    void add(String line) {
        waiting.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        waiting.write('\n');
    }

    int waiting() {
        return waiting.size();
    }

    long written() {
        return written;
    }

    /** Writes the lines that wait; if that fails, the file ends where it ended before. */
    void flush() throws RunException {
        ByteBuffer bytes = ByteBuffer.wrap(waiting.toByteArray());
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            written += bytes.limit();
            waiting.reset();
        } catch (IOException e) {
            cut(written);
            throw RunFiles.brokenOff(path, e);
        }
    }

    @Override
    public void close() throws RunException {
        try (channel) {
            if (channel.isOpen()) {
                channel.force(true);
            }
        } catch (IOException e) {
            throw RunFiles.brokenOff(path, e);
        }
    }
}
