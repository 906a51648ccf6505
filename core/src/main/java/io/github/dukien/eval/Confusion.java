package io.github.dukien.eval;

/**
 * A gold type that was taken for another type in the same place.
 *
 * @param gold the type in gold
 * @param predicted the type predicted
 * @param count how often, 1 or more
 */
public record Confusion(String gold, String predicted, int count) {}
