/** Runs the user's rules over the marked tokens of an article's sentences. */
@NullMarked
package io.github.dukien.internal.rules;

import org.jspecify.annotations.NullMarked;
