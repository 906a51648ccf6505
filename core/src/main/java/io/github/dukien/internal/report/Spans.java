package io.github.dukien.internal.report;

import io.github.dukien.fact.Evidence;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MediationOutcome;
import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import io.github.dukien.fact.Source;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.text.NormalizedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Maps the spans of facts from the NFC text to the caller's text. Here and nowhere else. */
final class Spans {
    private final NormalizedText text;

    Spans(NormalizedText text) {
        this.text = text;
    }

    /** The facts with all their spans in the caller's text. */
    List<Fact> toOriginal(List<Fact> facts) {
        return text.isUnchanged() ? facts : facts.stream().map(this::toOriginal).toList();
    }

    private Fact toOriginal(Fact fact) {
        Fact moved = fact.withSource(source(fact.source()));
        if (moved instanceof Person person) {
            List<Position> positions =
                    person.positions().stream().map(this::position).toList();
            return new Person(
                    person.source(),
                    person.name(),
                    positions,
                    person.honorific(),
                    person.degree(),
                    person.gender(),
                    person.role());
        }
        return moved instanceof MediationOutcome mediation ? mediation(mediation) : moved;
    }

    private Source source(Source source) {
        Span span = span(source.span());
        Evidence evidence = source.evidence();
        return new Source(
                source.id(),
                span,
                span.of(text.original()),
                spans(source.mentions()),
                evidence == null ? null : new Evidence(evidence.rule(), spans(evidence.cues())));
    }

    private Position position(Position position) {
        return new Position(
                position.title(),
                span(position.span()),
                position.rank(),
                position.organization(),
                position.province(),
                position.status(),
                position.variants());
    }

    private MediationOutcome mediation(MediationOutcome m) {
        Map<Figure, Span> figures = new EnumMap<>(Figure.class);
        m.figures().forEach((figure, span) -> figures.put(figure, span(span)));
        return new MediationOutcome(
                m.source(),
                m.teams(),
                m.mediators(),
                m.received(),
                m.mediated(),
                m.successful(),
                m.unsuccessful(),
                m.pending(),
                m.rate(),
                figures,
                m.about());
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(this::span).toList();
    }

    /** A decomposed last character ends where the next one starts, so both ends are mapped as boundaries. */
    private Span span(Span span) {
        return new Span(text.original(span.start()), text.original(span.end()));
    }
}
