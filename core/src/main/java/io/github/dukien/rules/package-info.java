/**
 * Facts of the user's own, by rules over the tokens of a sentence. Start with
 * {@link io.github.dukien.FactExtractor.Builder#rules}; {@link io.github.dukien.rules.RuleEngine} is for those who bring
 * another rule language.
 */
@NullMarked
package io.github.dukien.rules;

import org.jspecify.annotations.NullMarked;
