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

    /** A report as it is printed; may be called on many threads. */
    public String render(CivicReport report, String text) {
        return style.format == Format.table ? table.text(report, text) : json.toJson(report);
    }

    /** Prints what was rendered; returns whether the reader still listens. */
    public boolean print(String rendered) {
        switch (style.format) {
            case jsonl -> out.print(rendered + "\n");
            case json -> out.print((!style.several ? "" : printed == 0 ? "[\n" : ",\n") + rendered);
            case table -> out.print((printed == 0 ? "" : "\n") + rendered);
        }
        boolean written = !out.checkError();
        printed += written ? 1 : 0;
        return written;
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
     * @param colour whether a table is coloured
     */
    public record Style(Format format, boolean several, boolean explained, boolean colour) {}
}
