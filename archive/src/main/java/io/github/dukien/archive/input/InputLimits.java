package io.github.dukien.archive.input;

/**
 * How much is too much. A document over a limit is a failed input, never an error of the run.
 *
 * @param maxChars characters of a document's text
 * @param maxBytes bytes of a document, out of its archive: a file, a line, a row
 * @param maxRatio bytes that may come out of one byte of gzip or zip
 * @param maxTotal bytes that may come out of one archive
 */
public record InputLimits(int maxChars, int maxBytes, int maxRatio, long maxTotal) {
    /** 2 million characters, 8 MiB, 200 : 1, 256 GiB. */
    public static final InputLimits DEFAULT = new InputLimits(2_000_000, 8 << 20, 200, 256L << 30);

    /** All of them are positive. */
    public InputLimits {
        if (maxChars <= 0 || maxBytes <= 0 || maxRatio <= 0 || maxTotal <= 0) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** The same with another number of characters. */
    public InputLimits withMaxChars(int chars) {
        return new InputLimits(chars, maxBytes, maxRatio, maxTotal);
    }

    /** The same with another number of bytes for a document. */
    public InputLimits withMaxBytes(int bytes) {
        return new InputLimits(maxChars, bytes, maxRatio, maxTotal);
    }

    /** The same with another number of bytes for an archive. */
    public InputLimits withMaxTotal(long bytes) {
        return new InputLimits(maxChars, maxBytes, maxRatio, bytes);
    }
}
