package io.github.dukien.archive.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The documents behind a list of arguments, one after the other: files, folders, archives, globs, and {@code -} for
 * standard input. The order is the same in every run: arguments as given, folders by name, archives and dumps as they
 * are. What cannot be read is a {@link Input.Failure} in its place; nothing but closing throws.
 *
 * <p>Only the documents that the caller holds are in memory. Iterate on one thread, and {@link RawInput#read} on any.
 *
 * <pre>{@code
 * try (Inputs inputs = Inputs.open(List.of(Path.of("pages"), Path.of("old.zip")), InputOptions.defaults())) {
 *     while (inputs.hasNext()) {
 *         switch (inputs.next().read()) { // with instanceof on Java 17
 *             case Input.Document d -> write(d.complete(extractor.extract(d.article())));
 *             case Input.Failure f -> log(f.source().label() + ": " + f.reason());
 *         }
 *     }
 * }
 * }</pre>
 */
public final class Inputs implements Iterator<RawInput>, AutoCloseable {
    private final Iterator<Path> arguments;
    private final InputStream standardInput;
    private final Opener opener;
    private final Selection selection;
    private @Nullable Cursor current;
    private @Nullable RawInput next;

    private Inputs(List<Path> arguments, InputOptions options, InputStream standardInput) {
        this.arguments = List.copyOf(arguments).iterator();
        this.standardInput = standardInput;
        opener = new Opener(options);
        selection = new Selection(Globs.of(options.include()), Globs.of(options.exclude()));
    }

    /** The documents behind some arguments. */
    public static Inputs open(List<Path> arguments, InputOptions options) {
        return open(arguments, options, System.in);
    }

    /** The same with another stream for {@code -}. */
    public static Inputs open(List<Path> arguments, InputOptions options, InputStream standardInput) {
        return new Inputs(arguments, options, standardInput);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                next = current == null ? null : current.next();
                if (next == null && !advance()) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public RawInput next() {
        RawInput found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    /** Files of folders and archives that were passed over so far: pictures, styles, what the globs leave out. */
    public long skipped() {
        return selection.skipped();
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }

    private boolean advance() throws IOException {
        close();
        current = arguments.hasNext() ? cursor(arguments.next()) : null;
        return current != null;
    }

    private Cursor cursor(Path argument) {
        String label = FolderCursor.slashes(argument);
        InputSource source = new InputSource(label, null, 0);
        if (label.equals("-")) {
            return new Guarded(source, "stdin", () -> opener.stream(standardInput, source, "stdin", selection));
        }
        if (Files.isDirectory(argument)) {
            return new Guarded(source, label, () -> new FolderCursor(argument, opener, selection, null));
        }
        if (!Files.exists(argument) && GlobArgument.isGlob(label)) {
            Path root = GlobArgument.root(argument);
            Globs glob = Globs.ofPath(GlobArgument.pattern(argument));
            return new Guarded(source, label, () -> new FolderCursor(root, opener, selection, glob));
        }
        Path name = argument.getFileName();
        String id = Names.withoutExtension(name == null ? label : Names.label(name.toString()));
        return opener.file(argument, source, id, selection);
    }
}
