/**
 * Numbers in digits and words, their bounds, ranges and scales, and the units behind them. Start with
 * {@link io.github.dukien.internal.quantity.QuantityFinder}.
 */
@NullMarked
package io.github.dukien.internal.quantity;

import org.jspecify.annotations.NullMarked;
