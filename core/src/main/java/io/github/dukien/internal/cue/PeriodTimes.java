package io.github.dukien.internal.cue;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.EdtfValue.Precision;
import io.github.dukien.internal.cue.PeriodWords.Kind;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the times of an article by what they are to figures, and finds the period that the whole article reports on. */
final class PeriodTimes {
    private static final int NEAR = 6;
    private static final int NOUN = 14;
    private static final int TERM = 8;
    private static final int JOINED = 5;
    private static final int WEEK = 7;
    /** «Qua ba tháng (…», «Trong năm 2019, …»: how many tokens may stand before a time that opens a paragraph. */
    private static final int OPENING = 1;

    private static final int DAY_LENGTH = 10;
    /** 2020-07-08/2020-07-10. */
    private static final int DAYS_LENGTH = 21;

    private final PeriodWords words;

    PeriodTimes(PeriodWords words) {
        this.words = words;
    }

    /** The times that figures may be about, and the period of the report. */
    Times read(Analysis analysis) {
        List<Time> times = new ArrayList<>();
        EdtfValue title = null;
        EdtfValue lead = null;
        EdtfValue first = null;
        int block = 0;
        int figure = -1;
        int document = 0;
        List<CalendarMention> mentions = analysis.article().isEmpty() ? List.of() : analysis.calendar();
        for (CalendarMention mention : mentions) {
            EdtfValue value = mention.value();
            while (block + 1 < analysis.article().size()
                    && analysis.article().get(block).to() <= mention.from()) {
                block++;
            }
            while (figure + 1 < analysis.quantities().size()
                    && analysis.quantities().get(figure + 1).from() < mention.from()) {
                figure++;
            }
            while (document + 1 < analysis.documents().size()
                    && analysis.documents().get(document + 1).from() <= mention.from()) {
                document++;
            }
            if (!mention.fact()
                    || value == null
                    || mention.calendar() != null
                    || isOther(analysis, mention, document)) {
                continue;
            }
            Role role = analysis.article().get(block).role();
            Quantity last = figure < 0 ? null : analysis.quantities().get(figure);
            Use use = use(analysis, mention, role, last);
            if (use == Use.REPORT && value.precision() != Precision.DAY) {
                boolean head = role == Role.TITLE || role == Role.KICKER;
                title = head && title == null ? value : title;
                lead = !head && lead == null ? value : lead;
            }
            int opening = mention.from() - analysis.article().get(block).from();
            boolean runs =
                    analysis.tokens().isSequence(mention.from() - opening, "diễn", "ra") && opening <= OPENING + 2;
            boolean opens = use == Use.OPEN && (opening <= OPENING || runs) && value.precision() != Precision.DAY;
            boolean leads = opens && first == null && role == Role.BODY && !isDays(value);
            first = leads && PeriodSummary.isSummary(analysis, block) ? value : first;
            times.add(new Time(mention, value, use));
        }
        return new Times(times, title != null ? title : lead != null ? lead : first);
    }

    /** A day, or a few days of one month: the time of an event, which no other sentence's figures cover. */
    static boolean isDays(EdtfValue value) {
        String days = value.value();
        return value.precision() == Precision.DAY
                || days.length() == DAYS_LENGTH
                        && days.regionMatches(0, days, DAY_LENGTH + 1, DAY_LENGTH - 2)
                        && day(days, DAYS_LENGTH) - day(days, DAY_LENGTH) < WEEK;
    }

    private static int day(String days, int end) {
        return Integer.parseInt(days.substring(end - 2, end));
    }

