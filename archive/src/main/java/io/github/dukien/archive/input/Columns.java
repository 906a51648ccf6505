package io.github.dukien.archive.input;

/**
 * The names that a dump (JSON Lines or CSV) gives its fields. Only the text is required.
 *
 * <pre>{@code
 * InputOptions options = InputOptions.defaults().withColumns(Columns.DEFAULT.text("noi_dung").published("ngay_dang"));
 * }</pre>
 *
 * @param id the document's name
 * @param text the article
 * @param published day of publication: 2020-07-09, with or without a time, or 09/07/2020
 * @param title the headline
 */
public record Columns(String id, String text, String published, String title) {
    /** {@code id}, {@code text}, {@code published}, {@code title}. */
    public static final Columns DEFAULT = new Columns("id", "text", "published", "title");

    /** The same with another name for the document's name. */
    public Columns id(String name) {
        return new Columns(name, text, published, title);
    }

    /** The same with another name for the article. */
    public Columns text(String name) {
        return new Columns(id, name, published, title);
    }

    /** The same with another name for the day of publication. */
    public Columns published(String name) {
        return new Columns(id, text, name, title);
    }

    /** The same with another name for the headline. */
    public Columns title(String name) {
        return new Columns(id, text, published, name);
    }
}
