package io.github.dukien.archive.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The inputs between the thread that reads them and the one that writes what came of them, in their order. Bounded in
 * number and in bytes, so that memory does not grow with the archive; an input larger than that is here alone.
 */
final class Window {
    private final int maxInputs;
    private final long maxBytes;
    private final Deque<Slot> slots = new ArrayDeque<>();
    private long bytes;
    private boolean complete;
    private boolean closed;

    Window(int maxInputs, long maxBytes) {
        this.maxInputs = maxInputs;
        this.maxBytes = maxBytes;
    }

    /** Adds an input when there is room; false if no more are wanted. */
    synchronized boolean add(Slot slot) throws InterruptedException {
        while (!closed && (slots.size() >= maxInputs || !slots.isEmpty() && bytes + slot.size() > maxBytes)) {
            wait();
        }
        if (!closed) {
            slots.add(slot);
            bytes += slot.size();
            notifyAll();
        }
        return !closed;
    }

    /** The input whose turn it is; null if none comes within the time. It stays until it is removed. */
    synchronized @Nullable Slot first(long millis) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (slots.isEmpty() && !complete && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        }
        return slots.peek();
    }

    synchronized void removeFirst() {
        bytes -= slots.remove().size();
        notifyAll();
    }

    /** All inputs are here. */
    synchronized void complete() {
        complete = true;
        notifyAll();
    }

    /** No more are wanted. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Whether all inputs have come and gone. */
    synchronized boolean isExhausted() {
        return complete && slots.isEmpty();
    }

    /**
     * An input.
     *
     * @param outcome what comes of it; null if it was not begun before the run was stopped
     * @param size its bytes
     */
    record Slot(FutureTask<@Nullable Outcome> outcome, int size) {}
}
