package io.github.dukien.spark.testing;

import io.github.dukien.Article;
import io.github.dukien.json.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The annotated articles of the project, each with the day that its gold knows. */
public final class Articles {
    /** The project's folder. */
    public static final Path ROOT = Path.of(System.getProperty("dukien.root", "../.."));

    /** Columns as in {@code Columns.standard()}. */
    public static final StructType TYPE = new StructType()
            .add("id", "string")
            .add("title", "string")
            .add("text", "string")
            .add("published", "string");

    private Articles() {}

    /** All of them, by name. */
    public static List<Article> all() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : texts()) {
            Path gold = Path.of(file.toString().replace(".txt", ".gold.json"));
            LocalDate published =
                    ReportReader.read(Files.readString(gold)).metadata().published();
            String name = file.getFileName().toString().replace(".txt", "");
            articles.add(Article.of(Files.readString(file)).withId(name).publishedOn(published));
        }
        return articles;
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("testdata/articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Articles as a data set. */
    public static Dataset<Row> rows(SparkSession session, List<Article> articles) {
        List<Row> rows = articles.stream()
                .map(a -> RowFactory.create(
                        a.id(),
                        a.title(),
                        a.text(),
                        a.published() == null ? null : a.published().toString()))
                .toList();
        return session.createDataFrame(rows, TYPE);
    }
}
