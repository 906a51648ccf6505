/** Cue words around a quantity, and what a figure is about. Start with {@link io.github.dukien.internal.cue.Cues}. */
@NullMarked
package io.github.dukien.internal.cue;

import org.jspecify.annotations.NullMarked;
