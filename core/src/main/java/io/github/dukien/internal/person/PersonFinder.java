package io.github.dukien.internal.person;

import io.github.dukien.fact.Person.Gender;
import io.github.dukien.fact.Position;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.person.PersonWords.Before;
import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people of an article with the offices said of them: reads it into names, offices and separators, gives offices to
 * names, and settles who is who. Immutable and thread-safe.
 */
public final class PersonFinder {
    private final PersonWords words;

    /** A finder over these lexicons. */
    public PersonFinder(Lexicons lexicons) {
        words = new PersonWords(lexicons);
    }

    /** All mentions of people, in text order; claims the tokens of names and titles. */
    public List<PersonMention> find(Analysis analysis) {
        TokenTable tokens = analysis.tokens();
        ElementReader reader = new ElementReader(words, analysis);
        Assembler assembler = new Assembler(tokens, reader.read());
        assembler.run();
        PositionReader positions = new PositionReader(words, tokens);
        NameShapes shapes = reader.names().shapes();
        Roster roster = new Roster(tokens, reader.names(), positions);
        Suspects suspects = new Suspects(
                tokens, shapes, new ClueReader(words, tokens, shapes), reader.candidates(), assembler.found());
        List<Found> clued = suspects.named(reader.things());
        List<Found> found = Authors.without(assembler.found(), analysis);
        found.addAll(Authors.without(clued, analysis));
        found.sort(Comparator.comparingInt(name -> name.from));
        List<PersonMention> mentions = new ArrayList<>();
        List<@Nullable String> meant = roster.resolve(found);
        for (int i = 0; i < found.size(); i++) {
            String key = meant.get(i);
            Found name = found.get(i);
            for (Office office : name.offices) {
                analysis.claims().claim(office.from(), office.to());
                if (key != null) {
                    roster.holds(key, office);
                }
            }
            if (key != null) {
                String rule = rule(name, reader.evident());
                mentions.add(mention(tokens, name, roster.name(key), positions, rule));
            }
        }
        Ranges candidates = reader.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            String key = roster.candidate(candidates.start(i), candidates.end(i));
            if (key != null) {
                mentions.add(bare(candidates.start(i), candidates.end(i), roster.name(key), "person.carried"));
            }
        }
        for (Office office : assembler.bare()) {
            String key = roster.holder(office);
            if (key != null) {
                mentions.add(bare(office.from(), office.to(), roster.name(key), "person.title"));
            }
            analysis.claims().claim(office.from(), office.to());
        }
        mentions.sort(Comparator.comparingInt(PersonMention::from));
        for (PersonMention mention : mentions) {
            int from = isCounted(tokens, mention) ? mention.from() : mention.honorificFrom();
            analysis.claims().claim(from, mention.to());
        }
        return mentions;
    }

    /** «2 em Trần Văn A và …»: the word before the first name is what the number counts. */
    private static boolean isCounted(TokenTable tokens, PersonMention mention) {
        int from = mention.honorificFrom();
        return from > 0
                && mention.from() == from + 1
                && tokens.isNumber(from - 1)
                && (tokens.is(from, "em") || tokens.is(from, "cháu") || tokens.is(from, "cụ") || tokens.is(from, "bé"));
    }

    private static String rule(Found name, BitSet evident) {
        return evident.get(name.from) ? "person.evidence" : name.clued ? "person.clues" : "person.name";
    }

    private static PersonMention bare(int from, int to, String name, String rule) {
        return new PersonMention(from, to, name, from, List.of(), from, to, null, null, null, rule);
    }

    private PersonMention mention(TokenTable tokens, Found name, String fullName, PositionReader reader, String rule) {
        List<Position> positions = name.offices.isEmpty() ? List.of() : new ArrayList<>(name.offices.size());
        int from = name.beforeFrom;
        int to = name.to;
        for (Office office : name.offices) {
            positions.add(reader.position(office));
            from = Math.min(from, office.start());
            to = Math.max(to, office.to());
        }
        String honorific = null;
        String degree = null;
        Gender gender = null;
        for (Element element : name.before) {
            Before kind = element.before();
            String text = tokens.spaced(element.from(), lastWord(tokens, element));
            if (kind == Before.HONORIFIC && !element.plural()) {
                honorific = text.toLowerCase(Locale.ROOT);
                gender = gender(tokens, element.from(), element.to());
            } else if (kind == Before.RELIGIOUS) {
                honorific = text;
            } else if (kind == Before.RANK || kind == Before.DEGREE) {
                degree = degree == null ? text : degree + (tokens.isChar(element.from() - 1, ',') ? ", " : " ") + text;
            }
        }
        Element listed = name.listed;
        if (honorific == null && listed != null) {
            int single = single(tokens, listed);
            int end = lastWord(tokens, listed);
            honorific = single < 0 ? null : tokens.spaced(single, end).toLowerCase(Locale.ROOT);
            gender = single < 0 ? null : gender(tokens, single, end);
        }
        return new PersonMention(
                name.from, name.to, fullName, name.beforeFrom, positions, from, to, honorific, degree, gender, rule);
    }

    /** Where the honorific of one begins in that of many, «đồng chí» in «các đồng chí»; -1 where they have none in common. */
    private int single(TokenTable tokens, Element listed) {
        int to = lastWord(tokens, listed);
        for (int i = listed.from(); i < to; i++) {
            long match = words.before.match(tokens, i, to);
            if (match != Lexicon.NONE
                    && Lexicon.end(match) == to
                    && words.before.entry(match).value("kind").equals("HONORIFIC")
                    && words.before.entry(match).value("plural").isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the words of what stands before a name: «các đồng chí:» is written with its colon. */
    private static int lastWord(TokenTable tokens, Element element) {
        int to = element.to();
        return to > element.from() + 1 && tokens.isChar(to - 1, ':') ? to - 1 : to;
    }

    private @Nullable Gender gender(TokenTable tokens, int from, int to) {
        long match = words.before.match(tokens, from, to);
        String gender = match == Lexicon.NONE ? "" : words.before.entry(match).value("gender");
        return gender.isEmpty() ? null : Gender.valueOf(gender);
    }

    /** Whether two positions are one office in two spellings, or once with and once without its area. */
    public PositionMerging merging(Analysis analysis) {
        return new PositionMerging(words, analysis.tokens());
    }
}
