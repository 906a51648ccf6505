package io.github.dukien.spark;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/**
 * The job for {@code spark-submit}: articles in, Parquet out.
 *
 * <pre>{@code
 * spark-submit --class io.github.dukien.spark.Main dukien-spark-job.jar s3a://archive/*.jsonl.gz -o s3a://facts
 * }</pre>
 */
@Command(
        name = "dukien-spark",
        description = "Extracts the facts of articles with Spark, and writes them as Parquet.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "OUTPUT/reports: one row for each article, with all its facts. OUTPUT/facts/fact_type=money …: one table for",
            "each fact type. OUTPUT/articles, positions, checks: the other tables. OUTPUT/failures: why articles failed.",
            "Exit code: 0 done, failures included; 1 Spark failed; 2 wrong usage."
        })
public final class Main implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders and patterns, wherever Spark can read.")
    private List<String> input = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default. json is one object a line, text is .txt files.")
    private InputFormat format = InputFormat.json;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the Parquet goes.")
    private String output = "";

    @Option(names = "--overwrite", description = "Replace the tables of an earlier run.")
    private boolean overwrite;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Spread the articles over N tasks first; for a few big .gz files, which cannot be split.")
    private int partitions;

    @Option(names = "--text", paramLabel = "COLUMN", description = "Column of the text (${DEFAULT-VALUE}).")
    private String text = "text";

    @Option(names = "--id", paramLabel = "COLUMN", description = "Column of the id (${DEFAULT-VALUE}).")
    private String id = "id";

    @Option(names = "--title", paramLabel = "COLUMN", description = "Column of the headline (${DEFAULT-VALUE}).")
    private String title = "title";

    @Option(
            names = "--published",
            paramLabel = "COLUMN",
            description = "Column of the day of publication (${DEFAULT-VALUE}).")
    private String published = "published";

    private Main() {}

    /** Runs the job in the session that {@code spark-submit} describes. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        SparkSession.getDefaultSession().foreach(session -> {
            session.stop();
            return null;
        });
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String... arguments) {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::failure)
                .execute(arguments);
    }

    /** What Spark says of its output is enough to mend it; of all else the whole trace is shown. */
    private static int failure(Exception e, CommandLine command, @Nullable ParseResult result) throws Exception {
        if (e instanceof AnalysisException) {
            command.getErr().println("dukien-spark: " + firstLine(e) + " (--overwrite replaces tables that are there)");
            return 1;
        }
        throw e;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public Integer call() {
        SparkSession session = SparkSession.builder().appName("dukien").getOrCreate();
        ArticleInput read = read(session);
        Dataset<Row> articles = partitions > 0 ? read.articles().repartition(partitions) : read.articles();
        ExtractJob.Summary done = new ExtractJob(output, overwrite).run(session, articles, read.columns());
        command()
                .getOut()
                .printf(
                        "%d articles, %d failed (%s/failures); tables in %s%n",
                        done.articles(), done.failed(), output, output);
        command().getOut().flush();
        return 0;
    }

    private ArticleInput read(SparkSession session) {
        try {
            return ArticleInput.read(session, format, input, new ColumnNames(id, title, published, text));
        } catch (Exception e) { // Spark's own are checked, and undeclared
            throw new ParameterException(command(), "the input cannot be read: " + firstLine(e), e);
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
