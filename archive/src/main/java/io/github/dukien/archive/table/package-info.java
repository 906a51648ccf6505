/**
 * Reports as flat tables: one for each fact type, one of the articles, one of the positions, one of the checks, as CSV or
 * Parquet. Start with {@link io.github.dukien.archive.table.FlatTables}; what the columns are, {@link
 * io.github.dukien.table.Schema} says.
 */
@NullMarked
package io.github.dukien.archive.table;

import org.jspecify.annotations.NullMarked;
