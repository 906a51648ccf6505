package io.github.dukien.segment.training;

import io.github.dukien.segment.WordSegmenter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A segmenter measured on a treebank.
 *
 * @param tokenized on the text as the treebank prints it, spaces around marks
 * @param natural on the text as people write it
 * @param ownWords coverage of the project's own dictionary alone
 * @param allWords coverage of that and the words of the training part
 */
public record SegmenterEvaluation(WordScore tokenized, WordScore natural, Coverage ownWords, Coverage allWords) {
    /** Measures a segmenter that was trained on one part of a treebank on another. */
    public static SegmenterEvaluation of(
            WordSegmenter segmenter, Treebank trained, Treebank test, WordLists dictionary) {
        Set<String> known = new HashSet<>();
        trained.sentences().forEach(s -> s.words().forEach(word -> known.add(word.toLowerCase(Locale.ROOT))));
        List<String> all = new ArrayList<>(dictionary.words());
        all.addAll(WordLists.of(trained));
        return new SegmenterEvaluation(
                WordScore.of(
                        segmenter,
                        test.sentences().stream()
                                .map(TreebankSentence::tokenized)
                                .toList(),
                        known),
                WordScore.of(
                        segmenter,
                        test.sentences().stream().map(TreebankSentence::natural).toList(),
                        known),
                Coverage.of(test, dictionary.words()),
                Coverage.of(test, all));
    }

    /** A table to print. */
    @Override
    public String toString() {
        return "words            precision  recall      F1  unknown words' recall\n"
                + row("tokenised text", tokenized)
                + row("natural text", natural)
                + "common words of two and more syllables that the dictionary has: "
                + covered(ownWords) + "; with the training part's own words " + covered(allWords) + "\n";
    }

    private static String row(String name, WordScore score) {
        return String.format(
                Locale.ROOT,
                "%-16s %8.2f %8.2f %8.2f %8.2f (%d of %d; %d words)%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.unknownRecall(),
                score.unknownRight(),
                score.unknown(),
                score.gold());
    }

    private static String covered(Coverage coverage) {
        return String.format(Locale.ROOT, "%.2f %% (%d of %d)", coverage.percent(), coverage.known(), coverage.words());
    }
}
