package io.github.dukien.internal.segment;

import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.segment.Segments;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * The units of the bundled engine, joined to words by a foreign tagger: so that engines under comparison differ in nothing
 * but what they have learned. In this package because the units are nobody's business but the segmenters'.
 */
public final class TaggedUnits {
    private static final Abbreviations ABBREVIATIONS = new Abbreviations();

    private TaggedUnits() {}

    /** Words of a text; the tagger gets the units of a line and answers B (a word begins) or I for each. */
    public static Segments segment(String text, UnaryOperator<String[]> tagger) {
        NormalizedText normalized = NormalizedText.of(text);
        Units units = new UnitScanner(normalized.text(), ABBREVIATIONS).scan();
        int[] starts = new int[units.size];
        int[] ends = new int[units.size];
        int words = 0;
        int from = 0;
        for (int to = 1; to <= units.size; to++) {
            if (to < units.size && (units.shapes[to] & Units.BREAK) == 0) {
                continue;
            }
            String[] tags = tagger.apply(line(normalized.text(), units, from, to));
            for (int i = from; i < to; i++) {
                if (i == from || !tags[i - from].equals("I") || units.mustBegin(i)) {
                    starts[words++] = normalized.original(units.starts[i]);
                }
                ends[words - 1] = normalized.original(units.ends[i]);
            }
            from = to;
        }
        return Segments.of(text, Arrays.copyOf(starts, words), Arrays.copyOf(ends, words));
    }

    private static String[] line(String text, Units units, int from, int to) {
        String[] line = new String[to - from];
        for (int i = from; i < to; i++) {
            line[i - from] = text.substring(units.starts[i], units.ends[i]);
        }
        return line;
    }
}
