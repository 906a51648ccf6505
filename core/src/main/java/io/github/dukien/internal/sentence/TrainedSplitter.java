package io.github.dukien.internal.sentence;

import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.text.NormalizedText;
import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.TokenTable;
import io.github.dukien.internal.token.Tokenizer;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Splits paragraphs by {@link SentenceRules}, and asks OpenNLP's detector where the rules are in doubt. A line is a
 * paragraph: the detector is slow on long input. Immutable and thread-safe; a detector lives for one text only, since
 * OpenNLP's are used by one thread.
 */
public final class TrainedSplitter {
    private final Tokenizer tokenizer;
    private final SentenceRules rules;
    private final @Nullable SentenceModel model;

    /** A splitter with this model, or by rules alone. */
    public TrainedSplitter(@Nullable SentenceModel model) {
        Lexicons lexicons = new Lexicons();
        this.rules = new SentenceRules(lexicons);
        this.tokenizer = new Tokenizer(lexicons.vocabulary());
        this.model = model;
        lexicons.freeze();
    }

    /** The sentences of a text, as ranges of just that text. */
    public Ranges split(String text) {
        NormalizedText normalized = NormalizedText.of(text);
        return new Pass(normalized, tokenizer.tokenize(normalized.text())).run();
    }

    private final class Pass {
        private final NormalizedText text;
        private final TokenTable tokens;
        private final @Nullable SentenceDetectorME detector;
        private final Ranges sentences = new Ranges(16);

        Pass(NormalizedText text, TokenTable tokens) {
            this.text = text;
            this.tokens = tokens;
            this.detector = model == null ? null : new SentenceDetectorME(model);
        }

        Ranges run() {
            int from = 0;
            for (int i = 1; i <= tokens.size(); i++) {
                if (i == tokens.size() || tokens.breakBefore(i)) {
                    paragraph(from, i);
                    from = i;
                }
            }
            return sentences;
        }

        private void paragraph(int start, int to) {
            BitSet trained = null;
            int from = start;
            for (int i = from; i < to; i++) {
                int end = i + 1 == to ? to : rules.boundary(tokens, from, i, to);
                if (end > 0 && end < to && detector != null && SentenceRules.isDoubtful(tokens, end)) {
                    trained = trained == null ? detected(detector, start, to) : trained;
                    if (!trained.get(tokens.end(end - 1) - tokens.start(start))) {
                        continue;
                    }
                }
                if (end > 0) {
                    sentences.add(text.original(tokens.start(from)), text.original(tokens.end(end - 1)));
                    from = end;
                    i = end - 1;
                }
            }
        }

        /** The ends of the sentences that OpenNLP finds, counted from the paragraph's start. */
        private BitSet detected(SentenceDetectorME finder, int start, int to) {
            BitSet found = new BitSet();
            for (Span span : finder.sentPosDetect(text.text().substring(tokens.start(start), tokens.end(to - 1)))) {
                found.set(span.getEnd());
            }
            return found;
        }
    }
}
