package io.github.dukien.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.dukien.segment.Segments;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Makes CoreNLP's tokens. */
final class TokenWriter {
    private static final String NOTHING = "O";

    private final String text;

    TokenWriter(String text) {
        this.text = text;
    }

    /** A token for each word, as CoreNLP's tokenizer would make it. */
    List<CoreLabel> tokens(Segments words) {
        List<CoreLabel> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel token = token(words.start(i), words.end(i));
            token.setNER(NOTHING);
            token.setBefore(text.substring(i == 0 ? 0 : words.end(i - 1), words.start(i)));
            token.setAfter(text.substring(words.end(i), i + 1 < words.size() ? words.start(i + 1) : text.length()));
            token.set(CoreAnnotations.TokenBeginAnnotation.class, i);
            token.set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
            tokens.add(token);
        }
        return tokens;
    }

    /** The words cut at white space. */
    List<CoreLabel> syllables(List<CoreLabel> words) {
        List<CoreLabel> syllables = new ArrayList<>();
        for (CoreLabel word : words) {
            int from = word.beginPosition();
            for (int i = from; i <= word.endPosition(); i++) {
                if (i == word.endPosition() || Spaces.isSpace(text.charAt(i))) {
                    if (i > from) {
                        syllables.add(token(from, i));
                    }
                    from = i + 1;
                }
            }
        }
        return syllables;
    }

    private CoreLabel token(int start, int end) {
        String original = text.substring(start, end);
        CoreLabel token = CoreLabel.wordFromString(Normalizer.normalize(Spaces.single(original), Normalizer.Form.NFC));
        token.setOriginalText(original);
        token.setBeginPosition(start);
        token.setEndPosition(end);
        return token;
    }
}
