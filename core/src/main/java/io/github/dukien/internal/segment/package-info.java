/**
 * The bundled word segmenter: {@link io.github.dukien.internal.segment.UnitScanner} cuts text into units that are never
 * split, {@link io.github.dukien.internal.segment.PerceptronSegmenter} joins units to words.
 */
@NullMarked
package io.github.dukien.internal.segment;

import org.jspecify.annotations.NullMarked;
