package io.github.dukien.internal.segment;

import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.util.Arrays;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** An OpenNLP tagger over syllables with tags B and I as segmenter. Thread-safe. */
public final class OpenNlpSegmenter implements WordSegmenter {
    private final POSTagger tagger;
    private final Abbreviations abbreviations = new Abbreviations();

    /** A segmenter with this model. */
    public OpenNlpSegmenter(POSModel model) {
        tagger = new ThreadSafePOSTaggerME(model);
    }

    @Override
    public Segments segment(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        Units units = new UnitScanner(normalized.text(), abbreviations).scan();
        int[] starts = new int[units.size];
        int[] ends = new int[units.size];
        int words = 0;
        int from = 0;
        for (int i = 1; i <= units.size; i++) {
            if (i == units.size || (units.shapes[i] & Units.BREAK) != 0) {
                words = line(normalized, units, from, i, starts, ends, words);
                from = i;
            }
        }
        return Segments.of(text, Arrays.copyOf(starts, words), Arrays.copyOf(ends, words));
    }

    /** A line is tagged at a time: beam search remembers what it has seen, and no word goes on behind a line end. */
    private int line(NormalizedText text, Units units, int from, int to, int[] starts, int[] ends, int before) {
        String[] syllables = new String[to - from];
        for (int i = from; i < to; i++) {
            syllables[i - from] = text.text().substring(units.starts[i], units.ends[i]);
        }
        String[] tags = tagger.tag(syllables);
        int words = before;
        for (int i = from; i < to; i++) {
            if (i == from || !tags[i - from].startsWith("I") || units.mustBegin(i)) {
                starts[words++] = text.original(units.starts[i]);
            }
            ends[words - 1] = text.original(units.ends[i]);
        }
        return words;
    }
}
