/**
 * Facts of one's own by TokensRegex rules. {@link io.github.dukien.corenlp.rules.TokensRegexEngine} is found by
 * {@link io.github.dukien.FactExtractor.Builder#rules}; nothing here need be called.
 */
@NullMarked
package io.github.dukien.corenlp.rules;

import org.jspecify.annotations.NullMarked;
