package io.github.dukien.vncorenlp;

import org.jspecify.annotations.Nullable;

/**
 * A word of a text as VnCoreNLP sees it.
 *
 * @param start first char
 * @param end one behind the last char
 * @param pos part of speech ({@code Np}, {@code N}, {@code V} …); null below {@link Level#TAGS} and for words that VnCoreNLP
 *     left out or failed on
 * @param ner {@code B-PER}, {@code I-PER}, {@code B-LOC} …, {@code O}; null below {@link Level#NAMES} and for such words
 */
public record TaggedWord(
        int start, int end, @Nullable String pos, @Nullable String ner) {}
