package io.github.dukien.archive.input;

import io.github.dukien.archive.input.Guarded.InputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Looks at a zip file's end before Java reads its whole directory into memory. */
final class ZipDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END64_SIGNATURE = 0x06064b50;
    private static final int END = 22;
    private static final int LOCATOR = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long LARGEST = 64L << 20;

    private ZipDirectory() {}

    /** Refuses a directory that would not fit: some 600,000 entries do. */
    static void check(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(zip.length(), END + LONGEST_COMMENT + LOCATOR);
            ByteBuffer tail = read(zip, zip.length() - length, length);
            for (int i = length - END; i >= 0; i--) {
                if (tail.getInt(i) == END_SIGNATURE) {
                    if (size(zip, tail, i) > LARGEST) {
                        throw new InputException("a zip file with too many entries: its directory is over 64 MiB");
                    }
                    return;
                }
            }
            throw new InputException(length == 0 ? "empty" : "damaged zip: no directory at its end; was it cut off?");
        }
    }

    private static long size(RandomAccessFile zip, ByteBuffer tail, int end) throws IOException {
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        if (size != 0xFFFFFFFFL || end < LOCATOR) {
            return size;
        }
        long at = tail.getLong(end - LOCATOR + 8);
        if (at < 0 || at > zip.length() - 56) {
            return size;
        }
        ByteBuffer record = read(zip, at, 56);
        return record.getInt(0) == END64_SIGNATURE ? record.getLong(40) : size;
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
