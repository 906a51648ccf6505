package io.github.dukien.corenlp;

import io.github.dukien.fact.Span;
import io.github.dukien.segment.Segments;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Makes words and sentences agree with facts: a word never crosses the end of a fact, and no sentence ends inside one. */
final class Cuts {
    private final List<Span> facts;

    Cuts(List<Span> facts) {
        this.facts = facts;
    }

    /** The words, cut where a fact begins or ends. */
    Segments cut(Segments words) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (Span fact : facts) {
            ends.add(fact.start());
            ends.add(fact.end());
        }
        int[] starts = new int[words.size() + ends.size()];
        int[] stops = new int[starts.length];
        int size = 0;
        for (int i = 0; i < words.size(); i++) {
            int from = words.start(i);
            for (int cut : ends.subSet(from, false, words.end(i), false)) {
                size = add(words.text(), from, cut, starts, stops, size);
                from = cut;
            }
            size = add(words.text(), from, words.end(i), starts, stops, size);
        }
        return Segments.of(words.text(), Arrays.copyOf(starts, size), Arrays.copyOf(stops, size));
    }

    private static int add(String text, int start, int end, int[] starts, int[] ends, int size) {
        int from = start;
        int to = end;
        while (from < to && Spaces.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Spaces.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return size;
        }
        starts[size] = from;
        ends[size] = to;
        return size + 1;
    }

    /** The sentences, those joined that one fact reaches over. */
    Segments join(Segments sentences) {
        int[] starts = new int[sentences.size()];
        int[] ends = new int[sentences.size()];
        int size = 0;
        int fact = 0;
        int reach = 0;
        for (int i = 0; i < sentences.size(); i++) {
            if (size > 0 && sentences.start(i) < reach) {
                ends[size - 1] = sentences.end(i);
            } else {
                starts[size] = sentences.start(i);
                ends[size++] = sentences.end(i);
            }
            while (fact < facts.size() && facts.get(fact).start() < sentences.end(i)) {
                reach = Math.max(reach, facts.get(fact++).end());
            }
        }
        return Segments.of(sentences.text(), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
}
