package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.json.ReportWriter;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.spark.testing.Sessions;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SqlFunctionsTest {
    private static final SparkSession SPARK = Sessions.local();
    private static final String TEXT = "Sáng 7/7, Hội vận động trên 2,5 tỷ đồng; hòa giải thành 58/65 vụ.";

    @BeforeAll
    static void register() {
        DukienSpark.register(SPARK);
    }

    @Test
    void factsAreTheReportAsJson() {
        Article article = Article.of(TEXT).publishedOn(LocalDate.of(2020, 7, 9));
        String report = ReportWriter.create().toJson(FactExtractor.create().extract(article));
        String undated = ReportWriter.create().toJson(FactExtractor.create().extract(Article.of(TEXT)));

        Row row = SPARK.sql("select dukien_facts(text, '2020-07-09'), dukien_facts(text, date'2020-07-09'),"
                        + " dukien_facts(text, null), get_json_object(dukien_facts(text, null), '$.facts[0].type')"
                        + " from values ('" + TEXT + "') as articles(text)")
                .head();

        assertThat(report).contains("\"value\":\"2020-07-07\"").isNotEqualTo(undated);
        assertThat(row.getString(0)).isEqualTo(report);
        assertThat(row.getString(1)).isEqualTo(report);
        assertThat(row.getString(2)).isEqualTo(undated);
        assertThat(row.getString(3)).isEqualTo("date");
    }

    @Test
    void wordsAreTheSegmenters() {
        List<String> words = WordSegmenter.bundled().segment(TEXT).texts();

        assertThat(SPARK.sql("select dukien_words('" + TEXT + "')").head().<String>getList(0))
                .isEqualTo(words)
                .contains("vận động");
    }

    @Test
    void nullInNullOut() {
        Row row = SPARK.sql("select dukien_facts(text, '2020-07-09'), dukien_facts(text, null), dukien_words(text)"
                        + " from values (string(null)) as articles(text)")
                .head();

        assertThat(row.anyNull()).isTrue();
        assertThat(List.of(row.isNullAt(0), row.isNullAt(1), row.isNullAt(2))).containsOnly(true);
    }

    @Test
    void aDayThatIsNoneFailsNoQuery() {
        assertThat(SPARK.sql("select dukien_facts('x', 'the \"9th\"')").head().getString(0))
                .isEqualTo("{\"error\":\"published is no day such as 2020-07-09: the \\\"9th\\\"\"}");
    }

    /** What {@code spark.udf.registerJavaFunction} of PySpark calls. */
    @Test
    void pythonRegistersThemByName() {
        SparkSession session = SPARK.newSession();
        session.udf()
                .registerJava("words", WordsFunction.class.getName(), DataTypes.createArrayType(DataTypes.StringType));
        session.udf().registerJava("facts", FactsFunction.class.getName(), DataTypes.StringType);

        Row row = session.sql("select words('Ban Dân vận họp.'), facts('Ban Dân vận họp.', null)")
                .head();

        assertThat(row.<String>getList(0)).contains("Dân vận");
        assertThat(row.getString(1)).startsWith("{\"schema\":");
    }
}
