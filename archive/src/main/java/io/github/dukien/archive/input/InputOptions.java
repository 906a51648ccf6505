package io.github.dukien.archive.input;

import io.github.dukien.archive.internal.charset.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are found and read. Immutable.
 *
 * <pre>{@code
 * InputOptions options = InputOptions.defaults().withExclude(List.of("print-*.htm")).withEncoding("TCVN3");
 * }</pre>
 *
 * @param include globs that a file's path in its folder or archive must match one of; without a {@code /} they are held
 *     against the file's name. Empty: files with the usual extensions of text, pages and dumps
 * @param exclude globs that it must match none of
 * @param format what the files hold, null to go by name and content
 * @param encoding name of their encoding (TCVN3, VNI, VIQR, windows-1258, or any that Java knows), null to find out
 * @param columns names of the fields in dumps
 * @param limits how much is too much
 */
public record InputOptions(
        List<String> include,
        List<String> exclude,
        @Nullable InputFormat format,
        @Nullable String encoding,
        Columns columns,
        InputLimits limits) {

    private static final InputOptions DEFAULTS =
            new InputOptions(List.of(), List.of(), null, null, Columns.DEFAULT, InputLimits.DEFAULT);

    /**
     * Copies the lists and checks the encoding.
     *
     * @throws IllegalArgumentException if there is no such encoding, or a glob is malformed
     */
    public InputOptions {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        if (encoding != null) {
            Encoding.named(encoding);
        }
        Globs.of(include);
        Globs.of(exclude);
    }

    /** All found out, nothing left out, limits that no honest page meets. */
    public static InputOptions defaults() {
        return DEFAULTS;
    }

    /** The same with globs of which a file must match one. */
    public InputOptions withInclude(List<String> globs) {
        return new InputOptions(globs, exclude, format, encoding, columns, limits);
    }

    /** The same with globs of which a file must match none. */
    public InputOptions withExclude(List<String> globs) {
        return new InputOptions(include, globs, format, encoding, columns, limits);
    }

    /** The same with a format for every file. */
    public InputOptions withFormat(@Nullable InputFormat newFormat) {
        return new InputOptions(include, exclude, newFormat, encoding, columns, limits);
    }

    /** The same with an encoding for every document. */
    public InputOptions withEncoding(@Nullable String name) {
        return new InputOptions(include, exclude, format, name, columns, limits);
    }

    /** The same with other names for the fields in dumps. */
    public InputOptions withColumns(Columns newColumns) {
        return new InputOptions(include, exclude, format, encoding, newColumns, limits);
    }

    /** The same with other limits. */
    public InputOptions withLimits(InputLimits newLimits) {
        return new InputOptions(include, exclude, format, encoding, columns, newLimits);
    }

    @Nullable
    Encoding forced() {
        return encoding == null ? null : Encoding.named(encoding);
    }
}
