/**
 * Reports as one self-contained page to look at: totals, charts, figures that contradict each other, and every document
 * with its facts marked. Start with {@link io.github.dukien.archive.report.HtmlReport}.
 */
@NullMarked
package io.github.dukien.archive.report;

import org.jspecify.annotations.NullMarked;
