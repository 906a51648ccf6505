package io.github.dukien.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.dukien.models.BundledModels;
import io.github.dukien.segment.training.ModelFolder;
import io.github.dukien.segment.training.SegmenterEvaluation;
import io.github.dukien.segment.training.SegmenterTrainer;
import io.github.dukien.segment.training.SentenceScore;
import io.github.dukien.segment.training.SentenceTrainer;
import io.github.dukien.segment.training.Treebank;
import io.github.dukien.segment.training.TreebankSentence;
import io.github.dukien.segment.training.WordLists;
import io.github.dukien.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled models: how they load, what happens when they are not there, and that they can be trained again. */
class ModelsTest {
    private static final TreebankSentence SENTENCE = new TreebankSentence(
            List.of("Hội viên", "đoàn kết", "giúp", "nhau", "."), List.of("NOUN", "VERB", "VERB", "NOUN", "PUNCT"));

    /** A machine that does other work at the same time says nothing about speed: with CI=true only, best of several. */
    @Test
    void loadsQuickly() throws ReflectiveOperationException {
        assumeTrue(Boolean.getBoolean("dukien.ci"), "CI=true measures the time to load");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            ClassLoader fresh = new Isolated(null);
            long start = System.nanoTime();
            segment(fresh, "Mặt trận xã họp.");
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("segmenter: %d ms from load to first words%n", best / 1_000_000);
        assertThat(best).isLessThan(250_000_000L);
    }

    @Test
    void absentModelIsSaidClearly() {
        assertThatThrownBy(() -> segment(new Isolated("segmenter.bin"), "a"))
                .rootCause()
                .hasMessageContaining("segmenter.bin");
        assertThatThrownBy(() -> segment(new Isolated("segmenter.bin"), "a"))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("dukien-models jar is incomplete");
    }

