package io.github.dukien.cli;

import io.github.dukien.archive.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code report}: reports to one HTML page. */
@Command(
        name = "report",
        description = "Makes one self-contained HTML page out of extracted reports.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Give extract --with-text for the documents' text and --explain for the reasons behind the facts.",
            "Exit code: 0 all well; 1 some reports could not be read (the others are shown); 2 wrong usage.",
            "Example: dukien report facts.jsonl -o report.html"
        })
final class ReportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "REPORTS",
            description = "What extract wrote: .jsonl, .json, folders; - for stdin.")
    private List<Path> reports = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "The page.")
    private Path output = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", defaultValue = "", description = "The page's title.")
    private String title = "";

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the source files are, for reports without text. May be given more than once.")
    private List<Path> texts = List.of();

    @Override
    public Integer call() {
        Problems problems = new Problems(Objects.requireNonNull(spec));
        try {
            HtmlReport.Summary made = HtmlReport.create()
                    .withTitle(title)
                    .withTextsIn(texts)
                    .onProblem(problems::add)
                    .write(reports, output);
            problems.note(String.format(
                    "%s: %,d documents, %,d of them with text, %,d facts, %,d kB",
                    output, made.documents(), made.withText(), made.facts(), made.bytes() / 1024));
        } catch (IOException e) {
            problems.add(output + ": cannot be written: " + Output.reason(e));
        }
        return problems.exitCode();
    }
}
