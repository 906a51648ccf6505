package io.github.dukien.cli;

import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.cli.input.InputArticle;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.input.InputReader;
import io.github.dukien.cli.input.InputSink;
import io.github.dukien.cli.output.ReportPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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
            "Exit code: 0 all well; 1 some inputs could not be read (the others are extracted); 2 wrong usage.",
            "Example: dukien extract --format table testdata/articles"
        })
final class ExtractCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Text files (UTF-8), directories (their .txt files, recursively), .jsonl, or - for stdin.")
    private List<String> paths = List.of();

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
            paramLabel = "FILE",
            description = "Write here instead of to stdout.")
    private @Nullable Path output;

    @Option(names = "--explain", description = "Add to each fact the rule and the cue words it stands on.")
    private boolean explain;

    @Option(names = "--with-text", description = "Add the text to each report.")
    private boolean withText;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (paths.isEmpty()) {
            throw new ParameterException(
                    command.commandLine(), "nothing to read: give files, directories, or - for stdin");
        }
        if (overwritesInput()) {
            throw new ParameterException(
                    command.commandLine(), "-o " + output + " would overwrite an input; give another name");
        }
        Problems problems = new Problems(command);
        try (PrintWriter out = Output.open(output, command)) {
            boolean several = paths.size() > 1 || !InputReader.isSingle(paths.get(0));
            ReportPrinter printer =
                    new ReportPrinter(out, new ReportPrinter.Style(format, several, explain, withText, colour()));
            new InputReader(System.in, published).read(paths, new Extraction(printer, problems));
            printer.finish();
            if (output != null && out.checkError()) {
                problems.add(output + ": cannot be written to the end: is the disk full?");
            }
        } catch (InputException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems.exitCode();
    }

    private boolean overwritesInput() {
        try {
            for (String path : paths) {
                if (output != null && Files.isRegularFile(Path.of(path)) && Files.isSameFile(output, Path.of(path))) {
                    return true;
                }
            }
        } catch (IOException e) {
            // the output does not exist yet
        }
        return false;
    }

    private boolean colour() {
        return output == null && Ansi.AUTO.enabled();
    }

    /** Extracts and prints articles as they are read. */
    private static final class Extraction implements InputSink {
        private final FactExtractor extractor = FactExtractor.create();
        private final ReportPrinter printer;
        private final Problems problems;

        Extraction(ReportPrinter printer, Problems problems) {
            this.printer = printer;
            this.problems = problems;
        }

        /** A reader that has gone (as in {@code | head}) wants no more, and that is no failure. */
        @Override
        public boolean article(InputArticle input) {
            CivicReport report;
            try {
                report = extractor.extract(input.article()).withOrigin(input.origin());
            } catch (RuntimeException | StackOverflowError e) {
                // A fault of ours must not cost the other articles of a long run.
                problems.add(input.origin().path() + ": extraction failed, please report it with the text: " + e);
                return true;
            }
            return printer.print(report, input.article().text());
        }

        @Override
        public void problem(String line) {
            problems.add(line);
        }
    }
}
