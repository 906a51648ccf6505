package io.github.dukien.vncorenlp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How far VnCoreNLP goes with a text. Each level needs the models of those before it, more memory and more time. */
public enum Level {
    /** Words only. */
    WORDS("wseg", "models/wordsegmenter/vi-vocab", "models/wordsegmenter/wordsegmenter.rdr"),
    /** Words with their parts of speech. */
    TAGS("pos", "models/postagger/vi-tagger"),
    /** Words with parts of speech and names. */
    NAMES("ner", "models/ner/vi-ner.xz", "models/ner/vi-500brownclusters.xz", "models/ner/vi-pretrainedembeddings.xz");

    private final String annotator;
    private final List<String> models;

    Level(String annotator, String... models) {
        this.annotator = annotator;
        this.models = List.of(models);
    }

    /** What VnCoreNLP calls the annotators of this level, in their order. */
    List<String> annotators() {
        List<String> annotators = new ArrayList<>();
        for (Level level : upToHere()) {
            annotators.add(level.annotator);
        }
        return annotators;
    }

    /** The files that they read, below the folder of the jar. */
    List<String> models() {
        List<String> files = new ArrayList<>();
        for (Level level : upToHere()) {
            files.addAll(level.models);
        }
        return files;
    }

    /** The last annotator of the level. */
    String annotator() {
        return annotator;
    }

    private List<Level> upToHere() {
        List<Level> levels = new ArrayList<>();
        Collections.addAll(levels, values());
        return levels.subList(0, ordinal() + 1);
    }
}
