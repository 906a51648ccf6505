package io.github.dukien.archive.run;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.archive.input.Input;
import io.github.dukien.archive.input.InputSource;
import io.github.dukien.archive.run.LedgerRow.Status;
import io.github.dukien.rules.RuleException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes of an input its outcome. On many threads; never throws, whatever the input. */
final class Extraction implements Function<Task, Outcome> {
    private final ArchiveRun run;
    private final Rendering rendering;
    private final @Nullable EarlierRun earlier;

    Extraction(ArchiveRun run, Rendering rendering, @Nullable EarlierRun earlier) {
        this.run = run;
        this.rendering = rendering;
        this.earlier = earlier;
    }

    @Override
    public Outcome apply(Task task) {
        try {
            Outcome same = earlier == null ? null : earlier.find(task);
            return same == null ? outcome(task.read()) : same;
        } catch (OutOfMemoryError e) {
            return failed(task, "needs more memory than there is; give more with -Xmx, or a smaller --max-chars");
        } catch (RuleException e) {
            return failed(task, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(task, "the extractor failed, please report it: " + e);
        }
    }

    private Outcome outcome(Input input) {
        if (input instanceof Input.Document document) {
            Article article = document.article();
            if (article.published() == null) {
                article = article.publishedOn(run.published());
            }
            CivicReport report = document.complete(run.extractor().extract(article));
            report = run.isWithText() ? report.withText(article.text()) : report;
            report = isNameless(document.source()) ? report.withId("") : report;
            return new Outcome(row(document, Status.DONE, document.note()), rendering.render(report, article.text()));
        }
        return new Outcome(row(input, Status.FAILED, ((Input.Failure) input).reason()), null);
    }

    /** One text on standard input has no name that the caller gave. */
    private static boolean isNameless(InputSource source) {
        return source.label().equals("-");
    }

    private LedgerRow row(Input input, Status status, @Nullable String reason) {
        return new LedgerRow(input.id(), input.source().label(), input.sha256(), status, reason, run.engine());
    }

    private Outcome failed(Task task, String reason) {
        String sha = task.raw() == null ? null : task.raw().sha256();
        return new Outcome(new LedgerRow("", task.source().label(), sha, Status.FAILED, reason, run.engine()), null);
    }
}
