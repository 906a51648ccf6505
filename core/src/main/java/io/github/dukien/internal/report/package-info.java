/** The article-level step: mentions gathered, province found, figures checked, offsets mapped to the caller's text. */
@NullMarked
package io.github.dukien.internal.report;

import org.jspecify.annotations.NullMarked;
