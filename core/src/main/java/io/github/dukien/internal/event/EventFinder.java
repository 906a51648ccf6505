package io.github.dukien.internal.event;

import io.github.dukien.fact.DateExpression.PartOfDay;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.event.EventWords.Kind;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentence at the head of an article that reports an event: somebody holds it («Sở Tư pháp tổ chức hội nghị …»), or
 * it takes place («Đại hội … diễn ra …»), on a day that the sentence names. Immutable and thread-safe.
 */
final class EventFinder {
    private static final int SENTENCES = 4;
    private static final int LONGEST = 60;
    private static final int PROSE = 14;
    /** Tokens of a bracket before a day in it. */
    private static final int BRACKET = 12;
    /** Tokens of a body that holds an event. */
    private static final int SUBJECT = 20;

    private final EventWords words;
    private final NameReader names;
    private final PlaceReader places;
    private final OrganizerReader organizers;

    EventFinder(Lexicons lexicons) {
        words = new EventWords(lexicons);
        names = new NameReader(words);
        places = new PlaceReader(words);
        organizers = new OrganizerReader(words, lexicons);
    }

    /** The event, or null if the article reports none. */
    @Nullable
    Found find(Analysis analysis) {
        int sentences = 0;
        for (Block block : analysis.article()) {
            boolean line = block.role() != Role.TITLE;
            if (block.role() != Role.BODY && !(line && block.to() - block.from() >= PROSE)) {
                continue;
            }
            int start = analysis.layout().bodyStart();
            int i = block.from() < start && start < block.to() ? start : block.from();
            while (i < block.to() && sentences < SENTENCES) {
                int end = Math.min(
                        block.to(), Math.max(i + 1, analysis.sentences().endOf(i)));
                Found found = find(analysis, i, end);
                if (found != null) {
                    return found;
                }
                sentences++;
                i = end;
            }
        }
        return null;
    }

    private @Nullable Found find(Analysis analysis, int from, int end) {
        CalendarMention day = day(analysis, from, end);
        if (day == null || day.value() == null) {
            return null;
        }
        TokenTable tokens = analysis.tokens();
        for (int i = from; i < end; i++) {
            int held = isCommittee(tokens, i) ? -1 : words.end(tokens, i, end, Kind.HOLD);
            int noun = held > 0 && held < end ? names.start(tokens, held, end) : -1;
            if (noun >= 0) {
                return found(analysis, day, from, i, noun, end);
            }
            boolean self = words.is(tokens, i, end, Kind.SELF)
                    && !tokens.isCapitalized(i)
                    && !isTeam(tokens, i)
                    && organizers.isSubject(analysis, from, i);
            if (self) {
                return found(analysis, day, from, i, i, end);
            }
        }
        Found told = told(analysis, day, from, end);
        return told != null ? told : happening(analysis, day, from, end);
    }

    /** «Tổ giám sát», «Đoàn giám sát của HĐND tỉnh»: the verb names who does it. */
    private static boolean isTeam(TokenTable tokens, int verb) {
        boolean watch = tokens.is(verb, "giám");
        return verb > 0
                && (tokens.is(verb - 1, "tổ") || watch && (tokens.is(verb - 1, "đoàn") || tokens.is(verb - 1, "ban")));
    }

    /** «Ban tổ chức hội thi» is a body. */
    private static boolean isCommittee(TokenTable tokens, int verb) {
        return verb > 0 && tokens.is(verb - 1, "ban");
    }

    /** «tại …, đã diễn ra lễ …»: nobody holds it. */
    private static boolean isHappening(TokenTable tokens, int verb) {
        return tokens.is(verb, "diễn");
    }

    private Found found(Analysis analysis, CalendarMention day, int from, int verb, int noun, int end) {
        int to = names.end(analysis, noun, end);
        return new Found(
                analysis.tokens().spaced(noun, to),
                day,
                places.read(analysis, from, verb, to, end),
                isHappening(analysis.tokens(), verb) ? null : organizers.read(analysis, from, verb));
    }

