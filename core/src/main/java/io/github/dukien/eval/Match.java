package io.github.dukien.eval;

import io.github.dukien.fact.Fact;

/**
 * A predicted fact that is right.
 *
 * @param gold the gold fact
 * @param predicted the predicted fact
 * @param optional whether gold calls it optional, so that it does not count
 */
public record Match(Fact gold, Fact predicted, boolean optional) {}
