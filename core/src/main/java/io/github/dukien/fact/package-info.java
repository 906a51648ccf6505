/**
 * The public records of a report: one record for each fact type, and the parts they share.
 *
 * <p>Start with {@link io.github.dukien.fact.Fact}. Every fact carries a {@link io.github.dukien.fact.Source} (where in the
 * text it stands) and every counted fact an {@link io.github.dukien.fact.About} (period, scope, planned). All records are
 * immutable and thread-safe; a component marked {@code @Nullable} is absent where the text does not say it. Offsets are
 * half-open UTF-16 ranges into the caller's text; amounts of money are in base units of their currency (đồng, not triệu).
 */
@NullMarked
package io.github.dukien.fact;

import org.jspecify.annotations.NullMarked;
