package io.github.dukien.internal.event;

import io.github.dukien.fact.Person.EventRole;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people do at the event: a word of attending, chairing or speaking is said of the people who stand before it in its
 * sentence and have no part yet, else of those who follow it. Bodies never chair. Immutable and thread-safe.
 */
final class RoleReader {
    private static final int NEAR = 6;

    private final Lexicon lexicon;
    private final List<Part> parts;
    private final boolean[] lists;
    private final boolean[] scenes;

    RoleReader(Lexicons lexicons) {
        lexicon = lexicons.get("event/roles");
        parts = lexicon.entries().stream()
                .map(e -> Part.valueOf(e.value("kind")))
                .toList();
        lists = new boolean[parts.size()];
        scenes = new boolean[parts.size()];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = lexicon.entries().get(i).has("list");
            scenes[i] = lexicon.entries().get(i).has("scene");
        }
    }

    /** What people do at the event, or at a meeting that the article tells of in passing. */
    Roles read(Analysis analysis) {
        Pass pass = new Pass(analysis);
        for (Block block : analysis.article()) {
            if (block.role() != Block.Role.TITLE && block.role() != Block.Role.KICKER) {
                pass.block(block);
            }
        }
        return new Roles(pass.roles, pass.scene);
    }

    /** The state of one article. */
    private final class Pass {
        private final Analysis analysis;
        private final TokenTable tokens;
        private final Map<String, EventRole> roles = new HashMap<>();
        private final List<String> pending = new ArrayList<>();
        private @Nullable Part open;
        private boolean list;
        private boolean quoted;
        /** Whether the article shows people at a meeting: «Dự hội nghị có …», «Tại buổi làm việc, …». */
        private boolean scene;
        /** Whether the sentence says that it speaks of the event: «Tại hội nghị, …». */
        private boolean here;
        /** How many of the last who were met are joined by «và», so that they speak together. */
        private int joined;

        private int person;
        private int last;

        Pass(Analysis analysis) {
            this.analysis = analysis;
            this.tokens = analysis.tokens();
        }

        void block(Block block) {
            int sentence = -1;
            quoted = false;
            int i = block.from();
            while (i < block.to()) {
                int at = analysis.sentences().at(i);
                if (at != sentence) {
                    sentence = at;
                    pending.clear();
                    open = null;
                    list = false;
                    here = false;
                }
                i = step(
                        i,
                        Math.min(
                                block.to(), Math.max(i + 1, analysis.sentences().endOf(i))));
            }
        }

        private int step(int i, int end) {
            List<PersonMention> people = analysis.people();
            while (person < people.size() && people.get(person).positionsTo() <= i) {
                person++;
            }
            PersonMention next = person < people.size() ? people.get(person) : null;
            if (next != null && start(next) <= i) {
                person++;
                boolean and = joinsLast(start(next));
                joined = and && !pending.isEmpty() ? joined + 1 : 1;
                met(next.name());
                last = next.positionsTo();
                // Offices that two share stand behind the second of them, who is met first.
                int to = person < people.size()
                        ? Math.min(next.positionsTo(), Math.max(next.to(), start(people.get(person))))
                        : next.positionsTo();
                return Math.min(end, Math.max(i + 1, to));
            }
            if (tokens.isChar(i, '"')) {
                quoted = !quoted;
            }
            long match = quoted ? Lexicon.NONE : lexicon.match(tokens, i, end);
            if (match == Lexicon.NONE) {
                return i + 1;
            }
            Part part = parts.get(Lexicon.number(match));
            if (part == Part.REPORTER_OF || part == Part.SPEAKER_OF) {
                if (next != null && start(next) == Lexicon.end(match)) {
                    give(next.name(), part);
                }
                return Lexicon.end(match);
            }
            boolean far = i - last > NEAR && part == Part.CHAIR && !pending.isEmpty();
            if (!far) {
                scene |= scenes[Lexicon.number(match)];
                said(part, lists[Lexicon.number(match)]);
            }
            return Lexicon.end(match);
        }

        private static int start(PersonMention person) {
            return Math.min(person.positionsFrom(), person.honorificFrom());
        }

        /** Whether «và» stands between the last who was met and a token. */
        private boolean joinsLast(int at) {
            return at > 0 && tokens.is(at - 1, "và") && at - 1 - last <= 1;
        }

        private void met(String name) {
            Part part = open;
            if (part == null) {
                pending.add(name);
                return;
            }
            give(name, part);
            if (list) {
                pending.clear();
                pending.add(name);
            } else {
                open = null;
            }
        }

        private void said(Part part, boolean mayList) {
            if (part == Part.NONE || part == Part.PLACE) {
                here |= part == Part.PLACE;
                return;
            }
            if (list && open == Part.GUEST && part == Part.CHAIR && pending.size() == 1) {
                give(pending.get(0), part);
                return;
            }
            if (!pending.isEmpty() && !list) {
                boolean last = part != Part.CHAIR && part != Part.GUEST;
                List<String> those = last ? pending.subList(pending.size() - joined, pending.size()) : pending;
                those.forEach(name -> give(name, part));
                if (!last) {
                    pending.clear();
                }
                return;
            }
            if (list && !pending.isEmpty() && (part == Part.REPORTER || part == Part.SPEAKER)) {
                give(pending.get(pending.size() - 1), part);
                return;
            }
            if (part == Part.SAY || part == Part.TELL || list && part != Part.CHAIR) {
                return;
            }
            open = part;
            list = mayList;
            pending.clear();
        }

        private void give(String name, Part part) {
            EventRole known = roles.get(name);
            EventRole role = switch (part) {
                case SAY, SPEAKER_OF -> here || known == EventRole.GUEST ? EventRole.SPEAKER : known;
                case TELL -> EventRole.SPEAKER;
                case REPORTER_OF -> EventRole.REPORTER;
                default -> EventRole.valueOf(part.name());
            };
            if (role != null && (known == null || rank(role) > rank(known))) {
                roles.put(name, role);
            }
        }

        private static int rank(EventRole role) {
            return switch (role) {
                case CHAIR -> 3;
                case REPORTER -> 2;
                case SPEAKER -> 1;
                case GUEST -> 0;
            };
        }
    }

    /**
     * What was read.
     *
     * @param of the role of each person that has one, by full name
     * @param scene whether the article shows people at a meeting
     */
    record Roles(Map<String, EventRole> of, boolean scene) {}

    /** What a word says. */
    private enum Part {
        CHAIR,
        GUEST,
        SPEAKER,
        REPORTER,
        /** Said of the one who follows directly. */
        REPORTER_OF,
        SPEAKER_OF,
        TELL,
        SAY,
        PLACE,
        NONE
    }
}
