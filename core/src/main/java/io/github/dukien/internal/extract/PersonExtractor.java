package io.github.dukien.internal.extract;

import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Position;
import io.github.dukien.fact.Span;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.person.PersonFinder;
import io.github.dukien.internal.person.PositionMerging;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One fact for each person: the first mention with the offices of all. */
final class PersonExtractor implements TypeExtractor {
    private static final Comparator<Span> SHORTER_FIRST =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final PersonFinder finder;

    PersonExtractor(PersonFinder finder) {
        this.finder = finder;
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Map<String, List<PersonMention>> people = new LinkedHashMap<>();
        for (PersonMention mention : analysis.people()) {
            people.merge(mention.name(), List.of(mention), PersonExtractor::joined);
        }
        PositionMerging merging = finder.merging(analysis);
        people.forEach((name, mentions) -> facts.add(person(analysis.tokens(), name, mentions, merging)));
    }

    /** Most people are named once: only for the others is there a list that grows. */
    private static List<PersonMention> joined(List<PersonMention> known, List<PersonMention> next) {
        List<PersonMention> all = known.size() > 1 ? known : new ArrayList<>(known);
        all.addAll(next);
        return all;
    }

    /** The first place where the name stands; titles and given names before it are mentions. */
    private static PersonMention first(List<PersonMention> mentions) {
        PersonMention first = mentions.get(0);
        PersonMention named = null;
        for (int i = 0; i < mentions.size(); i++) {
            PersonMention mention = mentions.get(i);
            boolean full =
                    !mention.rule().equals("person.title") && !mention.rule().equals("person.carried");
            named = full && (named == null || mention.from() < named.from()) ? mention : named;
            first = mention.from() < first.from() ? mention : first;
        }
        return named != null ? named : first;
    }

    private static Person person(
            TokenTable tokens, String name, List<PersonMention> mentions, PositionMerging merging) {
        PersonMention first = first(mentions);
        List<Position> positions = List.of();
        String honorific = null;
        String degree = null;
        Person.Gender gender = null;
        for (int i = 0; i < mentions.size(); i++) {
            PersonMention mention = mentions.get(i);
            positions = with(positions, mention.positions());
            honorific = honorific == null ? mention.honorific() : honorific;
            degree = degree == null ? mention.degree() : degree;
            gender = gender == null ? mention.gender() : gender;
        }
        return new Person(
                Sources.of(tokens, first.from(), first.to(), first.rule(), List.of(), others(tokens, mentions, first)),
                name,
                merging.merge(positions),
                honorific,
                degree,
                gender,
                null);
    }

    private static List<Position> with(List<Position> positions, List<Position> more) {
        if (positions.isEmpty() || more.isEmpty()) {
            return positions.isEmpty() ? more : positions;
        }
        List<Position> all = new ArrayList<>(positions.size() + more.size());
        all.addAll(positions);
        all.addAll(more);
        return all;
    }

    /** The other places, each once, in text order. */
    private static List<Span> others(TokenTable tokens, List<PersonMention> mentions, PersonMention first) {
        if (mentions.size() == 1) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(mentions.size() - 1);
        for (int i = 0; i < mentions.size(); i++) {
            PersonMention mention = mentions.get(i);
            if (mention.from() != first.from()) {
                spans.add(Sources.span(tokens, mention.from(), mention.to()));
            }
        }
        spans.sort(SHORTER_FIRST);
        for (int i = spans.size() - 1; i > 0; i--) {
            if (spans.get(i).equals(spans.get(i - 1))) {
                spans.remove(i);
            }
        }
        return spans;
    }
}
