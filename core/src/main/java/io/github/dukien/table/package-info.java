/**
 * Reports as rows of flat tables: one table for each fact type, one of the articles, one of the positions, one of the
 * checks. Whatever writes tables takes their columns from {@link io.github.dukien.table.Schema}, so that a query means
 * the same over all of them.
 */
@NullMarked
package io.github.dukien.table;

import org.jspecify.annotations.NullMarked;
