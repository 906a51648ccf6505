package io.github.dukien.spark.testing;

import io.github.dukien.CivicReport;
import io.github.dukien.table.Decimals;
import io.github.dukien.table.NumberedReport;
import io.github.dukien.table.Table;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tables as lists of rows, each cell as a String; what Spark gives and what the library says are compared so. */
public final class Cells {
    private Cells() {}

    /** What Spark gives: without the article's number, sorted by the article's id and otherwise as they came. */
    public static List<List<String>> of(Dataset<Row> table) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : table.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                cells.add(text(row.get(i)));
            }
            rows.add(cells);
        }
        rows.sort((a, b) -> a.get(0).compareTo(b.get(0)));
        return rows;
    }

    /** The same from reports, which must be sorted by id. */
    public static List<List<String>> of(Table<?> table, List<CivicReport> reports) {
        List<List<String>> rows = new ArrayList<>();
        for (CivicReport report : reports) {
            for (Object[] cells : table.cells(new NumberedReport(0, report))) {
                rows.add(Arrays.stream(cells).skip(1).map(Cells::text).toList());
            }
        }
        return rows;
    }

    private static String text(Object cell) {
        if (cell instanceof BigDecimal number) {
            BigDecimal fitted = Decimals.fitted(number);
            return fitted == null ? null : fitted.toPlainString();
        }
        if (cell instanceof Date day) {
            return LocalDate.ofEpochDay(day.toLocalDate().toEpochDay()).toString();
        }
        return cell == null ? null : cell.toString();
    }
}