    @Test
    void otherVersionIsSaidClearly() {
        SegmenterTrainer.Result trained =
                SegmenterTrainer.train(new Treebank(List.of(SENTENCE)), new WordLists(List.of(List.of("xã hội"))));
        byte[] weights = trained.weights().clone();
        weights[7]++;
        assertThatThrownBy(() -> WordSegmenter.of(weights, trained.words()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
        byte[] words = trained.words().clone();
        words[7]++;
        assertThatThrownBy(() -> WordSegmenter.of(trained.weights(), words)).hasMessageContaining("version");
        assertThatThrownBy(() -> WordSegmenter.of(new byte[3], words)).hasMessageContaining("no Dukien segmenter");
        assertThat(trained.segmenter().segment("Hội viên đoàn kết.").texts()).contains("đoàn kết");
    }

    @Test
    void folderKeepsChecksums(@TempDir Path folder) throws IOException {
        ModelFolder.write(folder, "b.bin", new byte[] {1});
        ModelFolder.write(folder, "a.bin", new byte[] {2});
        assertThat(Files.readAllLines(folder.resolve("models.properties")))
                .hasSize(3)
                .contains("b.bin.sha256=" + BundledModels.checksum(new byte[] {1}));
    }

    @Test
    void gradesAreReadBesideTheLists(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("law.txt"), "# field: law\nhội viên\nđoàn kết\n");
        Files.writeString(folder.resolve("grade-1.txt"), "đoàn kết\n");
        Files.writeString(folder.resolve("grade-2.txt"), "hội viên\nkhông có\n");
        WordLists lists = WordLists.read(folder);
        assertThat(lists.words()).containsExactly("hội viên", "đoàn kết");
        assertThat(lists.grades()).containsExactly(List.of("đoàn kết"), List.of("hội viên", "không có"));
        assertThat(SegmenterTrainer.train(new Treebank(List.of(SENTENCE)), lists)
                        .segmenter()
                        .segment("Hội viên đoàn kết.")
                        .texts())
                .contains("đoàn kết");
    }

    @Test
    void openNlpModelOfOnesOwn() throws IOException {
        POSSample sample = new POSSample(
                new String[] {"Hội", "viên", "đoàn", "kết", "giúp", "nhau", "."},
                new String[] {"B", "I", "B", "I", "B", "B", "B"});
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put("PrintMessages", false);
        POSModel model = POSTaggerME.train(
                "vi", ObjectStreamUtils.createObjectStream(sample, sample), parameters, new POSTaggerFactory());
        assertThat(WordSegmenter.openNlp(model)
                        .segment("Hội viên\nđoàn kết giúp nhau.")
                        .texts())
                .containsExactly("Hội viên", "đoàn kết", "giúp", "nhau", ".");
    }

    @Test
    void naturalTextPutsMarksWherePeoplePutThem() {
        TreebankSentence sentence = new TreebankSentence(
                List.of("Anh", "nói", ":", "\"", "Được", "!", "\"", "LBKT", "12 . 500", "%", "RBKT", "..."),
                List.of("N", "V", ":", "\"", "A", "!", "\"", "(", "M", "%", ")", "."));
        assertThat(sentence.natural().text()).isEqualTo("Anh nói: \"Được!\" (12.500%)...");
        assertThat(sentence.natural().texts()).contains("12.500", "%");
        assertThat(sentence.tokenized().text()).startsWith("Anh nói : \" Được !");
    }

    /** Needs the treebank, and a minute: with CI=true only. */
    @Test
    void trainingAgainGivesTheBundledBytesAndTheStatedScores() throws IOException {
        assumeTrue(Boolean.getBoolean("dukien.ci"), "CI=true trains the models again");
        Path folder = treebank();
        assumeTrue(folder != null, "there is no ../shared/treebank");
        Treebank trained = Treebank.read(
                Objects.requireNonNull(folder).resolve("vi_vtb-ud-train.conllu"),
                folder.resolve("vi_vtb-ud-dev.conllu"));
        Treebank test = Treebank.read(folder.resolve("vi_vtb-ud-test.conllu"));
        WordLists lists = WordLists.read(Sample.root().resolve("models/src/main/dictionary"));
        SegmenterTrainer.Result segmenter = SegmenterTrainer.train(trained, lists);
        assertThat(BundledModels.checksum(segmenter.weights()))
                .as("retrain with: dukien train segmenter")
                .isEqualTo(BundledModels.checksum(BundledModels.read("segmenter.bin")));
        assertThat(segmenter.words()).isEqualTo(BundledModels.read("words.bin"));
        assertThat(SentenceTrainer.train(trained)).isEqualTo(BundledModels.read("sentences.bin"));
        SegmenterEvaluation scores = SegmenterEvaluation.of(WordSegmenter.bundled(), trained, test, lists);
        System.out.print(String.format(Locale.ROOT, "%s", scores));
        assertThat(scores.natural().f1()).isGreaterThan(FLOOR);
        assertThat(scores.tokenized().f1()).isGreaterThan(FLOOR);
        assertThat(SentenceScore.of(SentenceSplitter.bundled(), test).f1()).isGreaterThan(98.0);
    }

    private static final double FLOOR = 96.5;

    private static @Nullable Path treebank() {
        for (String beside : List.of("../shared/treebank", "../../shared/treebank")) {
            Path folder = Sample.root().resolve(beside);
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }

    private static void segment(ClassLoader loader, String text) throws ReflectiveOperationException {
        Class<?> type = Class.forName(WordSegmenter.class.getName(), true, loader);
        Object segmenter = type.getMethod("bundled").invoke(null);
        type.getMethod("segment", String.class).invoke(segmenter, text);
    }

    /** Loads Dukien's own classes anew, and hides one resource. */
    private static final class Isolated extends ClassLoader {
        private final @Nullable String hidden;

        Isolated(@Nullable String hidden) {
            super(ModelsTest.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("io.github.dukien.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return hidden != null && name.endsWith(hidden) ? null : super.getResourceAsStream(name);
        }

        @Override
        public java.net.@Nullable URL getResource(String name) {
            return hidden != null && name.endsWith(hidden) ? null : super.getResource(name);
        }
    }
}
