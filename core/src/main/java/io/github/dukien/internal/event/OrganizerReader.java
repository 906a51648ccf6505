package io.github.dukien.internal.event;

import io.github.dukien.internal.event.EventWords.Kind;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.PersonMention;
import io.github.dukien.internal.token.TokenTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who holds an event: the subject of its verb, without what stands in apposition. */
final class OrganizerReader {
    private static final Set<String> BODIES = Set.of("HEAD", "OPEN", "NAMED", "LEVEL", "VILLAGE");

    private final EventWords words;
    private final Lexicon offices;

    OrganizerReader(EventWords words, Lexicons lexicons) {
        this.words = words;
        this.offices = lexicons.get("office/words");
    }

    /** Whether a body or an area is the subject of the verb. */
    boolean isSubject(Analysis analysis, int from, int verb) {
        TokenTable tokens = analysis.tokens();
        int start = start(analysis, from, verb);
        long match = start < verb ? offices.match(tokens, start, verb) : Lexicon.NONE;
        boolean body =
                match != Lexicon.NONE && BODIES.contains(offices.entry(match).value("kind"));
        return body && read(analysis, from, verb) != null;
    }

    /** The subject of the verb at a token, or null. */
    @Nullable
    String read(Analysis analysis, int from, int verb) {
        TokenTable tokens = analysis.tokens();
        int start = subject(analysis, from, verb);
        int end = end(analysis, start, verb);
        boolean area = start < verb
                && words.is(tokens, start, verb, Kind.AREA)
                && start + 1 < end
                && tokens.isCapitalized(end - 1);
        boolean small = start < verb && isSmallBody(tokens, start, end);
        if (end <= start || !tokens.isCapitalized(start) && !area && !small) {
            return null;
        }
        boolean place = start > from
                && (tokens.is(start - 1, "tại") || tokens.is(start - 1, "ở") || tokens.is(start - 1, "của"));
        boolean noun = words.is(tokens, start, verb, Kind.NOUN)
                || tokens.is(start, "tại")
                || tokens.is(start, "theo")
                || tokens.is(start, "trong")
                || tokens.is(start, "nhân");
        return place || noun || isPerson(analysis, start, verb) ? null : tokens.spaced(start, end);
    }

    /** Where the subject begins: before «phối hợp với», whose partners may have commas of their own. */
    private int subject(Analysis analysis, int from, int verb) {
        TokenTable tokens = analysis.tokens();
        for (int i = from + 1; i < verb; i++) {
            if (tokens.is(i, "phối") && tokens.isAt(i + 1, "hợp")) {
                int start = start(analysis, from, i);
                return isBody(tokens, start, i) ? start : start(analysis, from, verb);
            }
        }
        return start(analysis, from, verb);
    }

    /** «trường Tiểu học Thanh Mỹ», «chi bộ Trường Mầm non Hoa Sen». */
    private boolean isSmallBody(TokenTable tokens, int start, int end) {
        long match = offices.match(tokens, start, end);
        boolean body =
                match != Lexicon.NONE && BODIES.contains(offices.entry(match).value("kind"));
        return body && Lexicon.end(match) < end && tokens.isCapitalized(Lexicon.end(match));
    }

    private boolean isBody(TokenTable tokens, int start, int verb) {
        long match = start < verb && tokens.isCapitalized(start) ? offices.match(tokens, start, verb) : Lexicon.NONE;
        return match != Lexicon.NONE && BODIES.contains(offices.entry(match).value("kind"));
    }

    /** «đồng chí Lê Văn A, Bí thư Tỉnh ủy có buổi làm việc»: who comes is no organizer. */
    private static boolean isPerson(Analysis analysis, int start, int verb) {
        for (PersonMention person : analysis.people()) {
            if (person.positionsFrom() >= verb) {
                return false;
            }
            if (person.positionsTo() > start && person.positionsFrom() < verb) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last time, comma or mark that opens the subject; appositions are stepped over. */
    private int start(Analysis analysis, int from, int verb) {
        TokenTable tokens = analysis.tokens();
        int start = from;
        int i = from;
        while (i < verb) {
            int timed = timeEnd(analysis, i);
            if (timed > i) {
                boolean term = tokens.is(i, "nhiệm");
                start = term ? start : timed;
                i = timed;
                continue;
            }
            if (tokens.isChar(i, ',')
                            && !isApposition(analysis, i + 1, verb)
                            && !(isBody(tokens, start, i) && isBody(tokens, i + 1, verb))
                    || tokens.isChar(i, ':')
                    || (tokens.isChar(i, '-') || tokens.isChar(i, ')')) && i - from < 8 && start == from) {
                start = i + 1;
            }
            i++;
        }
        while (start < verb && tokens.isPunctuation(start)) {
            start++;
        }
        return start;
    }

    /** «Đảng bộ xã Mỹ Thiện, tỉnh Đồng Tháp», «khóa XX, nhiệm kỳ 2021 - 2026». */
    private boolean isApposition(Analysis analysis, int i, int verb) {
        TokenTable tokens = analysis.tokens();
        int area = words.end(tokens, i, verb, Kind.AREA);
        return tokens.is(i, "nhiệm")
                || isField(tokens, i, verb)
                || area > 0 && area < verb && tokens.isCapitalized(area) && !tokens.isCapitalized(i);
    }

    /** «Sở Văn hóa, Thể thao và Du lịch». */
    private boolean isField(TokenTable tokens, int i, int verb) {
        long match = i < verb && tokens.isCapitalized(i) ? offices.match(tokens, i, verb) : Lexicon.NONE;
        return match != Lexicon.NONE && offices.entry(match).value("kind").equals("FIELD");
    }

    private int end(Analysis analysis, int start, int verb) {
        TokenTable tokens = analysis.tokens();
        int i = start;
        while (i < verb) {
            boolean short_ = tokens.isChar(i, '(')
                    && i + 3 < verb
                    && tokens.isUpper(i + 1)
                    && tokens.isChar(i + 2, ')')
                    && words.is(tokens, i + 3, verb, Kind.AREA);
            if (short_) {
                i += 3;
                continue;
            }
            boolean stop = tokens.isChar(i, '(')
                    || tokens.isChar(i, ',') && !isField(tokens, i + 1, verb) && !isJointBody(tokens, start, i, verb)
                    || tokens.is(i, "khóa")
                    || tokens.is(i, "khoá")
                    || i > start && words.is(tokens, i, verb + 1, Kind.ADVERB) && !isJoint(tokens, i)
                    || timeEnd(analysis, i) > i;
            if (stop) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** «Đảng ủy, HĐND, UBND xã Tân Lập»: bodies without an area before those that have one. */
    private boolean isJointBody(TokenTable tokens, int start, int comma, int verb) {
        int i = comma - 1;
        while (i > start && !tokens.isChar(i - 1, ',')) {
            i--;
        }
        long match = offices.match(tokens, i, verb);
        return match != Lexicon.NONE && Lexicon.end(match) == comma && isBody(tokens, comma + 1, verb);
    }

    /** «và» inside a name: Sở Giáo dục và Đào tạo. */
    private static boolean isJoint(TokenTable tokens, int i) {
        return tokens.is(i, "và") && tokens.isCapitalized(i + 1);
    }

    private static int timeEnd(Analysis analysis, int i) {
        CalendarMention mention = analysis.dateFrom(i);
        return mention != null && mention.from() == i && mention.value() != null ? mention.to() : -1;
    }
}
