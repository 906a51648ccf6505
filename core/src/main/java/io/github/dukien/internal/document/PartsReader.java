package io.github.dukien.internal.document;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.document.Kinds.Kind;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands beside a document's number: its date, who issued it, the term of the congress. */
final class PartsReader {
    /** How far the verb of a decision may stand before «tại Quyết định số …». */
    private static final int DECISION = 25;

    private final IssuerReader issuers;

    PartsReader(IssuerReader issuers) {
        this.issuers = issuers;
    }

    /** Takes the date right behind the number into the reference. */
    void dated(Analysis analysis, Draft draft, Block run) {
        TokenTable tokens = analysis.tokens();
        boolean comma = draft.to < run.to() && tokens.isChar(draft.to, ',');
        boolean bracket = draft.to < run.to() && tokens.isChar(draft.to, '(');
        CalendarMention date = dateAt(analysis, comma || bracket ? draft.to + 1 : draft.to);
        boolean day = date != null && tokens.is(date.from(), "ngày") && isDay(date);
        boolean month = date != null && tokens.is(date.from(), "tháng") && !comma;
        if (date == null || !day && !month) {
            return;
        }
        draft.date = date.value();
        draft.to = bracket && tokens.isChar(date.to(), ')') ? date.to() + 1 : date.to();
    }

    /** Reads issuer and term behind the last reference of a list, or the issuer before the first. */
    void read(Analysis analysis, List<Draft> drafts, int from, Block run) {
        Draft last = drafts.get(drafts.size() - 1);
        behind(analysis, last, run);
        Draft first = drafts.get(from);
        if (last.issuer == null) {
            before(analysis, first, run);
            last.issuer = first.issuer;
        }
        for (int i = drafts.size() - 2; i >= from; i--) {
            drafts.get(i).share(drafts.get(i + 1));
        }
    }

    private void behind(Analysis analysis, Draft draft, Block run) {
        TokenTable tokens = analysis.tokens();
        int i = termEnd(tokens, draft, draft.to, run);
        int of = i < run.to() && tokens.isChar(i, ',') ? i + 1 : i;
        boolean by = of < run.to() && (tokens.is(of, "của") || tokens.is(of, "do"));
        int end = by ? issuers.end(tokens, of + 1, run.to()) : -1;
        if (end < 0) {
            return;
        }
        draft.issuer = draft.issuer == null ? tokens.spaced(of + 1, end) : draft.issuer;
        int next = termEnd(tokens, draft, end, run);
        if (draft.date == null && next < run.to()) {
            int at = tokens.isChar(next, ',') || tokens.isChar(next, '(') ? next + 1 : next;
            CalendarMention date = dayAt(analysis, at);
            boolean day =
                    date != null && tokens.is(date.from(), "ngày") && !date.inferred() && date.to() - date.from() >= 6;
            draft.date = day && date != null ? date.value() : null;
        }
    }

    /** «UBND tỉnh ban hành Quyết định …», with the day that opens the sentence. */
    private void before(Analysis analysis, Draft draft, Block run) {
        TokenTable tokens = analysis.tokens();
        int sentence = Math.max(run.from(), analysis.sentences().startOf(draft.from));
        int kind = draft.from > sentence && tokens.is(draft.from - 1, "các") ? draft.from - 1 : draft.from;
        int verb = issuers.verbBefore(tokens, sentence, kind);
        int issuer = verb < 0 ? -1 : issuers.startBefore(tokens, sentence, verb);
        if (issuer < 0) {
            decided(tokens, draft, sentence);
            return;
        }
        draft.issuer = tokens.spaced(issuer, verb);
        draft.governed = true;
        CalendarMention day =
                issuer > sentence + 1 && tokens.isChar(issuer - 1, ',') ? dayAt(analysis, sentence) : null;
        if (draft.date == null && day != null && day.to() == issuer - 1) {
            draft.date = day.value();
        }
    }

