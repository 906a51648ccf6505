package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.spark.testing.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the formats make of the same article; JSON Lines are in {@link MainTest}. */
class ArticleInputTest {
    private static final SparkSession SPARK = Sessions.local();
    private static final ColumnNames NAMES = new ColumnNames("key", "title", "day", "body");

    @TempDir
    private Path dir;

    @Test
    void csvHasQuotesAndLines() throws IOException {
        Files.writeString(dir.resolve("a.csv"), "key,body,day\na,\"Dòng \"\"một\"\",\nđây\",2020-07-09\nb,,\n");

        assertThat(read(InputFormat.csv))
                .containsExactly("a|2020-07-09|Dòng \"một\",\nđây|null", "b|null|null|no 'body'");
    }

    @Test
    void parquetKeepsItsTypes() {
        SPARK.sql("select 12 key, 'xin chào' body, date'2020-07-09' day")
                .coalesce(1)
                .write()
                .parquet(dir.resolve("p").toString());

        assertThat(read(InputFormat.parquet)).containsExactly("12|2020-07-09|xin chào|null");
    }

    @Test
    void textFilesAreNamedByTheirPath() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("tỉnh"));
        Files.writeString(folder.resolve("b+1 x.txt"), "\uFEFFxin chào");
        Files.write(folder.resolve("bad.txt"), new byte[] {'a', (byte) 0xC3, '('});
        Files.writeString(folder.resolve("c.html"), "not read");

        assertThat(read(InputFormat.text))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).endsWith("/tỉnh/b+1 x|null|xin chào|null"),
                        row -> assertThat(row).contains("/tỉnh/bad|").endsWith("|not UTF-8"));
    }

    private List<String> read(InputFormat format) {
        ArticleInput input = ArticleInput.read(
                SPARK, format, List.of(dir.toString() + (format == InputFormat.parquet ? "/p" : "")), NAMES);
        return input.articles().select(input.columns().select()).collectAsList().stream()
                .map(ArticleInputTest::line)
                .toList();
    }

    private static String line(Row row) {
        ArticleRow article = ArticleRow.of(row);
        return article.id() + "|" + article.published() + "|" + article.text() + "|" + article.failure();
    }
}
