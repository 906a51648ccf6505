package io.github.dukien.archive.run;

import io.github.dukien.archive.run.Window.Slot;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on several inputs at a time and gives what comes of them in the order of the inputs. A thread of its own reads
 * ahead, so that an input that is slow to come, as from a pipe, holds up neither what is ready nor the end of a run that is
 * stopped. With one job the work is done by whoever polls.
 */
final class Pipeline implements AutoCloseable {
    private static final int AHEAD = 16;
    private static final long TICK = 100;
    private static final long LONGEST_CLOSE = 200;

    private final TaskSource inputs;
    private final Function<Task, Outcome> work;
    private final BooleanSupplier stopped;
    private final @Nullable ExecutorService workers;
    private final Window window;
    private final Thread reader = thread(this::read, "dukien-read");
    private volatile @Nullable Throwable failure;
    private boolean ended;

    /** @param inputs are read and closed by a thread of this pipeline */
    Pipeline(TaskSource inputs, Function<Task, Outcome> work, int jobs, BooleanSupplier stopped) {
        this.inputs = inputs;
        this.work = work;
        this.stopped = stopped;
        workers = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, task -> thread(task, "dukien-run"));
        window = new Window(jobs * AHEAD, Math.max(1 << 20, Runtime.getRuntime().maxMemory() / 128));
        reader.start();
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void read() {
        try (inputs) {
            boolean wanted = true;
            while (wanted && inputs.hasNext()) {
                Task input = inputs.next();
                Slot slot = new Slot(
                        new FutureTask<>(() -> stopped.getAsBoolean() ? null : work.apply(input)), input.size());
                wanted = window.add(slot);
                if (wanted && workers != null) {
                    workers.execute(slot.outcome());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure = e; // told to whoever polls, in its turn
        } finally {
            window.complete();
        }
    }

    /**
     * What came of the next input; null if it is not ready within a moment, or if there is no more.
     *
     * @throws InterruptedException if the thread that waits is told to end
     */
    @Nullable
    Outcome poll() throws InterruptedException {
        Slot slot = window.first(TICK);
        if (slot == null) {
            ended = stopped.getAsBoolean();
            return null;
        }
        if (workers == null) {
            slot.outcome().run();
        }
        try {
            Outcome outcome = slot.outcome().get(TICK, TimeUnit.MILLISECONDS);
            window.removeFirst();
            ended = outcome == null;
            return outcome;
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("work never throws", e.getCause());
        }
    }

    /** Whether there is no more: the inputs are at their end, or the run was stopped and what had begun is done. */
    boolean isAtEnd() {
        if (ended || !window.isExhausted()) {
            return ended;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return true;
    }

    /** Waits a moment for the thread that reads; one that hangs in its input is left behind. */
    @Override
    public void close() {
        window.close();
        if (workers != null) {
            workers.shutdownNow();
        }
        boolean interrupted = Thread.interrupted();
        try {
            reader.join(LONGEST_CLOSE);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
