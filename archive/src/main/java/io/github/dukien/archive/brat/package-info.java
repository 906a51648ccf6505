/**
 * Reports as annotations of <a href="https://brat.nlplab.org">brat</a>, to be corrected by eye and read back. Start with
 * {@link io.github.dukien.archive.brat.BratFolder}, or with {@link io.github.dukien.archive.brat.BratDocument} for one.
 */
@NullMarked
package io.github.dukien.archive.brat;

import org.jspecify.annotations.NullMarked;
