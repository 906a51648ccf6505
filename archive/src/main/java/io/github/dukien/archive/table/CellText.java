package io.github.dukien.archive.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Cells as text: numbers plain, days and constants as in JSON. */
final class CellText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    static @Nullable String of(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell == null ? null : cell.toString();
    }

    /** An apostrophe tells a spreadsheet that text follows; full-width signs count too, as some turn them into plain ones. */
    static String spreadsheetSafe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
