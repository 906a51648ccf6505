package io.github.dukien.cli;

import io.github.dukien.archive.input.Input;
import io.github.dukien.archive.input.InputOptions;
import io.github.dukien.archive.input.Inputs;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.output.SegmentPrinter;
import io.github.dukien.segment.WordSegmenter;
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

/** The verb {@code segment}: texts in, words and sentences out. */
@Command(
        name = "segment",
        description = "Cuts Vietnamese text into words.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "text: the lines of the input, one space between words and marks, _ within words.",
            "conllu: sentences with their words; MISC has start_char and end_char (UTF-16, into the input).",
            "jsonl: an object for each sentence: {\"id\", \"start\", \"end\", \"words\": [[start, end, word], …]}.",
            "Exit code: 0 all well; 1 some inputs could not be read; 2 wrong usage.",
            "Example: echo 'Ban Dân vận Tỉnh ủy họp.' | dukien segment"
        })
final class SegmentCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Text files (UTF-8), directories (their .txt files), .jsonl, or - for stdin, the default.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private SegmentPrinter.Format format = SegmentPrinter.Format.text;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "bundled (default), or the name of an engine among the plugins (docs/plugins.md).")
    private @Nullable String engine;

    @Option(
            names = "--vncorenlp",
            paramLabel = "DIR",
            description = "Cut with VnCoreNLP, whose jar and models are in this folder (docs/vncorenlp.md).")
    private @Nullable Path vncorenlp;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write here instead of to stdout.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        Problems problems = new Problems(command);
        WordSegmenter segmenter = new Engines(command, problems).words(engine, vncorenlp);
        try (Output out = Output.open(output, command)) {
            print(SegmentPrinter.to(out.writer(), format, segmenter), out, problems);
            out.finish(problems);
        } catch (InputException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems.exitCode();
    }

    private void print(SegmentPrinter printer, Output out, Problems problems) throws IOException {
        List<Path> arguments = paths.isEmpty() ? List.of(Path.of("-")) : paths;
        try (Inputs inputs = Inputs.open(arguments, InputOptions.defaults())) {
            while (inputs.hasNext() && !out.isBroken()) {
                Input input = inputs.next().read();
                if (input instanceof Input.Document document) {
                    printer.print(document.id(), document.article().text());
                } else if (input instanceof Input.Failure failure) {
                    problems.add(failure.source().label() + ": " + failure.reason());
                }
            }
        }
    }
}
