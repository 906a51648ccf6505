package io.github.dukien.spark;

import io.github.dukien.Article;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A row of an article, as {@link Columns#select} makes it. */
record ArticleRow(
        @Nullable Long number,
        @Nullable String id,
        @Nullable String title,
        @Nullable Object published,
        @Nullable String text,
        @Nullable String failure) {

    static ArticleRow of(Row row) {
        return new ArticleRow(
                row.isNullAt(0) ? null : row.getLong(0),
                row.getString(1),
                row.getString(2),
                row.get(3),
                row.getString(4),
                row.getString(5));
    }

    /**
     * The article.
     *
     * @throws UnreadableException if it is none
     */
    Article article(String itsText) throws UnreadableException {
        return new Article(itsText, id == null ? "" : id, blankToNull(title), PublishedDay.of(published));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
