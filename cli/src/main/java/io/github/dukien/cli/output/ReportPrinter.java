package io.github.dukien.cli.output;

import io.github.dukien.CivicReport;
import io.github.dukien.json.ReportWriter;
import java.io.PrintWriter;

/** Prints reports one after the other. */
public final class ReportPrinter {
    private final PrintWriter out;
    private final Style style;
    private final ReportWriter json;
    private final ReportTable table;
    private int printed;

    /** A printer; it does not close the writer. */
    public ReportPrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
        ReportWriter writer = ReportWriter.create();
        writer = style.explained ? writer.explained() : writer;
        json = style.format == Format.json ? writer.indented() : writer;
        table = new ReportTable(style.colour, style.explained);
    }

    /** Prints a report; returns whether the reader still listens. */
    public boolean print(CivicReport report, String text) {
        CivicReport shown = style.withText ? report.withText(text) : report;
        switch (style.format) {
            case jsonl -> json.write(shown, out);
            case json -> {
                out.print(!style.several ? "" : printed == 0 ? "[\n" : ",\n");
                json.write(shown, out);
            }
            case table -> out.print((printed == 0 ? "" : "\n") + table.text(report, text));
        }
        if (style.format == Format.jsonl) {
            out.print('\n');
        }
        printed++;
        return !out.checkError();
    }

    /** Prints what closes the output. */
    public void finish() {
        if (style.format == Format.json) {
            out.print(!style.several ? (printed == 0 ? "" : "\n") : printed == 0 ? "[]\n" : "\n]\n");
        }
        out.flush();
    }

    /** The formats of the output. */
    public enum Format {
        /** One JSON object a line. */
        jsonl,
        /** Indented JSON. */
        json,
        /** For people. */
        table
    }

    /**
     * How reports look.
     *
     * @param format the format
     * @param several whether JSON is an array
     * @param explained whether facts show their rule and cues
     * @param withText whether JSON carries the text
     * @param colour whether a table is coloured
     */
    public record Style(Format format, boolean several, boolean explained, boolean withText, boolean colour) {}
}
