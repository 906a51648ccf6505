package io.github.dukien.internal.mention;

import java.util.BitSet;

/** Which tokens belong to a mention already. Claimed in the order date, document, name, quantity. */
public final class Claims {
    private final BitSet taken;

    /** No token of {@code size} is taken. */
    public Claims(int size) {
        taken = new BitSet(size);
    }

    /** Takes the tokens {@code [from, to)}. */
    public void claim(int from, int to) {
        taken.set(from, to);
    }

    /** Whether a token is taken. */
    public boolean isTaken(int token) {
        return taken.get(token);
    }

    /** The first taken token from {@code from} on, or {@code limit} if none stands before it. */
    public int freeTo(int from, int limit) {
        int next = taken.nextSetBit(from);
        return next < 0 ? limit : Math.min(next, limit);
    }

    /** Whether none of the tokens {@code [from, to)} is taken. */
    public boolean isFree(int from, int to) {
        int next = taken.nextSetBit(from);
        return next < 0 || next >= to;
    }
}
