package io.github.dukien.internal.cue;

import io.github.dukien.fact.EdtfValue;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time each quantity covers: the nearest time before it in its sentence, else one behind it in its clause, else
 * the heading of its list, else the one period that the headline names. Times of comparison (so với năm 2022) and dates of
 * documents are none.
 */
final class PeriodReader {
    private final Lexicon blockers;

    PeriodReader(Lexicons lexicons) {
        blockers = lexicons.get("cue/period");
    }

    /** The period of each quantity, null where none is found. */
    List<@Nullable EdtfValue> read(Analysis analysis) {
        List<@Nullable EdtfValue> periods =
                new ArrayList<>(analysis.quantities().size());
        List<CalendarMention> times = times(analysis);
        EdtfValue headline = headline(analysis, times);
        int time = 0;
        for (Quantity quantity : analysis.quantities()) {
            int from = analysis.sentences().startOf(quantity.from());
            while (time < times.size() && times.get(time).to() <= quantity.from()) {
                time++;
            }
            CalendarMention before = time > 0 && times.get(time - 1).from() >= from ? times.get(time - 1) : null;
            CalendarMention behind = time < times.size() ? times.get(time) : null;
            periods.add(period(analysis, quantity, before, behind, headline));
        }
        return periods;
    }

    private @Nullable EdtfValue period(
            Analysis analysis,
            Quantity quantity,
            @Nullable CalendarMention before,
            @Nullable CalendarMention behind,
            @Nullable EdtfValue headline) {
        if (before != null) {
            return before.value();
        }
        int end = Math.max(quantity.end(), quantity.boundTo());
        boolean near = behind != null && behind.from() < Clauses.phraseEnd(analysis, end) && behind.from() - end <= 8;
        if (near) {
            return behind.value();
        }
        return headline != null && isOfReport(analysis, quantity) ? headline : null;
    }

    /** The times that figures may be about. */
    private List<CalendarMention> times(Analysis analysis) {
        List<CalendarMention> times = new ArrayList<>();
        for (CalendarMention mention : analysis.calendar()) {
            EdtfValue value = mention.value();
            boolean usable = mention.fact() && value != null && mention.calendar() == null;
            if (usable && !isCompared(analysis, mention) && !isInDocument(analysis, mention)) {
                times.add(mention);
            }
        }
        return times;
    }

    /** «so với năm 2022», «cùng kỳ năm trước», «trước ngày 30/9», «đến năm 2030». */
    private boolean isCompared(Analysis analysis, CalendarMention mention) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.sentences().startOf(mention.from());
        int start = blockers.matchBefore(tokens, from, mention.from());
        boolean inner = tokens.is(mention.from(), "cùng") || tokens.is(mention.from(), "so");
        return start >= 0 || inner;
    }

    private static boolean isInDocument(Analysis analysis, CalendarMention mention) {
        for (DocumentMention document : analysis.documents()) {
            if (document.from() <= mention.from() && mention.from() <= document.to() + 2) {
                return true;
            }
        }
        return false;
    }

    /** The one period that the headline names; null if it names none or several. */
    private static @Nullable EdtfValue headline(Analysis analysis, List<CalendarMention> times) {
        EdtfValue headline = null;
        for (Block block : analysis.article()) {
            if (block.role() != Role.TITLE) {
                continue;
            }
            for (CalendarMention time : times) {
                if (block.from() <= time.from() && time.to() <= block.to()) {
                    if (headline != null && !headline.equals(time.value())) {
                        return null;
                    }
                    headline = time.value();
                }
            }
        }
        return headline;
    }

    /** A figure of the report, not of what happens at the event itself (Dịp này, tại hội nghị). */
    private boolean isOfReport(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.sentences().startOf(quantity.from());
        for (int i = from; i < Math.min(quantity.from(), from + 60); i++) {
            long match = blockers.match(tokens, i, quantity.from());
            if (match != Lexicon.NONE && blockers.entry(match).value("kind").equals("EVENT")) {
                return false;
            }
        }
        return true;
    }
}
