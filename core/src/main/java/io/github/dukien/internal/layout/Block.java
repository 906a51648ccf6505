package io.github.dukien.internal.layout;

/**
 * A run of tokens with one role: a line, or lines that belong together.
 *
 * @param role what it is
 * @param from first token
 * @param to one behind the last token
 */
public record Block(Role role, int from, int to) {
    /** Whether facts are extracted from it. */
    public boolean isArticle() {
        return role.article;
    }

    /** What a block is. */
    public enum Role {
        /** Day and time of publication. */
        STAMP(false),
        /** The headline. */
        TITLE(true),
        /** A line above the headline that belongs to it. */
        KICKER(true),
        /** A paragraph. */
        BODY(true),
        /** A short line that opens a part of the article. */
        HEADING(true),
        /** The text of a picture. */
        CAPTION(true),
        /** A line of a table; its cells are read by themselves. */
        TABLE(false),
        /** Reporters and photographers. */
        BYLINE(false),
        /** Menus, teasers, comments, counters: not the article. */
        FURNITURE(false);

        private final boolean article;

        Role(boolean article) {
            this.article = article;
        }
    }
}
