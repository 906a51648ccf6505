package io.github.dukien.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import io.github.dukien.fact.DateExpression;
import io.github.dukien.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes CoreNLP's entity mentions of the facts in one sentence. */
final class MentionWriter {
    private final String text;
    private final List<CoreLabel> tokens;
    private final int sentenceFrom;
    private final int sentenceTo;

    MentionWriter(String text, List<CoreLabel> tokens, int sentenceFrom, int sentenceTo) {
        this.text = text;
        this.tokens = tokens;
        this.sentenceFrom = sentenceFrom;
        this.sentenceTo = sentenceTo;
    }

    /** A mention as an entity; its tokens get its tag, a shorter mention's over a longer one's. */
    CoreMap write(DocumentWriter.Mention mention, int sentence, int index) {
        Fact fact = mention.fact();
        int from = firstAt(mention.span().start());
        int to = firstAt(mention.span().end());
        String tag = Tags.tag(fact);
        String normalized = Tags.normalized(fact);
        Timex timex = fact instanceof DateExpression date ? Times.timex(date, "t" + (index + 1)) : null;
        List<CoreLabel> own = new ArrayList<>(tokens.subList(from, to));
        for (CoreLabel token : own) {
            token.setNER(tag);
            token.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, normalized);
            token.set(TimeAnnotations.TimexAnnotation.class, timex);
        }
        Annotation entity = new Annotation(mention.span().of(text));
        entity.set(
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                mention.span().start());
        entity.set(
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                mention.span().end());
        entity.set(CoreAnnotations.TokensAnnotation.class, own);
        entity.set(CoreAnnotations.TokenBeginAnnotation.class, from);
        entity.set(CoreAnnotations.TokenEndAnnotation.class, to);
        entity.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence);
        entity.set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
        entity.set(CoreAnnotations.EntityTypeAnnotation.class, tag);
        entity.set(CoreAnnotations.NamedEntityTagAnnotation.class, tag);
        entity.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, normalized);
        // rules give no probabilities, but CoreNLP's JSON cannot do without the map
        entity.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, Map.of());
        entity.set(TimeAnnotations.TimexAnnotation.class, timex);
        entity.set(DukienAnnotations.MentionedFact.class, fact);
        return entity;
    }

    /** The first token of the sentence that begins at an offset or behind it. */
    private int firstAt(int offset) {
        int low = sentenceFrom;
        int high = sentenceTo;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).beginPosition() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
