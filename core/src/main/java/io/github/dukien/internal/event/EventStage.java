package io.github.dukien.internal.event;

import io.github.dukien.fact.Event;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.Person;
import io.github.dukien.fact.Person.EventRole;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the event that an article reports, and gives the people at it their roles. Immutable and thread-safe. */
public final class EventStage {
    private final EventFinder finder;
    private final RoleReader roles;

    /** A stage over these lexicons. */
    public EventStage(Lexicons lexicons) {
        finder = new EventFinder(lexicons);
        roles = new RoleReader(lexicons);
    }

    /** The event of an article, and its facts, whose ids are final, with the roles of people. */
    public Result find(Analysis analysis, List<Fact> facts) {
        EventFinder.Found found = finder.find(analysis);
        RoleReader.Roles read = roles.read(analysis);
        if (found == null && !read.scene()) {
            return new Result(null, facts);
        }
        Map<String, EventRole> parts = read.of();
        List<Fact> all = new ArrayList<>(facts.size());
        List<String> chairs = new ArrayList<>();
        for (Fact fact : facts) {
            EventRole role = fact instanceof Person person ? parts.get(person.name()) : null;
            all.add(role != null && fact instanceof Person person ? withRole(person, role) : fact);
            if (role == EventRole.CHAIR) {
                chairs.add(fact.source().id());
            }
        }
        if (found == null) {
            return new Result(null, all);
        }
        Event event =
                new Event(found.name(), found.date(), found.partOfDay(), found.place(), found.organizer(), chairs);
        return new Result(event, all);
    }

    private static Person withRole(Person person, EventRole role) {
        return new Person(
                person.source(),
                person.name(),
                person.positions(),
                person.honorific(),
                person.degree(),
                person.gender(),
                role);
    }

    /**
     * What was found.
     *
     * @param event the event, or null if the article reports none
     * @param facts all facts
     */
    public record Result(@Nullable Event event, List<Fact> facts) {}
}
