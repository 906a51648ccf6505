/**
 * Trains and measures segmenters and sentence splitters on a treebank in CoNLL-U. Start with
 * {@link io.github.dukien.segment.training.Treebank#read} and {@link io.github.dukien.segment.training.SegmenterTrainer}.
 */
@NullMarked
package io.github.dukien.segment.training;

import org.jspecify.annotations.NullMarked;
