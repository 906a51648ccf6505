package io.github.dukien.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Files to articles. What is broken in them becomes an article that fails, with the reason.
 *
 * @param articles what was read
 * @param columns what its columns say
 */
record ArticleInput(Dataset<Row> articles, Columns columns) {
    private static final String BROKEN = "_broken";
    private static final int SHOWN = 80;

    static ArticleInput read(SparkSession session, InputFormat format, List<String> paths, ColumnNames names) {
        return switch (format) {
            case json -> json(session, paths, names);
            case csv ->
                table(
                        session.read()
                                .option("header", true)
                                .option("multiLine", true)
                                .option("escape", "\"")
                                .option("recursiveFileLookup", true)
                                .csv(paths.toArray(String[]::new)),
                        names);
            case parquet -> table(session.read().parquet(paths.toArray(String[]::new)), names);
            case text -> text(session, paths);
        };
    }

    /** Without a given schema Spark would read everything twice. */
    private static ArticleInput json(SparkSession session, List<String> paths, ColumnNames names) {
        StructType schema = new StructType();
        Set<String> fields = new LinkedHashSet<>(List.of(names.id(), names.title(), names.published(), names.text()));
        for (String field : fields) {
            schema = schema.add(field, "string");
        }
        Dataset<Row> lines = session.read()
                .schema(schema.add(BROKEN, "string"))
                .option("columnNameOfCorruptRecord", BROKEN)
                .option("recursiveFileLookup", true)
                .json(paths.toArray(String[]::new));
        Column broken = concat(lit("not a JSON object: "), substring(col(BROKEN), 1, SHOWN));
        return new ArticleInput(lines, names.in(lines).failingWith(coalesce(broken, noText(names.text()))));
    }

    private static ArticleInput table(Dataset<Row> rows, ColumnNames names) {
        return new ArticleInput(rows, names.in(rows).failingWith(noText(names.text())));
    }

    private static Column noText(String text) {
        return when(col(text).isNull(), lit("no '" + text + "'"));
    }

    /** The id is the path without its extension. */
    private static ArticleInput text(SparkSession session, List<String> paths) {
        Dataset<Row> files = session.read()
                .format("binaryFile")
                .option("pathGlobFilter", "*.txt")
                .option("recursiveFileLookup", true)
                .load(paths.toArray(String[]::new));
        Column content = col("content").cast("string");
        Dataset<Row> articles = files.select(
                regexp_replace(col("path"), "\\.txt$", "").as("id"),
                regexp_replace(content, "^\uFEFF", "").as("text"),
                when(not(is_valid_utf8(content)), lit("not UTF-8")).as(BROKEN));
        return new ArticleInput(articles, Columns.text("text").withId("id").failingWith(col(BROKEN)));
    }
}
