package io.github.dukien.internal.segment;

import java.nio.ByteBuffer;

/** The weights of a trained segmenter: one signed byte for each hashed feature. */
public final class SegmenterModel {
    /** Grows whenever features, hashes or the file's form change. */
    public static final int VERSION = 2;

    private static final int MAGIC = 0x444B5347;
    private static final int HEAD = 12;

    private final byte[] weights;

    /** A model of as many weights as a power of two; the array is not copied. */
    SegmenterModel(byte[] weights) {
        this.weights = weights;
    }

    /** The weights themselves, not a copy. */
    byte[] weights() {
        return weights;
    }

    /** The model as a file. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + weights.length)
                .putInt(MAGIC)
                .putInt(VERSION)
                .putInt(weights.length)
                .put(weights)
                .array();
    }

    /**
     * Reads a file that {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when it is no segmenter model, or one of another version
     */
    public static SegmenterModel of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (file.length < HEAD || bytes.getInt() != MAGIC) {
            throw new IllegalArgumentException("this is no Dukien segmenter model");
        }
        int version = bytes.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("the segmenter model is of version " + version + ", this Dukien reads "
                    + VERSION + ": use models and core of the same release, or train again");
        }
        byte[] weights = new byte[bytes.getInt()];
        if (file.length != HEAD + weights.length || Integer.bitCount(weights.length) != 1) {
            throw new IllegalArgumentException("the segmenter model is cut short");
        }
        bytes.get(weights);
        return new SegmenterModel(weights);
    }
}
