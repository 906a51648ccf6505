package io.github.dukien.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.time.TimeAnnotations;
import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Dukien as an annotator of Stanford CoreNLP: Vietnamese words as tokens, sentences, and facts as entity mentions. It needs
 * no other annotator and no models, and replaces tokens and sentences that stand there already. Thread-safe.
 *
 * <pre>{@code
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "dukien");
 * properties.setProperty("customAnnotatorClass.dukien", "io.github.dukien.corenlp.DukienAnnotator");
 * CoreDocument document = new StanfordCoreNLP(properties).processToCoreDocument(text);
 * }</pre>
 *
 * <p>A publication day is read from {@code DocDateAnnotation}, where its first ten characters are one ({@code 2020-07-09});
 * where it is absent and the page states one, it is set.
 */
public final class DukienAnnotator implements Annotator {
    private static final int DAY = "2020-07-09".length();

    private final FactExtractor extractor;

    /** An annotator with an extractor of your own. */
    public DukienAnnotator(FactExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What CoreNLP calls for {@code customAnnotatorClass.NAME}. The properties {@code NAME.lexicon} and {@code NAME.rules}
     * name files, joined by commas ({@link FactExtractor.Builder#lexicon}, {@link FactExtractor.Builder#rules(Path)}).
     *
     * @throws IllegalArgumentException naming file and line where one is wrong
     * @throws java.io.UncheckedIOException if one cannot be read
     */
    public DukienAnnotator(String name, Properties properties) {
        FactExtractor.Builder builder = FactExtractor.builder();
        for (String file : files(properties, name + ".lexicon")) {
            builder.lexicon(Path.of(file));
        }
        for (String file : files(properties, name + ".rules")) {
            builder.rules(Path.of(file));
        }
        extractor = builder.build();
    }

    private static String[] files(Properties properties, String name) {
        String files = properties.getProperty(name, "").strip();
        return files.isEmpty() ? new String[0] : files.split("\\s*,\\s*", -1);
    }

    @Override
    public void annotate(Annotation document) {
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        String docDate = document.get(CoreAnnotations.DocDateAnnotation.class);
        CivicReport report =
                extractor.extract(Article.of(text == null ? "" : text).publishedOn(day(docDate)));
        LocalDate published = report.metadata().published();
        if (docDate == null && published != null) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        document.set(DukienAnnotations.Report.class, report);
        new DocumentWriter(document, text == null ? "" : text, report).write();
    }

    private static @Nullable LocalDate day(@Nullable String docDate) {
        try {
            return docDate == null || docDate.length() < DAY ? null : LocalDate.parse(docDate.substring(0, DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // so the interface has it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of(
                CoreAnnotations.TextAnnotation.class,
                CoreAnnotations.OriginalTextAnnotation.class,
                CoreAnnotations.TokensAnnotation.class,
                CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                CoreAnnotations.CharacterOffsetEndAnnotation.class,
                CoreAnnotations.BeforeAnnotation.class,
                CoreAnnotations.AfterAnnotation.class,
                CoreAnnotations.TokenBeginAnnotation.class,
                CoreAnnotations.TokenEndAnnotation.class,
                CoreAnnotations.IndexAnnotation.class,
                CoreAnnotations.ValueAnnotation.class,
                CoreAnnotations.SentencesAnnotation.class,
                CoreAnnotations.SentenceIndexAnnotation.class,
                CoreAnnotations.NamedEntityTagAnnotation.class,
                CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
                CoreAnnotations.MentionsAnnotation.class,
                TimeAnnotations.TimexAnnotation.class,
                DukienAnnotations.Report.class,
                DukienAnnotations.Syllables.class);
    }
}
