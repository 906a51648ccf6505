/**
 * Vietnamese words and sentences, with offsets into the caller's text. Start with
 * {@link io.github.dukien.segment.WordSegmenter#bundled()} and {@link io.github.dukien.segment.SentenceSplitter#bundled()}.
 */
@NullMarked
package io.github.dukien.segment;

import org.jspecify.annotations.NullMarked;
