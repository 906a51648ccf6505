/**
 * What the verb {@code eval} reads and prints: gold and predictions from files; an evaluation as a table for people, as Markdown,
 * CSV and HTML. Start with {@link io.github.dukien.cli.score.GoldFiles}.
 */
@NullMarked
package io.github.dukien.cli.score;

import org.jspecify.annotations.NullMarked;
