/** The token table: one pass over the characters, parallel arrays, no object per token. Start with Tokenizer. */
@NullMarked
package io.github.dukien.internal.token;

import org.jspecify.annotations.NullMarked;
