package io.github.dukien.spark;

import io.github.dukien.segment.WordSegmenter;
import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/** The SQL function {@code dukien_words(text)}: the words of a text, as an array. */
public final class WordsFunction implements UDF1<String, List<String>> {
    private static final long serialVersionUID = 1;

    /** For Spark, which makes it by its name. */
    public WordsFunction() {}

    @Override
    public @Nullable List<String> call(@Nullable String text) {
        return text == null ? null : WordSegmenter.bundled().segment(text).texts();
    }
}
