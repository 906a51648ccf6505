package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.fact.Money;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** The example of README.md, compiled and run; the README must show it as it stands here. */
class ReadmeExampleTest {
    @Test
    void theExampleDoesWhatTheReadmeSays() {
        SparkSession spark = Sessions.local();
        // readme
        Dataset<Row> articles = spark.sql("""
                select '2020/004' as id, date'2020-07-09' as published,
                       'Sáng 7/7, Hội Nông dân tỉnh cho biết: 6 tháng đầu năm, Hội vận động trên 2,5 tỷ đồng.' as text""");
        Columns columns = Columns.text("text").withId("id").publishedOn("published");

        Dataset<Row> reports = DukienSpark.extract(articles, columns).cache(); // extracted once for all that follows
        Dataset<Row> money = DukienSpark.facts(reports, Money.class);
        money.select("article_id", "text", "amount", "kind", "bound", "period").show(false);
        DukienSpark.failures(reports).show(); // articles that could not be read, with the reason

        DukienSpark.register(spark);
        spark.sql("select dukien_words('Hội Nông dân tỉnh vận động')").show(false);
        // end

        Row row = money.head();
        assertThat(row.<String>getAs("text")).isEqualTo("trên 2,5 tỷ đồng");
        assertThat(row.getDecimal(row.fieldIndex("amount"))).isEqualByComparingTo("2500000000");
        assertThat(row.<String>getAs("period")).isEqualTo("2020-01/2020-06");
        assertThat(DukienSpark.failures(reports).isEmpty()).isTrue();
    }

    @Test
    void theReadmeShowsThisExample() throws IOException {
        List<String> lines = Files.readAllLines(Articles.ROOT.resolve(
                        "integrations/spark/src/test/java/io/github/dukien/spark/ReadmeExampleTest.java"))
                .stream()
                .dropWhile(line -> !line.strip().equals("// readme"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(String::strip)
                .toList();
        String readme = Files.readString(Articles.ROOT.resolve("integrations/spark/README.md"))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(readme).contains(String.join("\n", lines));
    }
}
