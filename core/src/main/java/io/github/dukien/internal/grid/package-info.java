/**
 * Tables that have become text: rows as lines with cells parted by tabs, bars, wide gaps or dashes, or one cell a line.
 * Start with {@link io.github.dukien.internal.grid.GridFinder}.
 */
@NullMarked
package io.github.dukien.internal.grid;

import org.jspecify.annotations.NullMarked;
