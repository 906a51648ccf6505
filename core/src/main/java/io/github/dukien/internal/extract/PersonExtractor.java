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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** One fact for each person: the first mention with the offices of all. */
final class PersonExtractor implements TypeExtractor {
    private final PersonFinder finder;

    PersonExtractor(PersonFinder finder) {
        this.finder = finder;
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        Map<String, List<PersonMention>> people = new LinkedHashMap<>();
        for (PersonMention mention : analysis.people()) {
            people.computeIfAbsent(mention.name(), n -> new ArrayList<>(1)).add(mention);
        }
        PositionMerging merging = finder.merging(analysis);
        people.forEach((name, mentions) -> facts.add(person(analysis.tokens(), name, mentions, merging)));
    }

    /** The first place where the name stands; titles and given names before it are mentions. */
    private static PersonMention first(List<PersonMention> mentions) {
        PersonMention first = null;
        PersonMention named = null;
        for (PersonMention mention : mentions) {
            boolean full =
                    !mention.rule().equals("person.title") && !mention.rule().equals("person.carried");
            named = full && (named == null || mention.from() < named.from()) ? mention : named;
            first = first == null || mention.from() < first.from() ? mention : first;
        }
        return named != null ? named : Objects.requireNonNull(first);
    }

    private static Person person(
            TokenTable tokens, String name, List<PersonMention> mentions, PositionMerging merging) {
        PersonMention first = first(mentions);
        Set<Span> others = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        List<Position> positions = new ArrayList<>(1);
        String honorific = null;
        String degree = null;
        Person.Gender gender = null;
        for (PersonMention mention : mentions) {
            if (mention.from() != first.from()) {
                others.add(Sources.span(tokens, mention.from(), mention.to()));
            }
            positions.addAll(mention.positions());
            honorific = honorific == null ? mention.honorific() : honorific;
            degree = degree == null ? mention.degree() : degree;
            gender = gender == null ? mention.gender() : gender;
        }
        return new Person(
                Sources.of(tokens, first.from(), first.to(), first.rule(), List.of(), List.copyOf(others)),
                name,
                merging.merge(positions),
                honorific,
                degree,
                gender,
                null);
    }
}
