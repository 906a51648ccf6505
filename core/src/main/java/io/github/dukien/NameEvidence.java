package io.github.dukien;

import io.github.dukien.fact.Span;
import java.util.List;

/**
 * Another recogniser's word on where the names of people stand, for {@link FactExtractor.Builder#names}. It decides only
 * where our own rules cannot: a run of capitals that nothing in the article confirms or denies is taken as a name if the
 * evidence marks just that run. It makes no place, organisation or single common syllable a person, and takes no name away.
 *
 * <p>An implementation must be safe to share between threads and must not throw.
 *
 * <pre>{@code
 * NameEvidence evidence = text -> myRecogniser.people(text).stream().map(p -> new Span(p.start(), p.end())).toList();
 * FactExtractor extractor = FactExtractor.builder().names(evidence).build();
 * }</pre>
 */
@FunctionalInterface
public interface NameEvidence {
    /**
     * Where the names stand, without honorifics, in any order. The text is the article's, with its accents composed (NFC);
     * spans are offsets into it. Spans that are not tokens of the text count for nothing.
     */
    List<Span> names(String text);
}
