package io.github.dukien.vncorenlp;

import java.util.Arrays;
import java.util.List;

/** How far VnCoreNLP goes with a text. Each level needs the models of those before it, more memory and more time. */
public enum Level {
    /** Words only. */
    WORDS("wseg", "models/wordsegmenter/vi-vocab models/wordsegmenter/wordsegmenter.rdr"),
    /** Words with their parts of speech. */
    TAGS("pos", "models/postagger/vi-tagger"),
    /** Words with parts of speech and names. */
    NAMES("ner", "models/ner/vi-ner.xz models/ner/vi-500brownclusters.xz models/ner/vi-pretrainedembeddings.xz");

    private final String annotator;
    private final String files;

    Level(String annotator, String files) {
        this.annotator = annotator;
        this.files = files;
    }

    /** What VnCoreNLP calls the annotator that this level adds. */
    String annotator() {
        return annotator;
    }

    /** All annotators of the level, in VnCoreNLP's order. */
    List<String> annotators() {
        return upToHere().stream().map(Level::annotator).toList();
    }

    /** The files that they read, below the folder of the jar. */
    List<String> models() {
        return upToHere().stream()
                .flatMap(level -> Arrays.stream(level.files.split(" ", -1)))
                .toList();
    }

    private List<Level> upToHere() {
        return Arrays.stream(values())
                .filter(level -> level.compareTo(this) <= 0)
                .toList();
    }
}
