package io.github.dukien.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Span;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.SentenceSplitter;
import io.github.dukien.segment.WordSegmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Writes the words, sentences and facts of one document into its CoreNLP annotation. Used once, by one thread. */
final class DocumentWriter {
    private final Annotation document;
    private final String text;
    private final List<Mention> mentions;
    private final Cuts cuts;

    DocumentWriter(Annotation document, String text, CivicReport report) {
        this.document = document;
        this.text = text;
        mentions = Mention.of(report.facts());
        cuts = new Cuts(mentions.stream().map(Mention::span).toList());
    }

    void write() {
        Segments words = cuts.cut(WordSegmenter.bundled().segment(text));
        Segments sentences = cuts.join(SentenceSplitter.bundled().split(text));
        List<CoreLabel> tokens = new TokenWriter(text).tokens(words);
        List<CoreLabel> syllables = new ArrayList<>();
        List<CoreMap> all = new ArrayList<>();
        List<CoreMap> entities = new ArrayList<>();
        int from = 0;
        int mention = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int to = from;
            while (to < tokens.size() && tokens.get(to).endPosition() <= sentences.end(i)) {
                to++;
            }
            CoreMap sentence = sentence(sentences, i, tokens, from, to);
            syllables.addAll(sentence.get(DukienAnnotations.Syllables.class));
            List<CoreMap> inside = new ArrayList<>();
            while (mention < mentions.size() && mentions.get(mention).span().start() < sentences.end(i)) {
                Mention next = mentions.get(mention++);
                inside.add(new MentionWriter(text, tokens, from, to).write(next, i, entities.size() + inside.size()));
            }
            sentence.set(CoreAnnotations.MentionsAnnotation.class, inside);
            entities.addAll(inside);
            all.add(sentence);
            from = to;
        }
        canonical(entities);
        document.set(CoreAnnotations.TokensAnnotation.class, tokens);
        document.set(CoreAnnotations.SentencesAnnotation.class, all);
        document.set(CoreAnnotations.MentionsAnnotation.class, entities);
        document.set(DukienAnnotations.Syllables.class, syllables);
    }

    private CoreMap sentence(Segments sentences, int index, List<CoreLabel> tokens, int from, int to) {
        Annotation sentence = new Annotation(sentences.text(index));
        List<CoreLabel> own = tokens.subList(from, to);
        for (int i = 0; i < own.size(); i++) {
            own.get(i).setIndex(i + 1);
            own.get(i).setSentIndex(index);
        }
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, sentences.start(index));
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, sentences.end(index));
        sentence.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(own));
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, from);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, to);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        sentence.set(DukienAnnotations.Syllables.class, new TokenWriter(text).syllables(own));
        return sentence;
    }

    /** Each mention points to the first one of its fact. */
    private static void canonical(List<CoreMap> entities) {
        IdentityHashMap<Fact, Integer> first = new IdentityHashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            Fact fact = entities.get(i).get(DukienAnnotations.MentionedFact.class);
            if (fact.source().span().start()
                    == entities.get(i).get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)) {
                first.putIfAbsent(fact, i);
            }
        }
        for (CoreMap entity : entities) {
            entity.set(
                    CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class,
                    first.get(entity.get(DukienAnnotations.MentionedFact.class)));
        }
    }

    /** A place where a fact is stated. */
    record Mention(Span span, Fact fact) {
        /** All mentions of all facts by start, longer first. */
        static List<Mention> of(List<Fact> facts) {
            List<Mention> mentions = new ArrayList<>();
            for (Fact fact : facts) {
                mentions.add(new Mention(fact.source().span(), fact));
                fact.source().mentions().forEach(span -> mentions.add(new Mention(span, fact)));
            }
            mentions.sort(Comparator.comparing(Mention::span));
            return mentions;
        }
    }
}
