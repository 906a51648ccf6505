package io.github.dukien.archive.input;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from. Names are labels for people and tables: they are never used to write a file.
 *
 * @param path the file, as the caller's argument leads to it, with {@code /} between folders; {@code -} for standard input
 * @param entry the name within an archive, null if it is no archive
 * @param line the line of a dump (JSON Lines, CSV) at which the document starts, from 1; 0 if the file is one document
 */
public record InputSource(String path, @Nullable String entry, long line) {

    /** A name for the place, the same in every run: {@code old.zip!/2009/a.htm}, {@code dump.jsonl.gz:17}. */
    public String label() {
        String file = entry == null ? path : path + "!/" + entry;
        return line == 0 ? file : file + ":" + line;
    }

    InputSource at(long newLine) {
        return new InputSource(path, entry, newLine);
    }
}
