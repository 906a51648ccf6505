package io.github.dukien.segment.training;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How many of a treebank's common words of two and more syllables a word list has. Proper names do not count.
 *
 * @param words such words in the running text
 * @param known those that the list has
 */
public record Coverage(int words, int known) {
    /** Looks up every word of a treebank. */
    public static Coverage of(Treebank treebank, Collection<String> list) {
        Set<String> lowerCase = new HashSet<>();
        list.forEach(word -> lowerCase.add(word.toLowerCase(Locale.ROOT)));
        int words = 0;
        int known = 0;
        for (TreebankSentence sentence : treebank.sentences()) {
            for (int i = 0; i < sentence.words().size(); i++) {
                String word = sentence.words().get(i);
                if (WordLists.isMultiSyllable(word) && !sentence.tags().get(i).equals("PROPN")) {
                    words++;
                    known += lowerCase.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
                }
            }
        }
        return new Coverage(words, known);
    }

    /** Known words in percent. */
    public double percent() {
        return 100.0 * known / words;
    }
}
