package io.github.dukien.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import io.github.dukien.CivicReport;
import io.github.dukien.fact.Fact;
import java.util.List;

/**
 * The keys of what Dukien adds to a CoreNLP annotation beside CoreNLP's own.
 *
 * <pre>{@code
 * CivicReport report = document.annotation().get(DukienAnnotations.Report.class);
 * Fact fact = mention.coreMap().get(DukienAnnotations.MentionedFact.class);
 * }</pre>
 */
public final class DukienAnnotations {
    private DukienAnnotations() {}

    /** On the document: all that Dukien found. */
    public static final class Report implements CoreAnnotation<CivicReport> {
        @Override
        public Class<CivicReport> getType() {
            return CivicReport.class;
        }
    }

    /** On an entity mention: the fact that it is a mention of. */
    public static final class MentionedFact implements CoreAnnotation<Fact> {
        @Override
        public Class<Fact> getType() {
            return Fact.class;
        }
    }

    /** On the document and its sentences: the words cut at white space, in text order. */
    public static final class Syllables implements CoreAnnotation<List<CoreLabel>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<List<CoreLabel>> getType() {
            return (Class) List.class;
        }
    }

    /** On a token of a rule: in lower case, one spelling of tones and dashes. */
    public static final class Folded extends Text {}

    /** On a token of a rule that is a number: its value in plain digits. */
    public static final class Quantity extends Text {}

    /** On a token of a rule that is a date: its EDTF value. */
    public static final class Date extends Text {}

    /** On a token of a rule that is a person: the full name. */
    public static final class Person extends Text {}

    abstract static class Text implements CoreAnnotation<String> {
        @Override
        public Class<String> getType() {
            return String.class;
        }
    }
}
