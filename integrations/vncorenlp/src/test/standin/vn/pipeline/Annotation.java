package vn.pipeline;

import java.util.List;

/** Stand-in. */
public class Annotation {
    private final String rawText;
    private List<Sentence> sentences;

    public Annotation(String rawText) {
        this.rawText = rawText.trim();
    }

    public String getRawText() {
        return rawText;
    }

    public List<Sentence> getSentences() {
        return sentences;
    }

    public void setSentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }
}
