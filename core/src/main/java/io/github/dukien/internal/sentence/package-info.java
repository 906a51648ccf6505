/** Sentence boundaries over the token table. */
@NullMarked
package io.github.dukien.internal.sentence;

import org.jspecify.annotations.NullMarked;
