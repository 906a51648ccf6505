package io.github.dukien.internal.document;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** The kinds of documents and their abbreviations ({@code document/kinds}). */
final class Kinds {
    private final Lexicon lexicon;

    Kinds(Lexicons lexicons) {
        lexicon = lexicons.get("document/kinds");
    }

    /** The kind that begins at a token, or null. An abbreviation must be in capitals. */
    @Nullable
    Kind at(TokenTable tokens, int i, int limit) {
        long match = lexicon.match(tokens, i, limit);
        if (match == Lexicon.NONE) {
            return null;
        }
        LexiconEntry entry = lexicon.entry(match);
        boolean written = !entry.has("short") || isCode(tokens, i);
        return written
                ? new Kind(entry.value("kind"), i, Lexicon.end(match), entry.has("short"), entry.has("bare"))
                : null;
    }

    /** The kind that the code in a number stands for («CT» in 11-CT/TU), or "". */
    String ofCode(TokenTable tokens, int i, int limit) {
        long match = lexicon.match(tokens, i, Math.min(i + 1, limit));
        return match != Lexicon.NONE && lexicon.entry(match).has("short")
                ? lexicon.entry(match).value("kind")
                : "";
    }

    /** Whether a word is written as a code: all capitals, or two at least (TTg, CTr, QĐi). */
    static boolean isCode(TokenTable tokens, int i) {
        if (!tokens.isWord(i)) {
            return false;
        }
        int capitals = 0;
        for (int c = tokens.start(i); c < tokens.end(i); c++) {
            capitals += Character.isUpperCase(tokens.text().charAt(c)) ? 1 : 0;
        }
        return tokens.isUpper(i) || capitals >= 2;
    }

    /**
     * A kind in the text.
     *
     * @param name the full name
     * @param from first token
     * @param to one behind the last token
     * @param abbreviated whether it is an abbreviation
     * @param bare whether a number without a code may follow it
     */
    record Kind(String name, int from, int to, boolean abbreviated, boolean bare) {}
}
