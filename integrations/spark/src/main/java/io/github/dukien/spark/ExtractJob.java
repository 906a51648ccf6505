package io.github.dukien.spark;

import static org.apache.spark.sql.functions.col;

import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Articles to folders of Parquet. Extraction is done once, into {@code reports}; the tables are taken from there.
 *
 * @param output the folder
 * @param overwrite whether folders of an earlier run are replaced
 */
record ExtractJob(String output, boolean overwrite) {
    /**
     * What a job did.
     *
     * @param articles how many rows it read
     * @param failed how many of them have an error
     */
    record Summary(long articles, long failed) {}

    Summary run(SparkSession session, Dataset<Row> articles, Columns columns) {
        write(DukienSpark.extract(articles, columns), "reports");
        Dataset<Row> reports = session.read().schema(ReportType.ROW).parquet(output + "/reports");
        for (Table<?> table : Schema.TABLES) {
            String folder = table.facts() == null ? table.name() : "facts/fact_type=" + table.name();
            write(DukienSpark.table(reports, table.name()), folder);
        }
        write(DukienSpark.failures(reports), "failures");
        return new Summary(
                reports.count(),
                reports.where(col(ReportType.ERROR).isNotNull()).count());
    }

    private void write(Dataset<Row> rows, String folder) {
        rows.write()
                .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                .parquet(output + "/" + folder);
    }
}
