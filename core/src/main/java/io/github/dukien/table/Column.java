package io.github.dukien.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name stable, lower case, no word that SQL keeps for itself
 * @param type what its cells hold
 * @param description one line for the data dictionary
 * @param value the cell of a row, null where the report does not say it
 * @param <R> what a row is made of
 */
public record Column<R>(String name, Type type, String description, Function<R, @Nullable Object> value) {

    static <R> Column<R> text(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, description, value);
    }

    static <R> Column<R> integer(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, Type.INTEGER, description, value);
    }

    static <R> Column<R> decimal(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, Type.DECIMAL, description, value);
    }

    static <R> Column<R> day(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, Type.DAY, description, value);
    }

    static <R> Column<R> flag(String name, String description, Function<R, @Nullable Object> value) {
        return new Column<>(name, Type.FLAG, description, value);
    }

    /** The same column of rows of which ours are a part. */
    <S> Column<S> of(Function<S, R> part) {
        return new Column<>(name, type, description, row -> value.apply(part.apply(row)));
    }

    /** What cells hold. */
    public enum Type {
        /** Text; constants in capitals, as in JSON. */
        TEXT,
        /** A whole number of 64 bits. */
        INTEGER,
        /** A number with up to 9 decimals: DECIMAL(38, 9) in Parquet. */
        DECIMAL,
        /** A day, YYYY-MM-DD. */
        DAY,
        /** true or false. */
        FLAG
    }
}
