package io.github.dukien.cli;

import io.github.dukien.archive.input.Columns;
import io.github.dukien.archive.input.InputLimits;
import io.github.dukien.archive.input.InputOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how inputs are found and read. */
final class InputMixin {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Files of folders and archives to read, such as '*.htm' or '2009/**'; repeatable.")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Files not to read; repeatable.")
    private List<String> exclude = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of all inputs: TCVN3, VNI, VIQR, windows-1258 …; found out by default.")
    private @Nullable String encoding;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=NAME",
            split = ",",
            description = "Names of id, text, published, title in CSV and JSON Lines: --columns text=noi_dung,id=ma.")
    private Map<String, String> columns = Map.of();

    @Option(
            names = "--max-chars",
            paramLabel = "N",
            description = "Inputs with more characters fail; default: 2000000.")
    private @Nullable Integer maxChars;

    /** The options, with files that are left out in any case. */
    InputOptions options(List<String> alsoExcluded) {
        try {
            List<String> excluded = new ArrayList<>(exclude);
            excluded.addAll(alsoExcluded);
            InputLimits limits = InputLimits.DEFAULT;
            return InputOptions.defaults()
                    .withInclude(include)
                    .withExclude(excluded)
                    .withEncoding(encoding)
                    .withColumns(columns())
                    .withLimits(maxChars == null ? limits : limits.withMaxChars(maxChars));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private Columns columns() {
        Columns named = Columns.DEFAULT;
        for (Map.Entry<String, String> entry : columns.entrySet()) {
            String name = entry.getValue();
            named = switch (entry.getKey()) {
                case "id" -> named.id(name);
                case "text" -> named.text(name);
                case "published" -> named.published(name);
                case "title" -> named.title(name);
                default ->
                    throw new IllegalArgumentException(
                            "--columns names id, text, published or title, not '" + entry.getKey() + "'");
            };
        }
        return named;
    }
}