    /** «được UBND tỉnh phê duyệt tại Quyết định số …», «Thủ tướng Chính phủ công nhận … theo Quyết định số …». */
    private void decided(TokenTable tokens, Draft draft, int sentence) {
        int by = draft.from - 1;
        if (by <= sentence || !tokens.is(by, "tại") && !tokens.is(by, "theo")) {
            return;
        }
        for (int i = by - 1; i >= Math.max(sentence, by - DECISION); i--) {
            if (tokens.isChar(i, ';')) {
                return;
            }
            int end = issuers.end(tokens, i, by);
            int verb = end > 0 && (tokens.isAt(end, "đã") || tokens.isAt(end, "vừa")) ? end + 1 : end;
            if (verb > 0 && verb < by && issuers.isDecision(tokens, verb, by)) {
                draft.issuer = tokens.spaced(Math.max(sentence, issuers.startBefore(tokens, sentence, end)), end);
                return;
            }
        }
    }

    /** «Nghị quyết Trung ương 4 (khóa XII)», «Nghị quyết Hội nghị Trung ương 8». */
    @Nullable
    Draft plenum(TokenTable tokens, Kind kind, Block run) {
        int i = tokens.isSequence(kind.to(), "hội", "nghị") ? kind.to() + 2 : kind.to();
        int end = centralEnd(tokens, i);
        if (end < 0 || end >= run.to() || !tokens.isNumber(end) || tokens.length(end) > 2) {
            return null;
        }
        boolean coded = end + 1 < run.to()
                && tokens.glued(end + 1)
                && (tokens.isChar(end + 1, '-') || tokens.isChar(end + 1, '/'));
        if (coded) {
            return null;
        }
        Draft draft = new Draft(kind.from(), end + 1, kind.name(), end, end + 1, "document.plenum");
        draft.issuer = "Trung ương";
        draft.to = termEnd(tokens, draft, end + 1, run);
        return draft;
    }

    private static int centralEnd(TokenTable tokens, int i) {
        if (tokens.isSequence(i, "trung", "ương")) {
            return i + 2;
        }
        if (tokens.isAt(i, "tw") || tokens.isAt(i, "tư") && tokens.isUpper(i)) {
            return i + 1;
        }
        boolean dotted = tokens.isAt(i, "t") && tokens.isChar(i + 1, '.');
        return dotted && (tokens.isAt(i + 2, "ư") || tokens.isAt(i + 2, "w")) ? i + 3 : -1;
    }

    /** Reads «khóa XII», «(khoá XI)» at a token into the draft; returns its end, or the token itself. */
    private static int termEnd(TokenTable tokens, Draft draft, int i, Block run) {
        int open = i < run.to() && (tokens.isChar(i, '(') || tokens.isChar(i, ',')) ? i + 1 : i;
        boolean term = open + 1 < run.to() && tokens.is(open, "khóa") && tokens.isRoman(open + 1);
        if (!term) {
            return i;
        }
        draft.term = draft.term == null ? tokens.text(open + 1, open + 2) : draft.term;
        boolean closed = open > i && tokens.isChar(i, '(') && open + 2 < run.to() && tokens.isChar(open + 2, ')');
        return closed ? open + 3 : open + 2;
    }

    private static @Nullable CalendarMention dayAt(Analysis analysis, int i) {
        CalendarMention date = dateAt(analysis, i);
        return date != null && isDay(date) ? date : null;
    }

    private static boolean isDay(CalendarMention mention) {
        EdtfValue value = mention.value();
        return value != null && value.value().length() == 10;
    }

    /** The date that begins at a token, or null; the mentions stand in text order. */
    private static @Nullable CalendarMention dateAt(Analysis analysis, int i) {
        List<CalendarMention> dates = analysis.calendar();
        int low = 0;
        int high = dates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            CalendarMention date = dates.get(middle);
            if (date.from() == i) {
                return date.value() == null ? null : date;
            }
            low = date.from() < i ? middle + 1 : low;
            high = date.from() < i ? high : middle - 1;
        }
        return null;
    }
}
