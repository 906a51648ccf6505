package io.github.dukien.archive.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents below a folder, by name. Holds the listings of the folders on the way, no more. */
final class FolderCursor implements Cursor {
    private final Path root;
    private final Opener opener;
    private final Selection selection;
    private final @Nullable Globs only;
    private final Deque<Iterator<Listed>> listings = new ArrayDeque<>();
    private Path at;
    private @Nullable Cursor current;

    /** {@code only} are the files that an argument's glob names; null for all that the selection accepts. */
    FolderCursor(Path root, Opener opener, Selection selection, @Nullable Globs only) {
        this.root = root;
        this.only = only;
        this.opener = opener;
        this.selection = selection;
        at = root;
        listings.push(List.of(new Listed(root, Files.isDirectory(root))).iterator());
    }

    @Override
    public @Nullable RawInput next() throws IOException {
        while (true) {
            RawInput next = current == null ? null : current.next();
            if (next != null) {
                return next;
            }
            closeCurrent();
            while (!listings.isEmpty() && !listings.peek().hasNext()) {
                listings.pop();
            }
            if (listings.isEmpty()) {
                return null;
            }
            Listed listed = listings.peek().next();
            at = listed.path();
            current = enter(at, listed.folder());
        }
    }

    /** A cursor over a file or a listing, null for what is not wanted. What has gone since it was listed fails to open. */
    private @Nullable Cursor enter(Path path, boolean folder) {
        String relative = relative(path);
        if (folder && !path.equals(root) && Names.isHidden(relative)) {
            return null;
        }
        if (folder) {
            return new Guarded(source(), relative, () -> {
                listings.push(list(path).iterator());
                return new Nothing(source());
            });
        }
        boolean file = Files.isRegularFile(path) || !Files.exists(path);
        if (file && isWanted(relative)) {
            return opener.file(path, source(), Names.withoutExtension(relative), selection);
        }
        return null;
    }

    private boolean isWanted(String relative) {
        if (only != null) {
            return !Names.isHidden(relative) && only.matches(relative);
        }
        return selection.opens(relative) || selection.accepts(relative);
    }

    /** Links to folders are no folders here: they may go round. */
    private static List<Listed> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(Path::toString))
                    .map(path -> new Listed(path, Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)))
                    .toList();
        }
    }

    private String relative(Path path) {
        return slashes(root.relativize(path));
    }

    static String slashes(Path path) {
        return Names.label(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    }

    @Override
    public InputSource source() {
        return new InputSource(slashes(at), null, 0);
    }

    private void closeCurrent() throws IOException {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    @Override
    public void close() throws IOException {
        listings.clear();
        closeCurrent();
    }

    private record Listed(Path path, boolean folder) {}

    /** A folder yields its files, nothing itself. */
    private record Nothing(InputSource source) implements Cursor {
        @Override
        public @Nullable RawInput next() {
            return null;
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
