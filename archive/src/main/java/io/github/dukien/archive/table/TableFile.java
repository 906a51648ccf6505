package io.github.dukien.archive.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One table being written. */
interface TableFile {
    /** Adds a row; its cells are in the order of the table's columns. */
    void add(@Nullable Object[] cells) throws IOException;

    /** Ends the file. */
    void close() throws IOException;
}
