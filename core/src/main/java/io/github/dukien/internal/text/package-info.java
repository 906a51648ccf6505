/** Characters: length-preserving folding, Vietnamese syllables, and the offset map for input that is not NFC. */
@NullMarked
package io.github.dukien.internal.text;

import org.jspecify.annotations.NullMarked;
