package io.github.dukien.corenlp.comparison;

import io.github.dukien.segment.training.Treebank;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a treebank as syllables with the tags B (a word begins) and I (it goes on).
 *
 * @param syllables the words cut at spaces
 * @param tags one for each
 */
record TaggedSentence(List<String> syllables, List<String> tags) {
    static List<TaggedSentence> of(Treebank treebank) {
        return treebank.sentences().stream()
                .map(sentence -> of(sentence.words()))
                .toList();
    }

    private static TaggedSentence of(List<String> words) {
        List<String> syllables = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                syllables.add(parts[i]);
                tags.add(i == 0 ? "B" : "I");
            }
        }
        return new TaggedSentence(syllables, tags);
    }
}