    /** A time of comparison or of a document. */
    private boolean isOther(Analysis analysis, CalendarMention mention, int document) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.sentences().startOf(mention.from());
        boolean same =
                tokens.is(mention.from(), "cùng") && mention.from() > from && !tokens.isChar(mention.from() - 1, '(');
        boolean compared = words.isBefore(tokens, from, mention.from(), Kind.COMPARE);
        return same
                || compared
                || tokens.is(mention.from(), "so")
                || isOfBase(tokens, Math.max(from, mention.from() - NOUN), mention.from())
                || isInDocument(analysis, mention, document);
    }

    /** «bằng 5,8% so với tổng số đảng viên cuối năm 2018»: the time of what a figure is compared with. */
    private static boolean isOfBase(TokenTable tokens, int from, int mention) {
        for (int i = mention - 1; i > from; i--) {
            if (tokens.isPunctuation(i) || tokens.isNumber(i)) {
                return false;
            }
            if (tokens.isSequence(i - 1, "so", "với")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands in the last document before it, or is its date. */
    private static boolean isInDocument(Analysis analysis, CalendarMention mention, int last) {
        if (last >= analysis.documents().size()) {
            return false;
        }
        DocumentMention document = analysis.documents().get(last);
        boolean day = mention.value() != null && mention.value().precision() == Precision.DAY;
        boolean within = document.from() <= mention.from() && mention.from() < document.to() + (day ? 3 : 0);
        boolean own = document.date() != null
                && document.date().equals(mention.value())
                && mention.from() >= document.from()
                && mention.from() <= document.to() + 8;
        return within || own;
    }

    private Use use(Analysis analysis, CalendarMention mention, Role role, @Nullable Quantity last) {
        TokenTable tokens = analysis.tokens();
        int from = Clauses.start(analysis, mention.from());
        int ahead = mention.from() - 1;
        boolean half = tokens.isAt(ahead, "nửa") || tokens.isAt(ahead, "giữa"); // «nhìn lại nửa nhiệm kỳ 2020 - 2025»
        boolean week =
                ahead > 0 && tokens.isNumber(ahead) && tokens.isAt(ahead - 1, "tuần"); // «họp báo tuần 8 năm 2026»
        if (half || week) {
            return Use.NAME;
        }
        if (role == Role.TITLE || role == Role.KICKER) {
            boolean plan = words.isIn(tokens, Math.max(from, mention.from() - NEAR), mention.from(), Kind.PLAN);
            return plan || tokens.is(mention.from(), "nhiệm") ? Use.NAME : Use.REPORT;
        }
        if (last != null && isBehindFigure(analysis, mention, last)) {
            boolean name = words.isBefore(tokens, last.end(), mention.from(), Kind.PLAN)
                    || words.isBefore(tokens, last.end(), mention.from(), Kind.NAME);
            return name ? Use.NAME : Use.BEHIND;
        }
        int before = mention.from() - 1;
        boolean mark = before < from || tokens.isPunctuation(before) && !tokens.isChar(before, '"');
        boolean open = words.isBefore(tokens, from, mention.from(), Kind.OPEN);
        int start = Math.max(lastComma(tokens, from, mention.from()), mention.from() - NOUN);
        boolean bracket = mark && before >= from && tokens.isChar(before, '(');
        if (bracket && words.noun(tokens, start, before) == Kind.REPORT) {
            return Use.REPORT; // «tổng kết 10 năm thi hành Luật (2014 - 2023)»
        }
        Kind noun = mark || open ? null : words.noun(tokens, start, mention.from());
        if (noun == null && !mark && !open && isReported(tokens, from, start, mention.from())) {
            return Use.REPORT;
        }
        if (noun != null) {
            return noun == Kind.REPORT ? Use.REPORT : noun == Kind.PLAN ? Use.PLAN : Use.NAME;
        }
        boolean seat = last != null && last.from() >= from && tokens.isAt(before - 2, "khóa");
        if (seat && mark && tokens.is(mention.from(), "nhiệm")) {
            return Use.NAME; // «bầu bổ sung 2 đồng chí vào Ban Chấp hành khóa I, nhiệm kỳ 2025 - 2030; khen 4 chi hội»
        }
        boolean term = tokens.is(mention.from(), "nhiệm")
                && before >= from
                && tokens.isChar(before, ',')
                && words.isIn(tokens, Math.max(from, before - TERM), before, Kind.NAME);
        return term ? Use.NAME : Use.OPEN;
    }

    /** «giao ban công tác kiểm tra, giám sát quý I»: the noun stands before the comma of two that are joined. */
    private boolean isReported(TokenTable tokens, int from, int comma, int to) {
        boolean joined = comma > from && to - comma <= JOINED;
        int start = Math.max(from, Math.max(lastComma(tokens, from, comma - 1), comma - JOINED));
        return joined && words.noun(tokens, start, comma - 1) == Kind.REPORT;
    }

    private static int lastComma(TokenTable tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ':')) {
                return i + 1;
            }
        }
        return from;
    }

    /** «4,72% cuối năm 2021»: the time of the figure before it alone. */
    private static boolean isBehindFigure(Analysis analysis, CalendarMention mention, Quantity last) {
        TokenTable tokens = analysis.tokens();
        if (last.from() < Clauses.start(analysis, mention.from())) {
            return false;
        }
        int end = Math.max(last.end(), last.boundTo());
        if (tokens.isChar(mention.from() - 1, '(') && !tokens.isChar(mention.to(), ')')) {
            return false;
        }
        for (int i = end; i < mention.from(); i++) {
            boolean opening =
                    tokens.isChar(i, '(') || tokens.is(i, "vào") || tokens.is(i, "tính") || tokens.is(i, "đến");
            if (tokens.isPunctuation(i) && !opening) {
                return false;
            }
        }
        return mention.from() - end <= NEAR;
    }

    /** What a time is. */
    enum Use {
        OPEN,
        BEHIND,
        NAME,
        REPORT,
        PLAN
    }

    /** A time that figures may be about. */
    record Time(CalendarMention mention, EdtfValue value, Use use) {}

    /** All of them, and the period of the report. */
    record Times(List<Time> times, @Nullable EdtfValue report) {}
}
