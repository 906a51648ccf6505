package io.github.dukien.internal.segment;

import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.text.CharType;
import io.github.dukien.internal.text.Folding;
import io.github.dukien.internal.text.Tones;
import java.util.HashSet;
import java.util.Set;

/**
 * The abbreviations after which a full stop ends no sentence, from the list that the sentence rules read. Immutable and
 * thread-safe.
 */
final class Abbreviations {
    private static final int LONGEST = 6;

    private final Set<String> words = new HashSet<>();

    Abbreviations() {
        new Lexicons().get("sentence/abbreviations").entries().forEach(entry -> add(entry.phrase()));
    }

    /** Of «PGS.TS» the last part counts: the scanner asks part by part. Words that can be written in full are none. */
    private void add(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf('.') + 1);
        boolean spelledOut = last.chars().anyMatch(c -> Tones.isVowel((char) c));
        if (!spelledOut && last.length() <= LONGEST) {
            words.add(last);
        }
    }

    /** Whether these chars are an abbreviation, in capitals or not. */
    boolean contains(String text, int from, int to) {
        if (to - from > LONGEST || CharType.of(text.charAt(from)) != CharType.LETTER) {
            return false;
        }
        char[] folded = new char[to - from];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(text.charAt(from + i));
        }
        return words.contains(new String(folded));
    }
}
