package io.github.dukien.spark;

/** What the job reads. Constants are in lower case as they are written on the command line. */
enum InputFormat {
    /** JSON Lines, plain or packed. */
    json,
    /** CSV with a row of names; a quoted cell may have lines. */
    csv,
    /** Parquet. */
    parquet,
    /** Folders of .txt files in UTF-8: one article each. */
    text
}
