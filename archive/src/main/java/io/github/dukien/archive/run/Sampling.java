package io.github.dukien.archive.run;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * A part of the inputs, chosen by their names: the same ones in every run with the same seed, wherever they stand, and a
 * smaller share is part of a larger one.
 *
 * <pre>{@code
 * Sampling sampling = new Sampling(0.01, 42);
 * }</pre>
 *
 * @param share of the inputs, above 0 and at most 1
 * @param seed another seed chooses others
 */
public record Sampling(double share, long seed) {
    /** All of them. */
    public static final Sampling ALL = new Sampling(1, 0);

    /** @throws IllegalArgumentException if the share is not above 0 and at most 1 */
    public Sampling {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a sample is more than 0 and at most 1 of the inputs, not " + share);
        }
    }

    /** Whether an input of this name is among them. */
    public boolean includes(String source) {
        if (share >= 1) {
            return true;
        }
        CRC32C crc = new CRC32C();
        crc.update(source.getBytes(StandardCharsets.UTF_8));
        long mixed = mix(mix(seed) ^ crc.getValue());
        return (mixed >>> 11) * 0x1.0p-53 < share;
    }

    /** The finaliser of SplitMix64: every bit of the input moves every bit of the output. */
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
