package io.github.dukien.spark;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.dukien.Article;
import io.github.dukien.json.ReportWriter;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/**
 * The SQL function {@code dukien_facts(text, published)}: the report of a text as JSON. {@code published} is a date, a
 * timestamp, text that begins with 2020-07-09, or null. What cannot be read gives an object with {@code error} alone.
 */
public final class FactsFunction implements UDF2<String, Object, String> {
    private static final long serialVersionUID = 1;

    /** For Spark, which makes it by its name. */
    public FactsFunction() {}

    @Override
    public @Nullable String call(@Nullable String text, @Nullable Object published) {
        if (text == null) {
            return null;
        }
        var extractor = ExecutorExtractor.get();
        try {
            Article article = Article.of(text).publishedOn(PublishedDay.of(published));
            return ReportWriter.create().toJson(extractor.extract(article));
        } catch (Exception | StackOverflowError e) {
            return "{\"error\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(Reason.of(e))) + "\"}";
        }
    }
}
