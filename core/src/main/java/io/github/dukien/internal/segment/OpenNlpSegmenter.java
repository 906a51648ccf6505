package io.github.dukien.internal.segment;

import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.internal.text.Ranges;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.ThreadSafePOSTaggerME;

/** An OpenNLP tagger over syllables with tags B and I as segmenter. Thread-safe. */
public final class OpenNlpSegmenter {
    private final POSTagger tagger;
    private final Abbreviations abbreviations = new Abbreviations();

    /** A segmenter with this model. */
    public OpenNlpSegmenter(POSModel model) {
        tagger = new ThreadSafePOSTaggerME(model);
    }

    /** The words of a text, as ranges of just that text. */
    public Ranges segment(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        Units units = new UnitScanner(normalized.text(), abbreviations).scan();
        Ranges words = new Ranges(units.size);
        int from = 0;
        for (int i = 1; i <= units.size; i++) {
            if (i == units.size || (units.shapes[i] & Units.BREAK) != 0) {
                line(normalized, units, from, i, words);
                from = i;
            }
        }
        return words;
    }

    /** A line is tagged at a time: beam search remembers what it has seen, and no word goes on behind a line end. */
    private void line(NormalizedText text, Units units, int from, int to, Ranges words) {
        String[] syllables = new String[to - from];
        for (int i = from; i < to; i++) {
            syllables[i - from] = text.text().substring(units.starts[i], units.ends[i]);
        }
        String[] tags = tagger.tag(syllables);
        for (int i = from; i < to; i++) {
            int end = text.original(units.ends[i]);
            if (i == from || !tags[i - from].startsWith("I") || units.mustBegin(i)) {
                words.add(text.original(units.starts[i]), end);
            } else {
                words.extend(end);
            }
        }
    }
}
