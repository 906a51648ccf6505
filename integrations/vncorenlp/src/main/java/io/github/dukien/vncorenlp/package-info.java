/**
 * VnCoreNLP, where the user has it, as a word segmenter with offsets and as evidence for names of people. Start with
 * {@link io.github.dukien.vncorenlp.VnCoreNlp}. This package is licensed under the GPL, version 3 or later.
 */
@NullMarked
package io.github.dukien.vncorenlp;

import org.jspecify.annotations.NullMarked;
