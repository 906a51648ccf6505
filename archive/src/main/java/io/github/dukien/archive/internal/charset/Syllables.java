package io.github.dukien.archive.internal.charset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Tells whether a word could be a Vietnamese syllable. The spelling is strict (c, k and q each before their own vowels,
 * two tones only before a stop), and that is what makes it a test of encodings: a page read with the wrong one hardly
 * ever spells well.
 */
final class Syllables {
    private static final Set<String> RIMES = readRimes();
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final int LONGEST = 8;

    private Syllables() {}

    /** Whether {@code text[from, to)}, letters in NFC of any case, could be a syllable. */
    static boolean isSyllable(CharSequence text, int from, int to) {
        if (to - from > LONGEST || to <= from) {
            return false;
        }
        StringBuilder bare = new StringBuilder(LONGEST);
        char tone = 0;
        for (int i = from; i < to; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            char mark = Letters.tone(c);
            if (mark != 0 && tone != 0) {
                return false;
            }
            tone = mark != 0 ? mark : tone;
            bare.append(Letters.withoutTone(c));
        }
        return isSpelled(bare.toString(), tone);
    }

    private static boolean isSpelled(String bare, char tone) {
        int end = 0;
        while (end < bare.length() && !Letters.isVowel(bare.charAt(end))) {
            end++;
        }
        if (bare.startsWith("qu")) {
            return isRime("qu", bare.substring(2), tone);
        }
        if (bare.startsWith("gi") && bare.length() > 2 && isRime("gi", bare.substring(2), tone)) {
            return true;
        }
        return isRime(bare.substring(0, end), bare.substring(end), tone);
    }

    private static boolean isRime(String onset, String rime, char tone) {
        return RIMES.contains(rime) && ONSETS.contains(onset) && fits(onset, rime.charAt(0)) && toneFits(rime, tone);
    }

    private static boolean fits(String onset, char vowel) {
        boolean front = vowel == 'e' || vowel == 'ê' || vowel == 'i' || vowel == 'y';
        return switch (onset) {
            case "c", "ng" -> !front;
            case "g" -> !front || vowel == 'i';
            case "k", "gh", "ngh" -> front;
            default -> true;
        };
    }

    /** Before c, ch, p, t a syllable has sắc or nặng. */
    private static boolean toneFits(String rime, char tone) {
        char last = rime.charAt(rime.length() - 1);
        boolean stop = last == 'c' || last == 'p' || last == 't' || rime.endsWith("ch");
        return !stop || tone == Letters.ACUTE || tone == Letters.DOT;
    }

    private static Set<String> readRimes() {
        Set<String> rimes = new HashSet<>();
        InputStream data = Objects.requireNonNull(Syllables.class.getResourceAsStream("rimes.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("nucleus"))
                    .forEach(line -> addRimes(Normalizer.normalize(line, Normalizer.Form.NFC), rimes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rimes;
    }

    private static void addRimes(String line, Set<String> rimes) {
        int tab = line.indexOf('\t');
        for (String end : line.substring(tab + 1).split(" ", -1)) {
            rimes.add(line.substring(0, tab) + (end.equals("-") ? "" : end));
        }
    }
}
