/**
 * Bytes to Unicode text: byte order marks, declarations, UTF-8, and the encodings of Vietnamese that came before
 * Unicode. Start with {@link io.github.dukien.archive.internal.charset.Decoder}.
 */
@NullMarked
package io.github.dukien.archive.internal.charset;

import org.jspecify.annotations.NullMarked;
