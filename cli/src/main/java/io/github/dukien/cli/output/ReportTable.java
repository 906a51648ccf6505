package io.github.dukien.cli.output;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as aligned columns: type, value, and the evidence, which is the fact's words in the text around. */
final class ReportTable {
    private static final int BEFORE = 24;
    private static final int AFTER = 24;
    private static final int WIDEST_VALUE = 56;

    private final Paint paint;
    private final boolean explained;

    ReportTable(boolean coloured, boolean explained) {
        this.paint = new Paint(coloured);
        this.explained = explained;
    }

    String text(CivicReport report, String text) {
        StringBuilder out = new StringBuilder();
        heading(out, report);
        List<String> values = new ArrayList<>();
        int typeWidth = 4;
        int valueWidth = 5;
        for (Fact fact : report.facts()) {
            String value = Cells.cut(FactSummary.of(fact), WIDEST_VALUE);
            values.add(value);
            typeWidth = Math.max(typeWidth, Cells.width(fact.type()));
            valueWidth = Math.max(valueWidth, Cells.width(value));
        }
        for (int i = 0; i < values.size(); i++) {
            Fact fact = report.facts().get(i);
            out.append(paint.type(Cells.filled(fact.type(), typeWidth))).append("  ");
            out.append(Cells.filled(values.get(i), valueWidth)).append("  ");
            out.append(around(fact.source().span(), text)).append(rule(fact)).append('\n');
        }
        if (values.isEmpty()) {
            out.append("no facts\n");
        }
        report.checks().forEach(check -> out.append(line(check)).append('\n'));
        return out.toString();
    }

    private void heading(StringBuilder out, CivicReport report) {
        Metadata metadata = report.metadata();
        List<String> parts = new ArrayList<>();
        if (!report.id().isEmpty()) {
            parts.add(report.id());
        }
        add(parts, metadata.title());
        out.append(paint.heading(parts.isEmpty() ? "article" : String.join("  ", parts)))
                .append('\n');
        List<String> known = new ArrayList<>();
        add(known, metadata.published());
        add(known, metadata.publishedTime());
        add(known, metadata.dateline());
        add(known, metadata.province());
        metadata.byline().forEach(known::add);
        if (!known.isEmpty()) {
            out.append(paint.faint(String.join(" · ", known))).append('\n');
        }
        if (metadata.event() != null) {
            out.append(paint.faint("event: " + metadata.event().name())).append('\n');
        }
    }

    private static void add(List<String> parts, @Nullable Object value) {
        if (value != null) {
            parts.add(value.toString());
        }
    }

    private String around(Span span, String text) {
        int from = wordStart(text, Math.max(0, span.start() - BEFORE), span.start());
        int to = wordEnd(text, Math.min(text.length(), span.end() + AFTER), span.end());
        return (from > 0 ? "…" : "")
                + line(text.substring(from, span.start()))
                + paint.evidence(line(span.of(text)))
                + line(text.substring(span.end(), to))
                + (to < text.length() ? "…" : "");
    }

    private String rule(Fact fact) {
        Evidence evidence = fact.source().evidence();
        return explained && evidence != null ? paint.faint("  [" + evidence.rule() + "]") : "";
    }

    private String line(Check check) {
        String figures = check.kind() + ": stated " + check.stated().toPlainString() + ", computed "
                + check.computed().toPlainString() + " (" + String.join(", ", check.facts()) + ")";
        boolean well = check.status() == Check.Status.CONSISTENT;
        return well ? paint.faint("check  " + figures + " agree") : paint.warning("check  " + figures + " DISAGREE");
    }

    /** Line ends and other white space become single spaces. */
    private static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c <= ' ' || c == '\u00A0' || c == '\u0085';
            if (!space) {
                out.append(c);
            } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static int wordStart(String text, int from, int limit) {
        int start = from;
        while (start > 0 && start < limit && text.charAt(start - 1) > ' ') {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int to, int limit) {
        int end = to;
        while (end < text.length() && end > limit && text.charAt(end) > ' ') {
            end--;
        }
        return end;
    }
}
