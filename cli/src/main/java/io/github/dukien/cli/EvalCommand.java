package io.github.dukien.cli;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.input.TextFile;
import io.github.dukien.cli.score.EvaluationCsv;
import io.github.dukien.cli.score.EvaluationHtml;
import io.github.dukien.cli.score.EvaluationMarkdown;
import io.github.dukien.cli.score.EvaluationTable;
import io.github.dukien.cli.score.GoldArticle;
import io.github.dukien.cli.score.GoldFiles;
import io.github.dukien.cli.score.Predictions;
import io.github.dukien.eval.ArticleScore;
import io.github.dukien.eval.Baseline;
import io.github.dukien.eval.Comparison;
import io.github.dukien.eval.Evaluation;
import io.github.dukien.eval.EvaluationJson;
import io.github.dukien.eval.Scorer;
import io.github.dukien.rules.RuleException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code eval}: scores predictions, or an extraction made on the spot, against gold. */
@Command(
        name = "eval",
        description = "Scores extracted facts against gold: precision, recall and F1 for each type, and every error.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Exit code: 0 all well; 1 something could not be read, or a gate was missed; 2 wrong usage.",
            "Example: dukien eval testdata/articles --errors"
        })
final class EvalCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "GOLD",
            description = "A directory with NAME.gold.json beside NAME.txt, or one such file.")
    private @Nullable Path gold;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PREDICTED",
            description =
                    "Reports to score, found by id: .jsonl, .json or a directory of them. Without it the texts are extracted now.")
    private @Nullable Path predicted;

    @Option(names = "--errors", description = "Also list every missed, spurious and wrong fact with its sentence.")
    private boolean errors;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Format format = Format.table;

    @Option(
            names = "--min-f1",
            paramLabel = "F1",
            description = "Fail if the micro F1 on value is below this (0 to 1).")
    private @Nullable Double minF1;

    @Option(
            names = "--min-type-f1",
            paramLabel = "F1",
            description = "Fail if any type's F1 on value is below this (0 to 1).")
    private @Nullable Double minTypeF1;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Fail if a figure is below that of FILE, which --format json wrote; lists gained and lost facts.")
    private @Nullable Path baseline;

    @Option(
            names = "--compare",
            paramLabel = "OTHER",
            description = "A second prediction; lists the facts that PREDICTED gains and loses against it.")
    private @Nullable Path compare;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write a page with gold and predicted side by side.")
    private @Nullable Path html;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result here instead of to stdout.")
    private @Nullable Path output;

    @Mixin
    private ExtractorMixin extractor = new ExtractorMixin();

    /** The formats of the result. */
    enum Format {
        table,
        json,
        csv,
        markdown
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        if (gold == null) {
            throw new ParameterException(
                    command.commandLine(), "no gold: give a directory with NAME.gold.json beside NAME.txt");
        }
        Problems problems = new Problems(command);
        try {
            List<GoldArticle> golds = new GoldFiles(problems::add).read(gold);
            if (golds.isEmpty()) {
                return 1;
            }
            Evaluation evaluation = evaluate(golds, predictor(predicted, problems));
            Output.write(output, command, text(evaluation), problems);
            if (html != null) {
                Output.write(html, command, EvaluationHtml.page(golds, evaluation), problems);
            }
            if (compare != null) {
                Baseline other = Baseline.of(evaluate(golds, predictor(compare, problems)));
                differences("against " + compare, other.compare(evaluation), problems);
            }
            gates(evaluation, problems);
        } catch (InputException | RuleException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        return problems.exitCode();
    }

    /** Only the text goes in: what gold says besides would help the extractor. */
    private Function<GoldArticle, CivicReport> predictor(@Nullable Path path, Problems problems) {
        if (path != null) {
            return Predictions.read(path, problems::add)::of;
        }
        FactExtractor made = extractor.extractor(problems);
        return article -> made.extract(Article.of(article.text()).withId(article.id()));
    }

    private static Evaluation evaluate(List<GoldArticle> golds, Function<GoldArticle, CivicReport> predictor) {
        List<ArticleScore> scores = new ArrayList<>();
        for (GoldArticle article : golds) {
            scores.add(Scorer.score(article.report(), predictor.apply(article), article.text()));
        }
        return Evaluation.of(scores);
    }

    private String text(Evaluation evaluation) {
        return switch (format) {
            case table -> EvaluationTable.text(evaluation, errors);
            case json -> EvaluationJson.write(evaluation);
            case csv -> EvaluationCsv.text(evaluation);
            case markdown -> EvaluationMarkdown.text(evaluation, errors);
        };
    }

    private void gates(Evaluation evaluation, Problems problems) throws InputException {
        double micro = evaluation.micro().f1();
        if (minF1 != null && micro < minF1) {
            problems.add(String.format("micro F1 is %.4f, below --min-f1 %s", micro, minF1));
        }
        evaluation.types().forEach((type, score) -> {
            if (minTypeF1 != null && score.value().f1() < minTypeF1) {
                problems.add(String.format(
                        "F1 of %s is %.4f, below --min-type-f1 %s",
                        type, score.value().f1(), minTypeF1));
            }
        });
        if (baseline != null) {
            Comparison comparison = baseline(baseline).compare(evaluation);
            differences("against " + baseline, comparison, problems);
            comparison
                    .fallen()
                    .forEach((name, fall) -> problems.add(
                            String.format("F1 of %s fell from %.4f to %.4f", name, fall.before(), fall.now())));
        }
    }

    private static Baseline baseline(Path file) throws InputException {
        try {
            return EvaluationJson.readBaseline(TextFile.read(file));
        } catch (IllegalArgumentException e) {
            throw new InputException(file.toString(), e.getMessage() + "; make it with --format json");
        }
    }

    private static void differences(String against, Comparison comparison, Problems problems) {
        problems.note(against + ": " + comparison.gained().size() + " facts gained, "
                + comparison.lost().size() + " lost, " + comparison.added().size() + " spurious ones new, "
                + comparison.removed().size() + " gone");
        comparison.gained().forEach(label -> problems.note("gained    " + label));
        comparison.lost().forEach(label -> problems.note("lost      " + label));
        comparison.added().forEach(label -> problems.note("spurious  " + label));
        comparison.removed().forEach(label -> problems.note("gone      " + label));
    }
}
