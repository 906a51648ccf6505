package io.github.dukien.cli;

import io.github.dukien.archive.brat.BratFolder;
import io.github.dukien.archive.brat.BratFormatException;
import io.github.dukien.archive.run.ReportFiles;
import io.github.dukien.archive.table.FlatTables;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.json.ReportWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code convert}: reports to tables and to brat, and from brat back. */
@Command(
        name = "convert",
        description = "Converts reports: JSON to CSV or Parquet, JSON to brat, brat to JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "csv, parquet: one table for each fact type, and articles, positions, checks; columns.csv says what is what.",
            "brat: a folder for brat's data; reports need their text: extract --with-text, or NAME.txt beside NAME.json.",
            "jsonl: the other way, from a folder of brat.",
            "Exit code: 0 all well; 1 some reports could not be read (the others are converted); 2 wrong usage.",
            "Example: dukien convert out --to parquet -o tables"
        })
final class ConvertCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "REPORTS",
            description = "What extract wrote: .jsonl, .json, folders; - for stdin. With --to jsonl: folders of brat.")
    private List<Path> paths = List.of();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Target target = Target.csv;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Folder to write into; with --to jsonl a file, else stdout.")
    private @Nullable Path output;

    @Option(
            names = "--spreadsheet-safe",
            description =
                    "CSV: put an apostrophe before cells that a spreadsheet would run as a formula (= + - @), and a byte order mark at the head, without which it takes UTF-8 for something else.")
    private boolean spreadsheetSafe;

    /** What reports become. */
    enum Target {
        csv,
        parquet,
        brat,
        jsonl
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        if (paths.isEmpty()) {
            throw new ParameterException(command.commandLine(), "nothing to convert: give files or folders of reports");
        }
        if (output == null && target != Target.jsonl) {
            throw new ParameterException(command.commandLine(), "-o is missing: the folder to write into");
        }
        Problems problems = new Problems(command);
        try {
            convert(problems);
        } catch (InputException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problems.add(output + ": cannot be written: " + Output.reason(e));
        }
        return problems.exitCode();
    }

    private void convert(Problems problems) throws IOException, InputException {
        Path folder = output == null ? Path.of("") : output;
        switch (target) {
            case csv ->
                tables(spreadsheetSafe ? FlatTables.spreadsheetSafeCsv(folder) : FlatTables.csv(folder), problems);
            case parquet -> tables(FlatTables.parquet(folder), problems);
            case brat -> toBrat(folder, problems);
            case jsonl -> fromBrat(problems);
        }
    }

    private void tables(FlatTables opened, Problems problems) throws IOException {
        try (FlatTables tables = opened) {
            ReportFiles.read(paths, problems::add, entry -> tables.add(entry.report()));
            tables.finish();
        }
    }

    private void toBrat(Path folder, Problems problems) throws IOException {
        BratFolder brat = BratFolder.create(folder);
        ReportFiles.read(paths, problems::add, entry -> {
            Optional<String> text = entry.text();
            if (text.isPresent()) {
                brat.add(entry.report(), text.get());
            } else {
                problems.add(
                        entry.place() + ": its text is not to be found; extract --with-text keeps it in the report");
            }
        });
    }

    private void fromBrat(Problems problems) throws IOException, InputException {
        ReportWriter json = ReportWriter.create().explained();
        try (Output out = Output.open(output, Objects.requireNonNull(spec))) {
            for (Path path : paths) {
                BratFolder brat = BratFolder.of(path);
                List<String> names = Files.isDirectory(path) ? brat.names() : List.of();
                if (names.isEmpty()) {
                    problems.add(path + ": no folder with documents of brat (NAME.ann beside NAME.txt)");
                }
                for (Iterator<String> at = names.iterator(); at.hasNext() && !out.isBroken(); ) {
                    out.writer().print(report(brat, path, at.next(), json, problems));
                }
            }
            out.finish(problems);
        }
    }

    private static String report(BratFolder brat, Path path, String name, ReportWriter json, Problems problems)
            throws IOException {
        Path file = path.resolve(name + ".ann");
        try {
            return json.toJson(brat.read(name).report()) + "\n";
        } catch (BratFormatException e) {
            problems.add(file + ": " + e.getMessage());
        } catch (CharacterCodingException e) {
            problems.add(file + ": it or its text is not UTF-8");
        } catch (NoSuchFileException e) {
            problems.add(file + ": there is no " + e.getMessage());
        }
        return "";
    }
}
