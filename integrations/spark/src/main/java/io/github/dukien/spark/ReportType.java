package io.github.dukien.spark;

import io.github.dukien.table.Column;
import io.github.dukien.table.Decimals;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The type of a row of reports: the tables of {@link Schema}, each inside the row of its article. All tables begin with
 * the article's number and id, which are not repeated inside.
 */
final class ReportType {
    static final String ARTICLE = "article";
    static final String ID = "id";
    static final String METADATA = "metadata";
    static final String FACTS = "facts";
    static final String CHECKS = "checks";
    static final String ERROR = "error";

    /** How many columns of each table say which article it is. */
    static final int KEYS = 2;

    /** The table of the articles. */
    static final Table<?> ARTICLES = Schema.TABLES.get(0);

    /** The table of the checks. */
    static final Table<?> COMPARISONS = Schema.TABLES.get(Schema.TABLES.size() - 1);

    /** The tables between: those of fact types, and of the positions. */
    static final List<Table<?>> FACT_TABLES = Schema.TABLES.subList(1, Schema.TABLES.size() - 1);

    static final StructType ROW = new StructType()
            .add(ARTICLE, DataTypes.LongType)
            .add(ID, DataTypes.StringType)
            .add(METADATA, struct(ARTICLES))
            .add(FACTS, facts())
            .add(CHECKS, DataTypes.createArrayType(struct(COMPARISONS), false))
            .add(ERROR, DataTypes.StringType);

    private ReportType() {}

    private static StructType facts() {
        List<StructField> fields = new ArrayList<>();
        for (Table<?> table : FACT_TABLES) {
            DataType rows = DataTypes.createArrayType(struct(table), false);
            fields.add(DataTypes.createStructField(table.name(), rows, true));
        }
        return DataTypes.createStructType(fields);
    }

    private static StructType struct(Table<?> table) {
        List<StructField> fields = new ArrayList<>();
        for (Column<?> column : table.columns().subList(KEYS, table.columns().size())) {
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), true));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.LongType;
            case DECIMAL -> DataTypes.createDecimalType(Decimals.PRECISION, Decimals.SCALE);
            case DAY -> DataTypes.DateType;
            case FLAG -> DataTypes.BooleanType;
        };
    }
}
