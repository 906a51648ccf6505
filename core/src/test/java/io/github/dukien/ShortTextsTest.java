package io.github.dukien;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.dukien.fact.Fact;
import io.github.dukien.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a few tokens that begin anywhere in a sentence: what looks back from the first token finds nothing there. */
class ShortTextsTest {
    private static final FactExtractor EXTRACTOR = FactExtractor.create();
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final int TEXTS = Boolean.getBoolean("dukien.ci") ? 60_000 : 12_000;
    private static final int LONGEST = 6;
    private static final String[] JOINTS = {
        "/", "-", ".", ",", "(", ")", "\"", ":", ";", "%", "5", "17", "2024", "100", "và", "cũ", "số", "này", "là",
        "của", "tôi", "mình", "đã", "hòa", "giải", "tổ", "xã", "hội", "đoàn", "quỹ", "ngành", "tỷ", "lệ", "đầu", "năm",
        "đại", "biểu", "bầu", "ông", "SN", "vai", "giảm", "từ", "&"
    };
    private static final String[] ENDS = {"", ".", " có 5 hội viên.", " hòa giải thành 8/9 vụ."};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdWhereverTheyBegin(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> words = words();
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random, words);
            try {
                for (Fact fact : EXTRACTOR.extract(Article.of(text)).facts()) {
                    assertThat(fact.source().span().end()).as(text).isLessThanOrEqualTo(text.length());
                }
            } catch (RuntimeException e) {
                fail("«" + text + "»", e);
            }
        }
    }

    private static String text(SplittableRandom random, List<String> words) {
        int length = 1 + random.nextInt(LONGEST);
        int from = random.nextInt(words.size() - LONGEST);
        boolean whole = random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < length; k++) {
            boolean joint = random.nextInt(whole ? LONGEST : 2) == 0;
            text.append(
                    joint
                            ? JOINTS[random.nextInt(JOINTS.length)]
                            : words.get(whole ? from + k : random.nextInt(words.size())));
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString().strip() + ENDS[random.nextInt(ENDS.length)];
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Sample sample : Sample.all()) {
            Matcher matcher = TOKEN.matcher(sample.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
