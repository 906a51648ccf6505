package io.github.dukien.internal.token;

import java.util.concurrent.ArrayBlockingQueue;

/**
 * Memory of token tables that waits for the next text: at most one for each core, and none that a huge text has made
 * large, so that an extractor at rest holds little. Thread-safe.
 */
public final class TokenMemories {
    /** Longest text whose memory is kept, in chars: some hundred kilobytes. */
    static final int MOST_CHARS = 1 << 16;

    private final ArrayBlockingQueue<TokenMemory> waiting =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /** Memory that nobody else uses until it is given back. */
    public TokenMemory take() {
        TokenMemory memory = waiting.poll();
        return memory == null ? new TokenMemory() : memory;
    }

    /** Gives memory back; no table in it may be read any more. */
    public void giveBack(TokenMemory memory) {
        if (memory.capacity() <= MOST_CHARS) {
            waiting.offer(memory); // one too many is left to the collector
        }
    }

    /** Chars that all waiting memory has room for. */
    public int capacity() {
        return waiting.stream().mapToInt(TokenMemory::capacity).sum();
    }
}
