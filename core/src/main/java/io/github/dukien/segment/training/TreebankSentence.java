package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its words in order, as written there
 * @param tags the universal part of speech of each
 */
public record TreebankSentence(List<String> words, List<String> tags) {
    /** Copies the lists. */
    public TreebankSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
    }

    /** As the treebank prints it: a space between any two words, marks included. */
    public Segments tokenized() {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            text.append(i == 0 ? "" : " ");
            starts[i] = text.length();
            ends[i] = text.append(words.get(i)).length();
        }
        return Segments.of(text.toString(), starts, ends);
    }

    /** As people write it: marks stand where Vietnamese orthography puts them. */
    public Segments natural() {
        return new NaturalText(words).segments();
    }
}
