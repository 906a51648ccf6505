/**
 * What is found once and shared by all fact extractors: mentions as token ranges, and the claims that keep a token from
 * belonging to two of them. Start with {@link io.github.dukien.internal.mention.Analysis}.
 */
@NullMarked
package io.github.dukien.internal.mention;

import org.jspecify.annotations.NullMarked;
