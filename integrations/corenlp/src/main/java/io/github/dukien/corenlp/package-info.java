/**
 * Dukien inside Stanford CoreNLP. Start with {@link io.github.dukien.corenlp.DukienAnnotator}; facts of one's own by
 * TokensRegex are in {@code io.github.dukien.corenlp.rules}.
 */
@NullMarked
package io.github.dukien.corenlp;

import org.jspecify.annotations.NullMarked;