    /** «Thông tin được đưa ra tại hội nghị giao ban quý I do Sở Nội vụ tổ chức hôm 8/4». */
    private @Nullable Found told(Analysis analysis, CalendarMention day, int from, int end) {
        TokenTable tokens = analysis.tokens();
        for (int i = from; i < end; i++) {
            int noun = tokens.is(i, "tại") ? names.start(tokens, i + 1, end) : -1;
            int to = noun < 0 ? end : names.end(analysis, noun, end);
            for (int verb = to + 1; tokens.isAt(to, "do") && verb < Math.min(end, to + SUBJECT); verb++) {
                String organizer =
                        tokens.isSequence(verb, "tổ", "chức") ? organizers.read(analysis, to + 1, verb) : null;
                if (organizer != null) {
                    return new Found(tokens.spaced(noun, to), day, null, organizer);
                }
            }
        }
        return null;
    }

    /** «Đại hội Công đoàn tỉnh … diễn ra trong 2 ngày …». */
    private @Nullable Found happening(Analysis analysis, CalendarMention day, int from, int end) {
        TokenTable tokens = analysis.tokens();
        int noun = -1;
        for (int i = from; i < Math.min(end, from + LONGEST); i++) {
            if (noun < 0
                    && words.is(tokens, i, end, Kind.NOUN)
                    && tokens.isCapitalized(i)
                    && !names.isPointed(tokens, i, end)) {
                noun = i;
            }
            if (noun >= 0 && words.is(tokens, i, end, Kind.HAPPEN)) {
                int to = Math.min(names.end(analysis, noun, i), i);
                return new Found(tokens.spaced(noun, to), day, places.read(analysis, from, noun, to, end), null);
            }
            Found owned = noun < 0 ? null : owned(analysis, day, noun, i, end);
            if (owned != null) {
                return owned;
            }
        }
        return null;
    }

    /** «Đại hội … do Hội LHPN huyện tổ chức», «Hội nghị lần thứ II của Ủy ban MTTQ tỉnh họp sáng 27/11»: whose it is stands behind. */
    private @Nullable Found owned(Analysis analysis, CalendarMention day, int noun, int i, int end) {
        TokenTable tokens = analysis.tokens();
        boolean held = tokens.is(i, "do");
        if (!held && !tokens.is(i, "của")) {
            return null;
        }
        for (int verb = i + 2; verb < Math.min(end, i + SUBJECT); verb++) {
            boolean meets = tokens.is(verb, "họp") && day.from() == verb + 1;
            if (held ? tokens.isSequence(verb, "tổ", "chức") : meets) {
                String organizer = organizers.read(analysis, i + 1, verb);
                int to = Math.min(names.end(analysis, noun, i), i);
                return organizer == null ? null : new Found(tokens.spaced(noun, to), day, null, organizer);
            }
        }
        return null;
    }

    /** The day of the event: the first day of the sentence, not one in brackets. */
    private static @Nullable CalendarMention day(Analysis analysis, int from, int end) {
        for (CalendarMention mention : analysis.calendar()) {
            EdtfValue value = mention.value();
            if (mention.from() < from || mention.from() >= end || !mention.fact() || value == null) {
                continue;
            }
            boolean days = value.value().length() == 10 || value.value().length() == 21;
            boolean bracket = isBracketed(analysis.tokens(), from, mention.from());
            if (days && !bracket && !isOld(analysis, value)) {
                return mention;
            }
        }
        return null;
    }

    /** «(01/10/1991 - 01/10/2024)»: a day in a bracket that opens in the sentence. */
    private static boolean isBracketed(TokenTable tokens, int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - BRACKET); i--) {
            if (tokens.isChar(i, ')')) {
                return false;
            }
            if (tokens.isChar(i, '(')) {
                return true;
            }
        }
        return false;
    }

    /** Long before the publication or behind it by more than a week. */
    private static boolean isOld(Analysis analysis, EdtfValue value) {
        java.time.LocalDate day = value.from();
        java.time.LocalDate published = analysis.published();
        return day != null
                && published != null
                && (day.isBefore(published.minusDays(45)) || day.isAfter(published.plusDays(7)));
    }

    /**
     * An event.
     *
     * @param name as written
     * @param day its day
     * @param place where it was held
     * @param organizer who held it
     */
    record Found(
            String name,
            CalendarMention day,
            @Nullable String place,
            @Nullable String organizer) {
        /** Its day or days. */
        @Nullable
        EdtfValue date() {
            return day.value();
        }

        /** sáng, chiều … */
        @Nullable
        PartOfDay partOfDay() {
            return day.partOfDay();
        }
    }
}
