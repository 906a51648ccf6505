package io.github.dukien.corenlp.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.training.Treebank;
import io.github.dukien.segment.training.TreebankSentence;
import io.github.dukien.segment.training.WordScore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CRF of the comparison learns and can be stored; with CI=true it must reach what the comparison says of it. */
class CrfSegmenterTest {
    private static final TreebankSentence SENTENCE = new TreebankSentence(
            List.of("Hội viên", "đoàn kết", "giúp", "nhau", "."), List.of("NOUN", "VERB", "VERB", "NOUN", "PUNCT"));

    @Test
    void learnsWordsAndIsStored(@TempDir Path folder) {
        CrfSegmenter trained = CrfSegmenter.train(new Treebank(Collections.nCopies(20, SENTENCE)));
        trained.write(folder.resolve("crf.ser.gz"));
        WordSegmenter read = CrfSegmenter.read(folder.resolve("crf.ser.gz"));
        assertThat(read.segment("Hội viên\nđoàn kết giúp nhau.").texts())
                .containsExactly("Hội viên", "đoàn kết", "giúp", "nhau", ".");
        assertThat(read.segment(" \n").size()).isZero();
    }

    @Test
    void reachesWhatTheComparisonSays() throws IOException {
        assumeTrue(Boolean.getBoolean("dukien.ci"), "CI=true trains the CRF, which takes minutes");
        TreebankFolder treebank = TreebankFolder.find();
        assumeTrue(treebank != null, "there is no ../shared/treebank");
        CrfSegmenter trained =
                CrfSegmenter.train(Objects.requireNonNull(treebank).training());
        WordScore score = WordScore.of(
                trained,
                treebank.test().sentences().stream()
                        .map(TreebankSentence::tokenized)
                        .toList(),
                Set.of());
        assertThat(score.f1()).isGreaterThan(91);
    }
}
