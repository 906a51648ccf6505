package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.Money;
import io.github.dukien.spark.testing.Articles;
import io.github.dukien.spark.testing.Cells;
import io.github.dukien.spark.testing.Sessions;
import io.github.dukien.table.Schema;
import io.github.dukien.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DukienSparkTest {
    private static final SparkSession SPARK = Sessions.local();
    private static final String MONEY = "Hội vận động trên 2,5 tỷ đồng hỗ trợ hội viên nghèo.";

    private static List<CivicReport> expected;
    private static Dataset<Row> reports;

    @BeforeAll
    static void allArticles() throws IOException {
        List<Article> articles = Articles.all();
        FactExtractor extractor = FactExtractor.create();
        expected = articles.stream().map(extractor::extract).toList();
        reports = DukienSpark.extract(Articles.rows(SPARK, articles), Columns.standard())
                .cache();
    }

    static List<String> tables() {
        return Schema.TABLES.stream().<String>map(Table::name).toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsTheLibrarysForAllArticles(String name) {
        Table<?> table = Schema.TABLES.get(tables().indexOf(name));

        Dataset<Row> found = DukienSpark.table(reports, name);

        assertThat(found.columns())
                .containsExactly(table.columns().stream().map(c -> c.name()).toArray(String[]::new));
        assertThat(Cells.of(found)).isEqualTo(Cells.of(table, expected));
    }

    @Test
    void factsOfATypeAreItsTable() {
        assertThat(expected).hasSizeGreaterThan(100);
        long facts = expected.stream()
                .mapToLong(r -> r.facts(MediationOutcome.class).size())
                .sum();

        assertThat(DukienSpark.facts(reports, MediationOutcome.class).count())
                .isEqualTo(facts)
                .isGreaterThan(30);
        assertThat(DukienSpark.failures(reports).isEmpty()).isTrue();
    }

    @Test
    void cellsHaveTypes() {
        assertThat(DukienSpark.facts(reports, Money.class)
                        .select("article", "amount", "period_from", "planned", "kind")
                        .schema()
                        .simpleString())
                .isEqualTo("struct<article:bigint,amount:decimal(38,9),period_from:date,planned:boolean,kind:string>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void daysAreWhatTheSessionWants(boolean javaTime) {
        SparkSession session = SPARK.newSession();
        session.conf().set("spark.sql.datetime.java8API.enabled", javaTime);
        Dataset<Row> rows = session.sql("select 'a' id, '" + MONEY + "' text, date'2020-07-09' day");

        Row article = DukienSpark.table(
                        DukienSpark.extract(
                                rows, Columns.text("text").withId("id").publishedOn("day")),
                        "articles")
                .select("published")
                .head();

        assertThat(article.get(0))
                .isInstanceOf(javaTime ? java.time.LocalDate.class : java.sql.Date.class)
                .hasToString("2020-07-09");
    }

    @Test
    void thePublicationDayMayBeADateOrATimestamp() {
        Dataset<Row> rows =
                SPARK.sql("select '" + MONEY + "' text, timestamp'2020-07-09 13:33:00' at, date'2020-07-09' day");

        for (String column : List.of("at", "day")) {
            Dataset<Row> found = DukienSpark.extract(rows, Columns.text("text").publishedOn(column));

            assertThat(found.head().getStruct(2).<Object>getAs("published")).hasToString("2020-07-09");
        }
    }

    @Test
    void anArticleThatFailsIsARowWithTheReason() {
        Dataset<Row> rows = Articles.rows(
                SPARK,
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                Article.of(i % 5 == 0 ? "boom " + i : MONEY).withId("a" + i))
                        .toList());
        Extraction throwing = () -> {
            FactExtractor extractor = ExecutorExtractor.get();
            return article -> {
                if (article.text().startsWith("boom 1")) {
                    throw new StackOverflowError();
                }
                if (article.text().startsWith("boom")) {
                    throw new IllegalStateException("on purpose: " + article.text());
                }
                return extractor.extract(article);
            };
        };

        List<Row> found =
                DukienSpark.extract(rows, Columns.standard(), throwing).collectAsList();

        assertThat(found.stream().filter(row -> !row.isNullAt(5)).map(row -> row.getString(1) + " " + row.getString(5)))
                .containsExactlyInAnyOrder(
                        "a0 IllegalStateException: on purpose: boom 0",
                        "a10 StackOverflowError",
                        "a15 StackOverflowError",
                        "a5 IllegalStateException: on purpose: boom 5");
        assertThat(found.stream()
                        .filter(row -> row.isNullAt(5))
                        .map(row -> row.getStruct(3)
                                .getList(row.getStruct(3).fieldIndex("money"))
                                .size()))
                .hasSize(16)
                .containsOnly(1);
        Dataset<Row> one = SPARK.createDataFrame(found, ReportType.ROW).coalesce(1);
        assertThat(DukienSpark.failures(one).select("id").collectAsList()).hasSize(4);
        assertThat(DukienSpark.table(one, "articles").select("id").collectAsList())
                .hasSize(16);
    }

    @Test
    void aDayThatIsNoneFailsItsRowOnly() {
        Dataset<Row> rows = SPARK.sql(
                "select 'x' id, 'Sáng 7/7' text, 'hôm qua' published " + "union all select 'y', '" + MONEY + "', ' '");

        Dataset<Row> found =
                DukienSpark.extract(rows, Columns.text("text").withId("id").publishedOn("published"));

        assertThat(found.select("id", "error").collectAsList().toString())
                .isEqualTo("[[x,published is no day such as 2020-07-09: hôm qua], [y,null]]");
    }

    @Test
    void nullInNullOut() {
        Dataset<Row> rows = SPARK.sql("select 'x' id, cast(null as string) text");

        Row found = DukienSpark.extract(rows, Columns.text("text").withId("id")).head();

        assertThat(found.getString(1)).isEqualTo("x");
        assertThat(IntStream.range(2, found.size())).allMatch(found::isNullAt);
    }

    @Test
    void aNumberTellsArticlesApartInAllTables() {
        Dataset<Row> rows =
                SPARK.sql("select '" + MONEY + "' text, 'a' id, 17 n union all select '" + MONEY + "', 'b', 18");
        Columns columns = Columns.text("text").withId("id");
        Dataset<Row> hashed = DukienSpark.extract(rows, columns);

        List<Row> articles =
                DukienSpark.table(hashed, "articles").select("article", "id").collectAsList();
        List<Row> money = DukienSpark.facts(hashed, Money.class)
                .select("article", "article_id")
                .collectAsList();
        assertThat(money).isEqualTo(articles).hasSize(2);
        assertThat(money.get(0).getLong(0)).isNotEqualTo(money.get(1).getLong(0));
        assertThat(DukienSpark.extract(rows, columns.numbered("n"))
                        .select("article")
                        .collectAsList()
                        .toString())
                .isEqualTo("[[17], [18]]");
    }

    @Test
    void theExtractorIsBuiltWhereItRuns() throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Extraction extraction = () -> ExecutorExtractor.get()::extract;
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(new ReportRows(extraction, false));
        }

        assertThat(sent.size()).isLessThan(4000);
        assertThat(ExecutorExtractor.get()).isSameAs(ExecutorExtractor.get());
    }

    @Test
    void whatIsNoReportIsRefused() {
        Dataset<Row> other = SPARK.sql("select 1 article");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DukienSpark.facts(other, Money.class))
                .withMessageContaining("no column id, metadata, facts, checks, error");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DukienSpark.table(reports, "moneys"))
                .withMessageContaining("there are articles, people");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DukienSpark.facts(reports, Fact.class))
                .withMessageContaining("io.github.dukien.fact.Fact");
    }
}
