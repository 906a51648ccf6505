package io.github.dukien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of VnCoreNLP stand in the text it has changed. */
class AlignmentTest {
    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "/alignment.tsv", delimiter = '\t', numLinesToSkip = 4)
    void wordsAreFound(String text, String words, String places, String why) {
        List<String> forms = List.of(words.split(" ", -1));
        int[] found = Alignment.places(text, forms);

        List<String> texts = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            texts.add(found[2 * i] < 0 ? "-" : text.substring(found[2 * i], found[2 * i + 1]));
        }
        assertThat(String.join("|", texts)).as(why).isEqualTo(places);
    }

    /** Words of our articles, every tenth of them damaged: the others keep their places. */
    @Test
    void damageStaysLocal() throws IOException {
        Random random = new Random(7);
        int sound = 0;
        int right = 0;
        int far = 0;
        int farRight = 0;
        for (String text : Articles.all()) {
            Segments words = WordSegmenter.bundled().segment(text);
            List<String> forms = new ArrayList<>();
            List<Integer> origins = new ArrayList<>();
            boolean[] damaged = new boolean[words.size()];
            for (int i = 0; i < words.size(); i++) {
                List<String> given = List.of(words.text(i).replaceAll("\\s+", "_"));
                if (random.nextInt(10) == 0) {
                    given = damage(given.get(0), random);
                    damaged[i] = true;
                }
                for (String form : given) {
                    forms.add(form);
                    origins.add(i);
                }
            }
            int[] places = Alignment.places(text, forms);
            assertInOrder(places, text.length());
            for (int f = 0; f < forms.size(); f++) {
                int i = origins.get(f);
                if (!damaged[i]) {
                    boolean found = places[2 * f] == words.start(i) && places[2 * f + 1] == words.end(i);
                    boolean isFar = !near(damaged, i);
                    sound++;
                    right += found ? 1 : 0;
                    far += isFar ? 1 : 0;
                    farRight += isFar && found ? 1 : 0;
                }
            }
        }
        System.out.printf(
                "alignment: %d of %d undamaged words in place, %d of %d away from damage%n",
                right, sound, farRight, far);
        assertThat((double) right / sound).isGreaterThan(0.99);
        assertThat((double) farRight / far).isGreaterThan(0.999);
    }

    /** Lost, changed, doubled, cut in two, replaced by something else. */
    private static List<String> damage(String word, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> List.of();
            case 1 -> List.of("LBKT");
            case 2 -> List.of(word, word);
            case 3 -> List.of(word.substring(0, word.length() / 2) + "x", word.substring(word.length() / 2));
            case 4 -> List.of(word.substring(0, word.length() - 1) + "?");
            default -> List.of("<" + word.length() + "_ký_tự>");
        };
    }

    private static boolean near(boolean[] damaged, int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(damaged.length, at + 4); i++) {
            if (damaged[i]) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"same", "shifted", "nothing in common", "every second lost", "one letter", "endless damage"})
    void timeIsLinear(String kind) {
        time(kind, 20_000);
        long small = Math.min(time(kind, 10_000), time(kind, 10_000));
        long large = Math.min(time(kind, 160_000), time(kind, 160_000));

        // Sixteen times the text; quadratic time would be 256 times as long. The rest is room for a busy machine.
        assertThat(large / 1e6).as("ms, after %.1f", small / 1e6).isLessThan(80 * small / 1e6 + 500);
    }

    private static long time(String kind, int syllables) {
        Random random = new Random(3);
        List<String> words = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < syllables; i++) {
            String word =
                    kind.equals("one letter") ? "a" : Integer.toString(random.nextInt(5000), 36) + (char) ('a' + i % 7);
            words.add(word);
            switch (kind) {
                case "shifted" -> given.add(i < 400 ? "" : words.get(i - 400));
                case "nothing in common" -> given.add("đâu_rồi");
                case "every second lost" -> given.add(i % 2 == 0 ? word : "");
                case "endless damage" -> given.add(i % 5 == 0 ? "?#" + word : word);
                case "one letter" -> given.add(i % 9 == 0 ? "b" : word);
                default -> given.add(word);
            }
        }
        String text = String.join(" ", words);
        long start = System.nanoTime();
        int[] places = Alignment.places(text, given);
        long taken = System.nanoTime() - start;
        assertInOrder(places, text.length());
        return taken;
    }

    @Test
    void noWordsAndNoTextAreFine() {
        assertThat(Alignment.places("", List.of())).isEmpty();
        assertThat(Alignment.places("Họp.", List.of())).isEmpty();
        assertThat(Alignment.places("", List.of("Họp", ""))).containsOnly(-1);
        assertThat(Alignment.places("họp", Collections.nCopies(3, "_"))).containsOnly(-1);
    }

    @Test
    void randomInputKeepsTheOrder() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            String text = random(random);
            assertInOrder(Alignment.places(text, Arrays.asList(random(random).split(" ", -1))), text.length());
        }
    }

    private static String random(Random random) {
        String alphabet = "ab .,_\u0301\u00e1\u0110\u2026\u00bd\ud83d\ude00\u200b\n";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static void assertInOrder(int[] places, int length) {
        int before = 0;
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] < 0 && places[i + 1] < 0) {
                continue;
            }
            boolean inOrder = places[i] >= before && places[i + 1] > places[i] && places[i + 1] <= length;
            assertThat(inOrder).as("place " + i / 2).isTrue();
            before = places[i + 1];
        }
    }
}
