package io.github.dukien;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text to extract from, with what the caller knows about it. Immutable.
 *
 * <pre>{@code
 * Article article = Article.of(text).withId("2020/004").publishedOn(LocalDate.of(2020, 7, 9));
 * }</pre>
 *
 * @param text the page or article as the caller has it, in NFC or NFD; offsets of facts refer to it
 * @param id the caller's name for it, "" if none
 * @param title the headline, where the caller knows it; then it is not looked for in the text
 * @param published the day of publication, where the caller knows it; it wins over the page's stamp
 */
public record Article(
        String text,
        String id,
        @Nullable String title,
        @Nullable LocalDate published) {
    /** An article of which only the text is known. */
    public static Article of(String text) {
        return new Article(text, "", null, null);
    }

    /** The same article under a name. */
    public Article withId(String newId) {
        return new Article(text, newId, title, published);
    }

    /** The same article with its headline. */
    public Article titled(@Nullable String newTitle) {
        return new Article(text, id, newTitle, published);
    }

    /** The same article with its day of publication. */
    public Article publishedOn(@Nullable LocalDate day) {
        return new Article(text, id, title, day);
    }
}
