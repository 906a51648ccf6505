package io.github.dukien.cli;

import io.github.dukien.FactExtractor;
import io.github.dukien.archive.run.ArchiveRun;
import io.github.dukien.archive.run.ArchiveRun.Start;
import io.github.dukien.archive.run.Outcome;
import io.github.dukien.archive.run.RunException;
import io.github.dukien.archive.run.RunSummary;
import io.github.dukien.archive.run.Sampling;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.output.ProgressLine;
import io.github.dukien.cli.output.ReportPrinter;
import io.github.dukien.cli.output.SummaryLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code extract}: articles in, reports out. */
@Command(
        name = "extract",
        description = "Extracts the facts of articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "JSON Lines input has one object a line: {\"id\", \"text\", \"published\", \"title\"}; only text is required.",
            "A folder as output gets reports.jsonl and ledger.jsonl, which says of every input what became of it.",
            "Exit code: 0 all well; 1 some inputs could not be read (the others are extracted); 2 wrong usage.",
            "A reader of stdout that wants no more, as head does, is told of and is no failure.",
            "Example: dukien extract --format table testdata/articles",
            "Example: dukien extract pages old.zip dump.jsonl.gz -o out --resume"
        })
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description =
                    "Text, HTML, JSON Lines, CSV; plain, .gz, .zip, .tar; folders of them, globs, or - for stdin. Any encoding of Vietnamese.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. json: one object for one text, else an array.")
    private ReportPrinter.Format format = ReportPrinter.Format.jsonl;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description =
                    "Day of publication (YYYY-MM-DD) of inputs that do not carry one beside their text; wins over a page's stamp.")
    private @Nullable LocalDate published;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Write here instead of to stdout: a file, or a folder if the name has no extension.")
    private @Nullable Path output;

    @Option(names = "--resume", description = "Continue the run in the folder -o, or begin it.")
    private boolean resume;

    @Option(
            names = "--redo",
            description = "Do inputs again that failed or have changed; keep the other reports in the folder -o.")
    private boolean redo;

    @Option(names = "--jobs", paramLabel = "N", description = "Documents worked on at a time; default: all cores.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--limit", paramLabel = "N", description = "Only the first inputs.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--sample",
            paramLabel = "SHARE",
            description = "Only about this share of the inputs, such as 0.01; the same ones every time.")
    private double sample = 1;

    @Option(names = "--seed", paramLabel = "N", description = "Another number, another sample; default: 0.")
    private long seed;

    @Option(names = "--explain", description = "Add to each fact the rule and the cue words it stands on.")
    private boolean explain;

    @Option(names = "--with-text", description = "Add the text to each report.")
    private boolean withText;

    @Mixin
    private ExtractorMixin extractor = new ExtractorMixin();

    @Mixin
    private InputMixin inputs = new InputMixin();

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        checkUsage();
        Problems problems = new Problems(command);
        PrintWriter err = command.commandLine().getErr();
        ProgressLine progress = new ProgressLine(err, command.qualifiedName());
        boolean silent = output == null && Ansi.AUTO.enabled();
        ArchiveRun run = run(silent ? null : progress, problems);
        try (Interruption interruption = Interruption.of(run)) {
            try {
                RunSummary summary = isFolder() ? intoFolder(run, problems, progress) : print(run, problems, progress);
                progress.clear();
                if (interruption.happened()) {
                    problems.note(stopped(summary));
                }
            } catch (RunException | InputException e) {
                progress.clear();
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return problems.exitCode();
    }

    private ArchiveRun run(@Nullable ProgressLine progress, Problems problems) {
        FactExtractor made = extractor.extractor(problems);
        try {
            ArchiveRun.Builder builder = ArchiveRun.builder(made)
                    .jobs(jobs)
                    .limit(limit)
                    .sample(new Sampling(sample, seed))
                    .published(published)
                    .withText(withText)
                    .explained(explain)
                    .inputs(inputs.options(OwnOutput.globs(paths, output)));
            extractor.settings().forEach(builder::setting);
            return (progress == null ? builder : builder.progress(progress)).build();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private void checkUsage() {
        if (paths.isEmpty()) {
            throw usage("nothing to read: give files, directories, or - for stdin");
        }
        if (output == null && (resume || redo)) {
            throw usage("--resume and --redo go on with a folder; name it with -o");
        }
        if (resume && redo) {
            throw usage("either --resume or --redo");
        }
        if (isFolder() && format != ReportPrinter.Format.jsonl) {
            throw usage("-o " + output + " is a folder, and a folder gets --format jsonl; give a file name");
        }
        if (output != null && OwnOutput.isInput(paths, output)) {
            throw usage("-o " + output + " would overwrite an input; give another name");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }

    private boolean isFolder() {
        if (output == null || Files.isDirectory(output)) {
            return output != null;
        }
        String name = String.valueOf(output.getFileName());
        return resume || redo || !Files.exists(output) && name.indexOf('.') < 0;
    }

    private RunSummary intoFolder(ArchiveRun run, Problems problems, ProgressLine progress) throws IOException {
        Path folder = Objects.requireNonNull(output);
        Start start = redo ? Start.REDO : resume ? Start.RESUME : Start.FRESH;
        RunSummary summary = run.into(folder, start, paths);
        progress.clear();
        if (summary.failed() > 0) {
            problems.add(SummaryLine.of(folder, summary));
        } else if (summary.complete()) {
            problems.note(SummaryLine.of(folder, summary));
        }
        return summary;
    }

    private String stopped(RunSummary summary) {
        String kept = String.format(Locale.ROOT, "stopped; %,d reports are kept", summary.done());
        return isFolder() ? kept + ", --resume goes on" : kept;
    }

    private RunSummary print(ArchiveRun run, Problems problems, ProgressLine progress)
            throws IOException, InputException {
        try (Output out = Output.open(output, Objects.requireNonNull(spec))) {
            ReportPrinter printer = new ReportPrinter(
                    out.writer(),
                    new ReportPrinter.Style(format, isSeveral(), explain, output == null && Ansi.AUTO.enabled()));
            RunSummary summary = run.run(paths, printer::render, outcome -> {
                if (outcome.rendered() != null) {
                    return printer.print(outcome.rendered());
                }
                progress.clear();
                problems.add(failure(outcome));
                return true;
            });
            printer.finish();
            progress.clear();
            out.finish(problems);
            return summary;
        }
    }

    private static String failure(Outcome outcome) {
        return outcome.row().source() + ": " + outcome.row().reason();
    }

    /** Whether there may be more than one article, so that JSON is an array. */
    private boolean isSeveral() {
        String name = paths.get(0).toString().toLowerCase(Locale.ROOT);
        boolean text = List.of(".txt", ".text", ".html", ".htm").stream().anyMatch(name::endsWith);
        return paths.size() > 1
                || Files.isDirectory(paths.get(0))
                || !text && name.indexOf('.') >= 0
                || name.equals("-");
    }
}
