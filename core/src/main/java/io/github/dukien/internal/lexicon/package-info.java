/**
 * Word lists and cues: data files read into phrase tries over the vocabulary of folded forms. Start with
 * {@link io.github.dukien.internal.lexicon.Lexicons}.
 */
@NullMarked
package io.github.dukien.internal.lexicon;

import org.jspecify.annotations.NullMarked;
