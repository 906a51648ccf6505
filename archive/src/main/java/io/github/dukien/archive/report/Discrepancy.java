package io.github.dukien.archive.report;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that contradict each other, with the sentences they stand in.
 *
 * @param document number of the document on the page
 * @param name its title, or its id
 * @param published its day, null if unknown
 * @param check the comparison
 * @param quotes the sentences, or the facts' own words where the text is not at hand
 */
record Discrepancy(int document, String name, @Nullable LocalDate published, Check check, List<Quote> quotes) {
    private static final SentenceSplitter SENTENCES = SentenceSplitter.rules();
    private static final int LONGEST = 600;
    private static final int MOST = 50;

    /** What a report's checks found, in their order; of a report with very many the first ones. */
    static List<Discrepancy> of(int document, CivicReport report) {
        List<Discrepancy> found = new ArrayList<>();
        Segments sentences = null;
        for (Check check : report.checks()) {
            if (check.status() != Check.Status.INCONSISTENT || found.size() == MOST) {
                continue;
            }
            if (sentences == null && report.text() != null) {
                sentences = SENTENCES.split(report.text());
            }
            String title = report.metadata().title();
            found.add(new Discrepancy(
                    document,
                    title == null ? report.id() : title,
                    report.metadata().published(),
                    check,
                    quotes(report, check, sentences)));
        }
        return found;
    }

    private static List<Quote> quotes(CivicReport report, Check check, @Nullable Segments sentences) {
        List<Fact> facts = check.facts().stream()
                .flatMap(id -> report.fact(id).stream())
                .sorted((a, b) -> a.source().span().compareTo(b.source().span()))
                .toList();
        if (sentences == null) {
            return facts.stream()
                    .map(fact -> Quote.whole(fact.source().text()))
                    .distinct()
                    .toList();
        }
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<Span> marks = new ArrayList<>();
            for (Fact fact : facts) {
                Span span = fact.source().span();
                if (span.start() < sentences.end(i) && sentences.start(i) < span.end()) {
                    marks.add(span);
                }
            }
            if (!marks.isEmpty()) {
                quotes.add(Quote.of(sentences.text(), sentences.start(i), sentences.end(i), marks));
            }
        }
        return quotes;
    }

    /**
     * A piece of text.
     *
     * @param parts what stands outside and inside the figures by turns, beginning outside; may hold empty strings
     */
    record Quote(List<String> parts) {
        static Quote whole(String words) {
            return new Quote(List.of("", words));
        }

        /** The part of a text between two places, at most so long behind the first mark. */
        static Quote of(String text, int from, int to, List<Span> marks) {
            int start = Math.max(from, marks.get(0).start() - LONGEST / 2);
            int end = Math.min(to, Math.max(start + LONGEST, from));
            List<String> parts = new ArrayList<>();
            int at = start;
            String before = start > from ? "…" : "";
            for (Span mark : marks) {
                int begin = Math.max(at, mark.start());
                int stop = Math.min(end, mark.end());
                if (begin < stop) {
                    parts.add(before + text.substring(at, begin));
                    parts.add(text.substring(begin, stop));
                    before = "";
                    at = stop;
                }
            }
            parts.add(before + text.substring(at, end) + (end < to ? "…" : ""));
            return new Quote(parts);
        }
    }
}
