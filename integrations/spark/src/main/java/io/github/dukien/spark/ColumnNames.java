package io.github.dukien.spark;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Names that the columns of the input may have; only the text's must be there. */
record ColumnNames(String id, String title, String published, String text) {
    /**
     * Those that are in these rows.
     *
     * @throws IllegalArgumentException if the text is not
     */
    Columns in(Dataset<Row> rows) {
        Set<String> present = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        present.addAll(Arrays.asList(rows.columns()));
        if (!present.contains(text)) {
            throw new IllegalArgumentException(
                    "the input has no column '" + text + "' (--text): it has " + String.join(", ", rows.columns()));
        }
        Columns columns = Columns.text(text);
        columns = present.contains(id) ? columns.withId(id) : columns;
        columns = present.contains(title) ? columns.titled(title) : columns;
        return present.contains(published) ? columns.publishedOn(published) : columns;
    }
}
