package io.github.dukien.internal.layout;

/** What a line looks like by itself, before its place on the page is considered. */
enum LineKind {
    /** Anything that may be part of the article. */
    TEXT,
    /** A day, perhaps with a time. */
    STAMP,
    /** A label of the page in one line: counters, font size, share buttons, source, tags. */
    LABEL,
    /** Opens a list of other articles. */
    RELATED,
    /** Opens the comments or ends the page. */
    TERMINAL,
    /** Names the reporters. */
    BYLINE,
    /** A row of a table, or a cell. */
    TABLE
}
