package io.github.dukien.archive.run;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Extracts the facts of all documents behind some arguments. A bad document never stops a run: it gets a row in the ledger
 * that says why. What comes out is the same for any number of jobs, in the order of the inputs.
 *
 * <pre>{@code
 * ArchiveRun run = ArchiveRun.builder(FactExtractor.create()).jobs(4).build();
 * RunSummary summary = run.into(Path.of("out"), ArchiveRun.Start.RESUME, List.of(Path.of("pages")));
 * }</pre>
 */
public final class ArchiveRun {
    private final Builder options;
    private final String engine;
    private volatile boolean stopped;
    private volatile boolean interrupted;

    private ArchiveRun(Builder options) {
        this.options = options;
        String named = options.extractor.extract(Article.of("")).engine();
        engine = named == null ? "unknown" : named;
    }

    /** A run with an extractor, all cores, all inputs. */
    public static Builder builder(FactExtractor extractor) {
        return new Builder(extractor);
    }

    /**
     * Gives what the inputs yield to an output, in their order.
     *
     * @throws IOException what the output threw; inputs throw nothing
     */
    public RunSummary run(List<Path> arguments, Rendering rendering, RunOutput output) throws IOException {
        try {
            return run(arguments, rendering, output, null, task -> false, new Tally());
        } finally {
            restoreInterrupt();
        }
    }

    /**
     * Writes reports and ledger into a folder, as JSON Lines: {@code reports.jsonl} and {@code ledger.jsonl}.
     *
     * @throws RunException if the folder cannot be written, holds a run that must not be lost, or one that was begun with
     *     other options or other inputs
     */
    public RunSummary into(Path folder, Start start, List<Path> arguments) throws IOException {
        ReportWriter writer = options.explained ? ReportWriter.create().explained() : ReportWriter.create();
        try (RunFolder out = RunFolder.open(folder, start, RunSettings.of(this))) {
            RunSummary summary = run(
                    arguments, (report, text) -> writer.toJson(report), out, out.earlier(), out::hasDone, out.tally());
            out.finish(summary.complete());
            return summary;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        } finally {
            restoreInterrupt();
        }
    }

    private RunSummary run(
            List<Path> arguments,
            Rendering rendering,
            RunOutput output,
            @Nullable EarlierRun earlier,
            Predicate<Task> done,
            Tally tally)
            throws IOException {
        Workload workload = new Workload(arguments, options.inputs, options.limit);
        ProgressMeter meter = new ProgressMeter(options.progress, workload, tally);
        long reused = tally.total();
        TaskSource tasks = new TaskSource(this, arguments, workload, done);
        Extraction extraction = new Extraction(this, rendering, earlier);
        boolean wanted = true;
        try (Pipeline pipeline = new Pipeline(tasks, extraction, options.jobs, this::isStopped)) {
            while (wanted && !pipeline.isAtEnd()) {
                Outcome outcome = next(pipeline);
                if (outcome == null) {
                    output.idle();
                } else {
                    wanted = output.accept(outcome);
                    tally.count(outcome.row());
                }
                meter.tick();
            }
        }
        meter.end();
        boolean complete = wanted && !stopped;
        return new RunSummary(tally.done(), tally.failed(), reused, tasks.passedOver(), complete, workload.elapsed());
    }

    /** An interrupt ends the run as {@link #stop} does; the flag waits, for an interrupted thread cannot write to files. */
    private @Nullable Outcome next(Pipeline pipeline) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return pipeline.poll();
        } catch (InterruptedException e) {
            interrupted = true;
            stop();
            return null;
        }
    }

    private void restoreInterrupt() {
        if (interrupted) {
            interrupted = false;
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Ends a run soon, from any thread: what is being worked on is finished and written, nothing else is begun, and an input
     * that is slow to come is not waited for.
     */
    public void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    String engine() {
        return engine;
    }

    FactExtractor extractor() {
        return options.extractor;
    }

    InputOptions inputOptions() {
        return options.inputs;
    }

    InputStream standardInput() {
        return options.standardInput;
    }

    Sampling sampling() {
        return options.sampling;
    }

    long limit() {
        return options.limit;
    }

    @Nullable
    LocalDate published() {
        return options.published;
    }

    Map<String, String> settings() {
        return options.settings;
    }

    boolean isWithText() {
        return options.withText;
    }

    boolean isExplained() {
        return options.explained;
    }

    /** What to do with a folder that holds a run. */
    public enum Start {
        /** Refuse: nothing is overwritten. */
        FRESH,
        /** Go on where it was broken off, however it was; begin if there is nothing. */
        RESUME,
        /** Do inputs again that failed, are new or have changed, keep the reports of the others, drop what is gone. */
        REDO
    }

    /** Options of a run. Not thread-safe; what it builds is. */
    public static final class Builder {
        private final FactExtractor extractor;
        private int jobs = Runtime.getRuntime().availableProcessors();
        private InputOptions inputs = InputOptions.defaults();
        private InputStream standardInput = System.in;
        private Sampling sampling = Sampling.ALL;
        private long limit = Long.MAX_VALUE;
        private @Nullable LocalDate published;
        private boolean withText;
        private boolean explained;
        private final Map<String, String> settings = new TreeMap<>();
        private Consumer<Progress> progress = at -> {};

        private Builder(FactExtractor extractor) {
            this.extractor = extractor;
        }

        private Builder(Builder other) {
            extractor = other.extractor;
            jobs = other.jobs;
            inputs = other.inputs;
            standardInput = other.standardInput;
            sampling = other.sampling;
            limit = other.limit;
            published = other.published;
            withText = other.withText;
            explained = other.explained;
            settings.putAll(other.settings);
            progress = other.progress;
        }

        /** How many documents are worked on at a time, 1 or more. */
        public Builder jobs(int number) {
            jobs = positive(number, "jobs");
            return this;
        }

        /** How inputs are found and read. */
        public Builder inputs(InputOptions inputOptions) {
            inputs = inputOptions;
            return this;
        }

        /** What the argument {@code -} reads. */
        public Builder standardInput(InputStream in) {
            standardInput = in;
            return this;
        }

        /** A part of the inputs only. */
        public Builder sample(Sampling part) {
            sampling = part;
            return this;
        }

        /** The first inputs only, of the sample if there is one. */
        public Builder limit(long number) {
            limit = positive(number, "limit");
            return this;
        }

        /** The day of publication of inputs that do not carry one. */
        public Builder published(@Nullable LocalDate day) {
            published = day;
            return this;
        }

        /** Whether every report carries its text, not only those on converted inputs. */
        public Builder withText(boolean always) {
            withText = always;
            return this;
        }

        /** Whether facts carry the rule and the cues they stand on. */
        public Builder explained(boolean rules) {
            explained = rules;
            return this;
        }

        /** What else the reports depend on, such as the lexicons of the extractor: a run is not continued with another. */
        public Builder setting(String name, String value) {
            settings.put(name, value);
            return this;
        }

        /** Called a few times a second, on the thread that runs. */
        public Builder progress(Consumer<Progress> listener) {
            progress = listener;
            return this;
        }

        /** The run. Changing this builder afterwards does not change it. */
        public ArchiveRun build() {
            return new ArchiveRun(new Builder(this));
        }

        private static <N extends Number> N positive(N number, String name) {
            if (number.longValue() < 1) {
                throw new IllegalArgumentException(name + " must be 1 or more, not " + number);
            }
            return number;
        }
    }
}
