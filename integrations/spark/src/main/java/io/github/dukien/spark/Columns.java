package io.github.dukien.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a data set say what of an article. Only the text must be there. Immutable.
 *
 * <pre>{@code
 * Columns columns = Columns.text("body").withId("url").publishedOn("day");
 * }</pre>
 */
public final class Columns {
    private final String text;
    private final @Nullable String id;
    private final @Nullable String title;
    private final @Nullable String published;
    private final @Nullable String number;
    private final @Nullable Column failure;

    private Columns(
            String text,
            @Nullable String id,
            @Nullable String title,
            @Nullable String published,
            @Nullable String number,
            @Nullable Column failure) {
        this.text = text;
        this.id = id;
        this.title = title;
        this.published = published;
        this.number = number;
        this.failure = failure;
    }

    /** The names of Dukien's JSON Lines: {@code id}, {@code title}, {@code text} and {@code published}. */
    public static Columns standard() {
        return text("text").withId("id").titled("title").publishedOn("published");
    }

    /** The column of the text; a null in it gives a row without facts. */
    public static Columns text(String column) {
        return new Columns(column, null, null, null, null, null);
    }

    /** The column of the article's id. */
    public Columns withId(String column) {
        return new Columns(text, column, title, published, number, failure);
    }

    /** The column of the headline. */
    public Columns titled(String column) {
        return new Columns(text, id, column, published, number, failure);
    }

    /** The column of the day of publication: a date, a timestamp, or text that begins with 2020-07-09. */
    public Columns publishedOn(String column) {
        return new Columns(text, id, title, column, number, failure);
    }

    /**
     * The column of a whole number that tells articles apart, {@code article} in all tables. Without it that is a hash of
     * the other columns (xxhash64): the same in every run, and the same for two rows that are equal.
     */
    public Columns numbered(String column) {
        return new Columns(text, id, title, published, column, failure);
    }

    /** Where it is not null, it is the reason why this row is no article. */
    Columns failingWith(Column reason) {
        return new Columns(text, id, title, published, number, reason);
    }

    /** The columns in the order of {@link ArticleRow}. */
    Column[] select() {
        Column article = number == null ? xxhash64(named()) : col(number).try_cast("long");
        return new Column[] {
            article.as("article"),
            string(id).as("id"),
            string(title).as("title"),
            (published == null ? lit(null) : col(published)).as("published"),
            string(text).as("text"),
            (failure == null ? lit(null).cast("string") : failure).as("failure")
        };
    }

    private Column[] named() {
        return Stream.of(id, title, published, text)
                .filter(Objects::nonNull)
                .map(org.apache.spark.sql.functions::col)
                .toArray(Column[]::new);
    }

    private static Column string(@Nullable String column) {
        return (column == null ? lit(null) : col(column)).cast("string");
    }
}
