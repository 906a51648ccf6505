package io.github.dukien.corenlp.comparison;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.dukien.internal.segment.TaggedUnits;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.training.Treebank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's conditional random field over syllables as word segmenter; for the comparison only. */
final class CrfSegmenter implements WordSegmenter {
    private final CRFClassifier<CoreLabel> classifier;

    private CrfSegmenter(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Trains one; a few minutes for the whole treebank. */
    static CrfSegmenter train(Treebank treebank) {
        List<List<CoreLabel>> documents = new ArrayList<>();
        for (TaggedSentence sentence : TaggedSentence.of(treebank)) {
            List<CoreLabel> labels = labels(sentence.syllables());
            for (int i = 0; i < labels.size(); i++) {
                labels.get(i)
                        .set(
                                CoreAnnotations.AnswerAnnotation.class,
                                sentence.tags().get(i));
            }
            documents.add(labels);
        }
        CRFClassifier<CoreLabel> classifier = new CRFClassifier<>(features());
        classifier.train(documents, null);
        return new CrfSegmenter(classifier);
    }

    private static Properties features() {
        Properties flags = new Properties();
        for (String on : List.of(
                "useClassFeature",
                "useWord",
                "usePrev",
                "useNext",
                "useWordPairs",
                "useSequences",
                "usePrevSequences",
                "useTypeSeqs",
                "useTypeSeqs2",
                "useTypeySequences")) {
            flags.setProperty(on, "true");
        }
        flags.setProperty("backgroundSymbol", "B");
        flags.setProperty("maxLeft", "1");
        flags.setProperty("wordShape", "chris2useLC");
        flags.setProperty("tolerance", "1e-3");
        flags.setProperty("useNGrams", "false");
        return flags;
    }

    static CrfSegmenter read(Path file) {
        try {
            return new CrfSegmenter(CRFClassifier.getClassifier(file.toFile()));
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(file + " is no classifier", e);
        }
    }

    void write(Path file) {
        classifier.serializeClassifier(file.toString());
    }

    @Override
    public Segments segment(String text) {
        return TaggedUnits.segment(text, this::tags);
    }

    private String[] tags(String[] units) {
        return classifier.classify(labels(List.of(units))).stream()
                .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
                .toArray(String[]::new);
    }

    private static List<CoreLabel> labels(List<String> syllables) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String syllable : syllables) {
            labels.add(CoreLabel.wordFromString(syllable));
        }
        return labels;
    }
}
