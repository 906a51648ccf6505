package io.github.dukien.eval;

import io.github.dukien.fact.Span;
import java.text.BreakIterator;
import java.util.Locale;

/** Cuts the sentence around a span out of a text, for people who read error lists. */
final class SentenceFinder {
    private static final int MOST = 200;

    private final String text;
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);

    SentenceFinder(String text) {
        this.text = text;
        sentences.setText(text);
    }

    /** The sentence on one line, shortened at both ends if it is long; "" if the span is not in the text. */
    String around(Span span) {
        if (span.end() > text.length()) {
            return "";
        }
        int from = span.start() == 0 ? 0 : sentences.preceding(span.start() + 1);
        int to = span.end() == text.length() ? text.length() : sentences.following(span.end() - 1);
        int start = Math.max(Math.max(0, from), span.start() - MOST);
        int end = Math.min(to, span.end() + MOST);
        return (start > from ? "…" : "")
                + text.substring(start, end).strip().replaceAll("\\s+", " ")
                + (end < to ? "…" : "");
    }
}
