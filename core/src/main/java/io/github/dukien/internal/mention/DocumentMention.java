package io.github.dukien.internal.mention;

import io.github.dukien.fact.EdtfValue;
import org.jspecify.annotations.Nullable;

/**
 * A document that is named by kind and number.
 *
 * @param from first token of the reference (kind, or the number alone in a list)
 * @param to one behind the last token
 * @param kind full name of the kind
 * @param numberFrom first token of the number
 * @param numberTo one behind the number
 * @param date its date, where it stands beside
 * @param issuer who issued it
 * @param term «XII» of «khóa XII»
 * @param rule id of the rule that read it
 */
public record DocumentMention(
        int from,
        int to,
        String kind,
        int numberFrom,
        int numberTo,
        @Nullable EdtfValue date,
        @Nullable String issuer,
        @Nullable String term,
        String rule) {}
