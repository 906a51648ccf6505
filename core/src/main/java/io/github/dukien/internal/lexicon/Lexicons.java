package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.token.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicons of one extractor, over one vocabulary. A stage asks for its lexicons by name in its constructor; the
 * file {@code data/NAME.tsv} beside this class is read on first request. After {@link #freeze} nothing can be added and
 * everything is thread-safe.
 */
public final class Lexicons {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Lexicon> byName = new LinkedHashMap<>();
    private final Map<String, List<UserEntry>> userEntries;
    private boolean frozen;

    /** The bundled lexicons. */
    public Lexicons() {
        this(List.of());
    }

    /** The bundled lexicons with entries of the user's own, which win over bundled ones. */
    public Lexicons(List<UserEntry> entries) {
        userEntries = new LinkedHashMap<>();
        for (UserEntry entry : entries) {
            userEntries.computeIfAbsent(entry.lexicon(), n -> new ArrayList<>()).add(entry);
        }
    }

    /** The lexicon of this name, e.g. {@code calendar/months}. */
    public Lexicon get(String name) {
        Lexicon known = byName.get(name);
        if (known != null) {
            return known;
        }
        if (frozen || byName.size() == Vocabulary.MOST_LEXICONS) {
            throw new IllegalStateException(
                    "lexicon " + name + " asked for too late, or more than " + Vocabulary.MOST_LEXICONS);
        }
        Lexicon lexicon = new Lexicon(byName.size());
        byName.put(name, lexicon);
        LexiconFile.bundled(name).forEach(row -> add(lexicon, row, false));
        userEntries.getOrDefault(name, List.of()).forEach(e -> add(lexicon, e.entry(), true));
        return lexicon;
    }

    /** Some words of one syllable each, folded, with tone marks in their canonical place. */
    public FormSet forms(String... words) {
        return new FormSet(vocabulary, words);
    }

    /** These lexicons asked together. */
    public AnyLexicon any(String... names) {
        long low = 0;
        long high = 0;
        for (String name : names) {
            int index = get(name).index();
            low |= index < 64 ? 1L << index : 0;
            high |= index < 64 ? 0 : 1L << index;
        }
        return new AnyLexicon(low, high);
    }

    /** The vocabulary for the tokenizer. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Ends the building phase. */
    public void freeze() {
        frozen = true;
    }

    private void add(Lexicon lexicon, LexiconEntry row, boolean replace) {
        int entry = -1;
        for (String spelling : row.phrase().split("\\|", -1)) {
            if (entry < 0) {
                entry = lexicon.addEntry(new LexiconEntry(spelling.strip(), row.values()));
            }
            int[] forms = PhraseForms.of(spelling, vocabulary);
            if (forms.length > 0) {
                vocabulary.addPhrase(forms, lexicon.index(), entry, replace);
            }
        }
    }

    /**
     * An entry from a user's file.
     *
     * @param lexicon the lexicon it adds to
     * @param entry the row
     */
    public record UserEntry(String lexicon, LexiconEntry entry) {}
}
