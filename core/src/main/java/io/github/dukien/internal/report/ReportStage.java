package io.github.dukien.internal.report;

import io.github.dukien.fact.Check;
import io.github.dukien.fact.Event;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Metadata;
import io.github.dukien.internal.event.EventStage;
import io.github.dukien.internal.layout.Layout;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns the facts of an article into those of its report. Immutable and thread-safe. */
public final class ReportStage {
    private static final Comparator<Fact> ORDER = Comparator.<Fact, io.github.dukien.fact.Span>comparing(
                    f -> f.source().span())
            .thenComparing(Fact::type);

    private static final String[] IDS =
            IntStream.range(0, 128).mapToObj(number -> "f" + number).toArray(String[]::new);

    private final ProvinceFinder provinces;
    private final EventStage events;
    private final Merging merging = new Merging();
    private final Checks checks = new Checks();

    /** A stage over these lexicons. */
    public ReportStage(Lexicons lexicons) {
        provinces = new ProvinceFinder(lexicons);
        events = new EventStage(lexicons);
    }

    /** Facts sorted (in their list), merged, named, checked, and mapped to the caller's text. */
    public Result report(Analysis analysis, List<Fact> found, NormalizedText text) {
        found.sort(ORDER);
        List<Fact> named = new ArrayList<>(found.size());
        for (Fact fact : merging.merge(analysis, found)) {
            named.add(fact.withSource(fact.source().withId(id(named.size() + 1))));
        }
        Spans spans = new Spans(text);
        EventStage.Result happened = events.find(analysis, named);
        List<Fact> facts = spans.toOriginal(happened.facts());
        return new Result(metadata(analysis, happened.event()), facts, checks.check(analysis, named));
    }

    /** The ids of most reports are made once. */
    private static String id(int number) {
        return number < IDS.length ? IDS[number] : "f" + number;
    }

    private Metadata metadata(Analysis analysis, @Nullable Event event) {
        Layout layout = analysis.layout();
        boolean stamped = layout.stamp() != null && layout.stamp().equals(analysis.published());
        return new Metadata(
                layout.title(),
                analysis.published(),
                stamped ? layout.stampTime() : null,
                layout.dateline(),
                provinces.find(analysis),
                layout.byline(),
                event);
    }

    /**
     * What the article yields.
     *
     * @param metadata about the article
     * @param facts in the order of a report
     * @param checks of its figures
     */
    public record Result(Metadata metadata, List<Fact> facts, List<Check> checks) {}
}
