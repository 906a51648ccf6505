/**
 * Pages to the lines of their article: title, stamp, paragraphs, captions, byline. Start with
 * {@link io.github.dukien.archive.internal.html.HtmlReader}.
 */
@NullMarked
package io.github.dukien.archive.internal.html;

import org.jspecify.annotations.NullMarked;
