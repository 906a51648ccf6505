/** Tables in text. */
@NullMarked
package io.github.dukien.internal.grid;

import org.jspecify.annotations.NullMarked;
