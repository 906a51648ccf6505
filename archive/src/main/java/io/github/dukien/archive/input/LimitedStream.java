package io.github.dukien.archive.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What comes out of a compressed stream, cut off when it is more than its input can honestly hold. */
final class LimitedStream extends FilterInputStream {
    /** Small outputs may have any ratio: a page of blanks is no attack. */
    private static final long HARMLESS = 1 << 20;

    private final LongSupplier compressed;
    private final int maxRatio;
    private final Budget budget;
    private long out;

    LimitedStream(InputStream in, LongSupplier compressed, int maxRatio, Budget budget) {
        super(in);
        this.compressed = compressed;
        this.maxRatio = maxRatio;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        count(Math.max(n, 0));
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int n) throws IOException {
        out += n;
        budget.take(n);
        if (out > HARMLESS && out / maxRatio > compressed.getAsLong()) {
            throw new LimitException("expands to more than " + maxRatio + " times its size: a zip bomb");
        }
    }

    /** What one archive may still yield. */
    static final class Budget {
        private final long limit;
        private long left;

        Budget(long limit) {
            this.limit = limit;
            left = limit;
        }

        void take(long n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new LimitException("the archive expands to more than " + limit + " bytes: a zip bomb");
            }
        }

        boolean isSpent() {
            return left < 0;
        }
    }

    /** Too much came out. */
    static final class LimitException extends IOException {
        private static final long serialVersionUID = 1L;

        LimitException(String message) {
            super(message);
        }
    }
}
