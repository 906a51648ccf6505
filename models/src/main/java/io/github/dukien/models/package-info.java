/**
 * The models that ship with Dukien. Start with {@link io.github.dukien.models.BundledModels}; each model has a card beside it that
 * names its data, its licence, its scores and how to train it again.
 */
@NullMarked
package io.github.dukien.models;

import org.jspecify.annotations.NullMarked;
