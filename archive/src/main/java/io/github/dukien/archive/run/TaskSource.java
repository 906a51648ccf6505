package io.github.dukien.archive.run;

import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.archive.input.InputSource;
import io.github.dukien.archive.input.Inputs;
import io.github.dukien.archive.input.RawInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The inputs that a run works on: those of its arguments, less what a sample, a limit or an earlier run leaves out. */
final class TaskSource implements Iterator<Task>, AutoCloseable {
    private final Iterator<Path> arguments;
    private final InputOptions options;
    private final InputStream standardInput;
    private final Sampling sampling;
    private final BooleanSupplier stopped;
    private final Workload workload;
    private final Predicate<Task> done;
    private @Nullable Inputs current;
    private @Nullable Path argument;
    private long found;
    private final AtomicLong passedOver = new AtomicLong();
    private long left;
    private @Nullable Task next;

    /** @param done whether an earlier run has done an input; asked for each in turn */
    TaskSource(ArchiveRun run, List<Path> arguments, Workload workload, Predicate<Task> done) {
        this.arguments = arguments.iterator();
        this.options = run.inputOptions();
        this.standardInput = run.standardInput();
        this.sampling = run.sampling();
        this.left = run.limit();
        this.stopped = run::isStopped;
        this.workload = workload;
        this.done = done;
    }

    @Override
    public boolean hasNext() {
        while (next == null && left > 0 && !stopped.getAsBoolean()) {
            Task task = advance();
            if (task == null) {
                return false;
            }
            if (sampling.includes(task.source().label())) {
                left--;
                next = done.test(task) ? null : task;
                workload.doneBefore(next == null);
            }
        }
        return next != null;
    }

    @Override
    public Task next() {
        Task task = hasNext() ? next : null;
        if (task == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return task;
    }

    /** Files left out so far; may be asked on another thread than that which reads. */
    long passedOver() {
        return passedOver.get();
    }

    private @Nullable Task advance() {
        while (true) {
            if (current != null && current.hasNext()) {
                RawInput raw = current.next();
                found++;
                workload.read(raw.source(), raw.size());
                return Task.of(raw);
            }
            Path ended = argument;
            argument = null;
            if (ended != null && found == 0) {
                return nothing(ended);
            }
            close();
            if (!arguments.hasNext()) {
                return null;
            }
            argument = arguments.next();
            found = 0;
            current = Inputs.open(List.of(argument), options, standardInput);
        }
    }

    /** An argument behind which there is nothing is a mistake that should not pass unseen. */
    private Task nothing(Path path) {
        long skipped = current == null ? 0 : current.skipped();
        String reason = "no documents here"
                + (skipped == 0 ? "" : "; " + skipped + " files of other kinds or left out: see --include, --exclude");
        return new Task(new InputSource(path.toString(), null, 0), null, reason);
    }

    @Override
    public void close() {
        if (current != null) {
            passedOver.addAndGet(current.skipped());
            try {
                current.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            current = null;
        }
    }
}
