package io.github.dukien.cli.score;

import io.github.dukien.cli.output.FactSummary;
import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.FactError;
import io.github.dukien.eval.Match;
import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** A text with the facts of one side marked: green right, grey optional, amber missed, red spurious. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text) {
        this.text = text;
    }

    static MarkedText gold(String text, ArticleScore score) {
        MarkedText marked = new MarkedText(text);
        for (Match match : score.matches()) {
            marked.add(match.gold(), match.optional() ? Look.OPTIONAL : Look.RIGHT);
        }
        marked.add(score, FactError.Kind.MISSED, Look.MISSED);
        return marked;
    }

    static MarkedText predicted(String text, ArticleScore score) {
        MarkedText marked = new MarkedText(text);
        for (Match match : score.matches()) {
            marked.add(match.predicted(), match.optional() ? Look.OPTIONAL : Look.RIGHT);
        }
        marked.add(score, FactError.Kind.SPURIOUS, Look.SPURIOUS);
        return marked;
    }

    /** Writes the text; where facts overlap, the worse look wins and the tip names all. */
    void write(Html html) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(mark -> cuts.addAll(List.of(mark.span.start(), mark.span.end())));
        for (int from : cuts.headSet(text.length())) {
            Integer to = cuts.higher(from);
            List<Mark> here = marks.stream().filter(mark -> mark.covers(from)).toList();
            piece(html, text.substring(from, to == null ? text.length() : to), here);
        }
    }

    private static void piece(Html html, String piece, List<Mark> marks) {
        if (marks.isEmpty()) {
            html.text(piece);
            return;
        }
        Look look =
                marks.stream().map(Mark::look).max(Comparator.naturalOrder()).orElseThrow();
        String tip = String.join("\n", marks.stream().map(Mark::tip).toList());
        html.raw("<mark class=\"" + look.css() + "\" title=\"").text(tip).raw("\">");
        html.text(piece).raw("</mark>");
    }

    private void add(ArticleScore score, FactError.Kind kind, Look look) {
        for (FactError error : score.errors()) {
            if (error.kind() == kind) {
                add(error.fact(), look);
            }
        }
    }

    private void add(Fact fact, Look look) {
        Span span = fact.source().span();
        if (span.end() <= text.length()) {
            Evidence evidence = fact.source().evidence();
            String rule = evidence == null ? "" : " [" + evidence.rule() + "]";
            marks.add(new Mark(span, look, fact.type() + ": " + FactSummary.of(fact) + rule));
        }
    }

    /** From the best to the worst. */
    private enum Look {
        OPTIONAL,
        RIGHT,
        MISSED,
        SPURIOUS;

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Mark(Span span, Look look, String tip) {
        boolean covers(int from) {
            return span.start() <= from && from < span.end();
        }
    }
}
