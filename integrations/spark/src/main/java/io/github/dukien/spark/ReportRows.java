package io.github.dukien.spark;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.table.Decimals;
import io.github.dukien.table.NumberedReport;
import io.github.dukien.table.Table;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Rows of articles to rows of reports. A row that fails says why; it never throws. */
final class ReportRows implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final Extraction extraction;
    private final boolean javaTime;

    /**
     * Rows of what an extraction finds.
     *
     * @param javaTime whether the session wants days as {@link LocalDate}, not as {@link Date}
     */
    ReportRows(Extraction extraction, boolean javaTime) {
        this.extraction = extraction;
        this.javaTime = javaTime;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        Function<Article, CivicReport> extractor = extraction.start();
        Iterable<Row> rows = () -> articles;
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> report(ArticleRow.of(row), extractor))
                .iterator();
    }

    private Row report(ArticleRow row, Function<Article, CivicReport> extractor) {
        String text = row.text();
        if (row.failure() != null || text == null) {
            return failed(row, row.failure());
        }
        try {
            CivicReport report = extractor.apply(row.article(text));
            return report(row, new NumberedReport(row.number() == null ? 0 : row.number(), report));
        } catch (Exception | StackOverflowError e) {
            return failed(row, Reason.of(e));
        }
    }

    private static Row failed(ArticleRow row, @Nullable String reason) {
        return RowFactory.create(row.number(), row.id(), null, null, null, reason);
    }

    private Row report(ArticleRow row, NumberedReport report) {
        Object[] facts = ReportType.FACT_TABLES.stream()
                .map(table -> rows(table, report))
                .toArray();
        return RowFactory.create(
                row.number(),
                row.id(),
                rows(ReportType.ARTICLES, report)[0],
                RowFactory.create(facts),
                rows(ReportType.COMPARISONS, report),
                null);
    }

    private Row[] rows(Table<?> table, NumberedReport report) {
        return table.cells(report).stream().map(this::row).toArray(Row[]::new);
    }

    private Row row(@Nullable Object[] cells) {
        Stream<@Nullable Object> own =
                Arrays.stream(cells, ReportType.KEYS, cells.length).map(this::cell);
        return RowFactory.create(own.toArray());
    }

    private @Nullable Object cell(@Nullable Object cell) {
        if (cell == null || cell instanceof Long || cell instanceof Boolean) {
            return cell;
        }
        if (cell instanceof BigDecimal number) {
            return Decimals.fitted(number);
        }
        if (cell instanceof LocalDate day) {
            return javaTime ? day : Date.valueOf(day);
        }
        return cell.toString();
    }
}
