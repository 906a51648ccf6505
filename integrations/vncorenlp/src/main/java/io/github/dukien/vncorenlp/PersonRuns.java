package io.github.dukien.vncorenlp;

import io.github.dukien.fact.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of people in tagged words. */
final class PersonRuns {
    private PersonRuns() {}

    static List<Span> of(String text, List<TaggedWord> words) {
        List<Span> names = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            boolean proper = true;
            while (end < words.size() && isPerson(words, end) && (end == at || goesOn(text, words, end))) {
                proper &= mayBeName(words.get(end).pos());
                end++;
            }
            if (end > at && proper) {
                names.add(new Span(words.get(at).start(), words.get(end - 1).end()));
            }
            at = Math.max(at + 1, end);
        }
        return names;
    }

    private static boolean isPerson(List<TaggedWord> words, int at) {
        String label = words.get(at).ner();
        return label != null && label.endsWith("-PER");
    }

    /** Whether a word continues the name before it; VnCoreNLP reads each line by itself. */
    private static boolean goesOn(String text, List<TaggedWord> words, int at) {
        String label = words.get(at).ner();
        if (label == null || !label.startsWith("I-")) {
            return false;
        }
        for (int i = words.get(at - 1).end(); i < words.get(at).start(); i++) {
            if (Chars.isLineEnd(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Np proper, Ny abbreviated and Nb borrowed nouns, X and Z undefined; untagged words too. */
    private static boolean mayBeName(@Nullable String pos) {
        return pos == null
                || pos.startsWith("Np")
                || pos.startsWith("Ny")
                || pos.startsWith("Nb")
                || pos.equals("X")
                || pos.equals("Z");
    }
}
