package io.github.dukien.archive.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on several inputs at a time and gives what comes of them in the order of the inputs. Holds a window of inputs,
 * bounded in number and in bytes, so that memory does not grow with the archive; an input larger than the window's bytes
 * is worked on alone.
 */
final class Pipeline implements Iterator<Outcome>, AutoCloseable {
    private static final int AHEAD = 16;

    private final Iterator<Task> inputs;
    private final Function<Task, Outcome> work;
    private final @Nullable ExecutorService workers;
    private final int maxInputs;
    private final long maxBytes;
    private final Deque<Slot> window = new ArrayDeque<>();
    private @Nullable Task held;
    private long bytes;

    Pipeline(Iterator<Task> inputs, Function<Task, Outcome> work, int jobs) {
        this.inputs = inputs;
        this.work = work;
        workers = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, Pipeline::thread);
        maxInputs = jobs * AHEAD;
        maxBytes = Math.max(1 << 20, Runtime.getRuntime().maxMemory() / 128);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "dukien-run");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean hasNext() {
        if (workers == null) {
            return inputs.hasNext();
        }
        fill(workers);
        return !window.isEmpty();
    }

    private void fill(ExecutorService pool) {
        while (window.size() < maxInputs && (held != null || inputs.hasNext())) {
            Task input = held == null ? inputs.next() : held;
            held = null;
            if (!window.isEmpty() && bytes + input.size() > maxBytes) {
                held = input;
                return;
            }
            bytes += input.size();
            window.add(new Slot(pool.submit(() -> work.apply(input)), input.size()));
        }
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (workers == null) {
            return work.apply(inputs.next());
        }
        Slot slot = window.remove();
        Outcome outcome = result(slot.outcome());
        bytes -= slot.size();
        return outcome;
    }

    private static Outcome result(Future<Outcome> outcome) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return outcome.get();
                } catch (InterruptedException e) {
                    interrupted = true; // what is being worked on is finished all the same
                } catch (ExecutionException e) {
                    throw new IllegalStateException("work never throws", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }

    private record Slot(Future<Outcome> outcome, int size) {}
}
