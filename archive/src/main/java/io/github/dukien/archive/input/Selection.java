package io.github.dukien.archive.input;

/** Which files of a folder or an archive are documents to read; counts those that are not. */
final class Selection {
    private final Globs include;
    private final Globs exclude;
    private long skipped;

    Selection(Globs include, Globs exclude) {
        this.include = include;
        this.exclude = exclude;
    }

    /** Whether a file is read. */
    boolean accepts(String path) {
        boolean accepted = !Names.isHidden(path)
                && !exclude.matches(path)
                && (include.isEmpty() ? Names.isDocument(path) : include.matches(path) || matchesInside(path));
        skipped += accepted ? 0 : 1;
        return accepted;
    }

    /** Whether an archive is opened; then its entries are asked for one by one. */
    boolean opens(String path) {
        return Names.isArchive(path) && !Names.isHidden(path) && !exclude.matches(path);
    }

    long skipped() {
        return skipped;
    }

    private boolean matchesInside(String path) {
        return path.endsWith(".gz") && include.matches(path.substring(0, path.length() - 3));
    }
}
