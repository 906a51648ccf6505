package io.github.dukien.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import io.github.dukien.fact.Fact;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;

/**
 * Facts of data sets of articles.
 *
 * <pre>{@code
 * Dataset<Row> reports = DukienSpark.extract(articles, Columns.text("body").withId("url")).cache();
 * DukienSpark.facts(reports, Money.class).where("kind = 'RAISED'").show();
 * DukienSpark.failures(reports).show();
 * }</pre>
 */
public final class DukienSpark {
    private DukienSpark() {}

    /**
     * One row for each article, with the columns article (its number), id, metadata, facts (for each fact type an array of
     * structs, and one of the positions), checks, error. An article that fails has only its keys and an error; one whose
     * text is null has only its keys.
     *
     * <p>Spark computes it anew for each action: write it, or cache it, before you take several tables from it.
     */
    public static Dataset<Row> extract(Dataset<Row> articles, Columns columns) {
        return extract(articles, columns, () -> ExecutorExtractor.get()::extract);
    }

    static Dataset<Row> extract(Dataset<Row> articles, Columns columns, Extraction extraction) {
        return articles.select(columns.select())
                .mapPartitions(new ReportRows(extraction, javaTime()), Encoders.row(ReportType.ROW));
    }

    /** Which class a day must have for {@link Encoders#row}: it, too, looks at the session that is active in this thread. */
    private static boolean javaTime() {
        Option<SparkSession> active = SparkSession.getActiveSession();
        return active.isDefined()
                && Boolean.parseBoolean(active.get().conf().get("spark.sql.datetime.java8API.enabled", "false"));
    }

    /**
     * The facts of one type as a table, with the columns that {@code ./dukien convert} gives it ({@link Schema}). Users' own
     * types share one table.
     *
     * @param reports what {@link #extract} gave, or what was written of it
     * @throws IllegalArgumentException if it is something else, or {@code type} is no type of a fact
     */
    public static Dataset<Row> facts(Dataset<Row> reports, Class<? extends Fact> type) {
        Table<?> table = Schema.of(type)
                .orElseThrow(() -> new IllegalArgumentException("no table has facts of type " + type.getName()));
        return table(reports, table.name());
    }

    /**
     * A table by its name in {@link Schema}.
     *
     * @param reports what {@link #extract} gave, or what was written of it
     * @throws IllegalArgumentException if it is something else, or there is no such table
     */
    public static Dataset<Row> table(Dataset<Row> reports, String name) {
        require(reports);
        if (name.equals(ReportType.ARTICLES.name())) {
            return reports.where(col(ReportType.METADATA).isNotNull())
                    .select(col(ReportType.ARTICLE), col(ReportType.ID), col(ReportType.METADATA + ".*"));
        }
        if (name.equals(ReportType.COMPARISONS.name())) {
            return rows(reports, ReportType.CHECKS);
        }
        if (ReportType.FACT_TABLES.stream().noneMatch(table -> table.name().equals(name))) {
            List<String> names = Schema.TABLES.stream().map(Table::name).toList();
            throw new IllegalArgumentException("no table '" + name + "': there are " + String.join(", ", names));
        }
        return rows(reports, ReportType.FACTS + "." + name);
    }

    /** Why articles failed: {@code article}, {@code id}, {@code error}. */
    public static Dataset<Row> failures(Dataset<Row> reports) {
        require(reports);
        return reports.where(col(ReportType.ERROR).isNotNull())
                .select(ReportType.ARTICLE, ReportType.ID, ReportType.ERROR);
    }

    /**
     * Adds SQL functions to a session: {@code dukien_facts(text, published)}, the report as JSON, and
     * {@code dukien_words(text)}, the words as an array. Null gives null.
     */
    public static void register(SparkSession session) {
        session.udf().register("dukien_facts", new FactsFunction(), DataTypes.StringType);
        session.udf().register("dukien_words", new WordsFunction(), DataTypes.createArrayType(DataTypes.StringType));
    }

    private static Dataset<Row> rows(Dataset<Row> reports, String array) {
        Column[] columns = {col(ReportType.ARTICLE), col(ReportType.ID).as("article_id"), inline(col(array))};
        return reports.select(columns);
    }

    private static void require(Dataset<Row> reports) {
        List<String> missing = new ArrayList<>(List.of(ReportType.ROW.fieldNames()));
        missing.removeAll(Arrays.asList(reports.columns()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "not what DukienSpark.extract gives: it has no column " + String.join(", ", missing));
        }
    }
}
