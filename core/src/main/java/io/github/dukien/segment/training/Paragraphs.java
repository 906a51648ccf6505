package io.github.dukien.segment.training;

import io.github.dukien.segment.Segments;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a treebank as paragraphs of running text. Treebanks do not say where paragraphs end: five sentences
 * make one, and a sentence without any mark at its end, a heading, ends its own.
 */
final class Paragraphs {
    private static final int SENTENCES = 5;

    private Paragraphs() {}

    static List<Segments> of(Treebank treebank) {
        List<Segments> paragraphs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (TreebankSentence sentence : treebank.sentences()) {
            String text = sentence.natural().text();
            sentences.add(text);
            if (sentences.size() == SENTENCES || Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
                paragraphs.add(paragraph(sentences));
                sentences.clear();
            }
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(paragraph(sentences));
        }
        return paragraphs;
    }

    private static Segments paragraph(List<String> sentences) {
        int[] starts = new int[sentences.size()];
        int[] ends = new int[sentences.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            ends[i] = at + sentences.get(i).length();
            at = ends[i] + 1;
        }
        return Segments.of(String.join(" ", sentences), starts, ends);
    }
}
