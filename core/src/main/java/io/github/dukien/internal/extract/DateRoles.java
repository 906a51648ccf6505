package io.github.dukien.internal.extract;

import io.github.dukien.fact.DateExpression.DateRole;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.EdtfValue.Precision;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of an article are to it, where that is plain: the day that its first sentence names is the event's, the
 * months or year of its headline (else the first ones of the text) are the period reported on.
 */
final class DateRoles {
    private static final int RECENT = 45;

    private final Analysis analysis;
    private final @Nullable CalendarMention event;
    private final @Nullable CalendarMention period;

    DateRoles(Analysis analysis) {
        this.analysis = analysis;
        this.event = event();
        this.period = period();
    }

    /** The role of a mention, or null where it is not plain. */
    @Nullable
    DateRole of(CalendarMention mention) {
        if (isDocuments(mention)) {
            return DateRole.DOCUMENT;
        }
        return mention == event ? DateRole.EVENT : mention == period ? DateRole.PERIOD : null;
    }

    private boolean isDocuments(CalendarMention mention) {
        for (DocumentMention document : analysis.documents()) {
            boolean within = document.from() <= mention.from() && mention.to() <= document.to();
            boolean beside = document.date() != null
                    && document.date().equals(mention.value())
                    && analysis.sentences().at(document.from())
                            == analysis.sentences().at(mention.from());
            if (within || beside) {
                return true;
            }
        }
        return false;
    }

    private @Nullable CalendarMention event() {
        int from = -1;
        int to = -1;
        for (Block block : analysis.article()) {
            if (block.role() == Role.BODY && to < 0) {
                from = Math.max(block.from(), Math.min(analysis.layout().bodyStart(), block.to() - 1));
                to = Math.min(block.to(), analysis.sentences().endOf(from));
            }
        }
        for (CalendarMention mention : analysis.calendar()) {
            boolean first = mention.from() >= from && mention.to() <= to;
            if (first && isDay(mention) && !isLimit(mention.from() - 1) && !isDocuments(mention)) {
                return mention;
            }
        }
        return null;
    }

    private boolean isDay(CalendarMention mention) {
        EdtfValue value = mention.value();
        boolean days = mention.fact()
                && value != null
                && (value.value().length() == 10 || value.value().length() == 21);
        if (!days || value == null) {
            return false;
        }
        LocalDate day = value.from();
        LocalDate published = analysis.published();
        return day == null
                || published == null
                || !day.isBefore(published.minusDays(RECENT)) && !day.isAfter(published);
    }

    private boolean isLimit(int i) {
        TokenTable tokens = analysis.tokens();
        return tokens.isAt(i, "đến")
                || tokens.isAt(i, "từ")
                || tokens.isAt(i, "trước")
                || tokens.isAt(i, "sau")
                || tokens.isAt(i, "tới")
                || tokens.isChar(i, '(');
    }

    private @Nullable CalendarMention period() {
        CalendarMention found = null;
        for (CalendarMention mention : analysis.calendar()) {
            int rank = isPeriod(mention) ? rank(mention) : 0;
            if (rank == 2) {
                return mention;
            }
            found = found == null && rank == 1 ? mention : found;
        }
        return found;
    }

    private static boolean isPeriod(CalendarMention mention) {
        EdtfValue value = mention.value();
        return mention.fact() && value != null && mention.modifier() == null && value.precision() != Precision.DAY;
    }

    /** 2 in the headline, 1 in the text for months of a year that have begun. */
    private int rank(CalendarMention mention) {
        for (Block block : analysis.article()) {
            boolean head = block.role() == Role.TITLE || block.role() == Role.KICKER;
            if (head && block.from() <= mention.from() && mention.from() < block.to()) {
                return 2;
            }
        }
        EdtfValue value = mention.value();
        LocalDate from = value == null ? null : value.from();
        LocalDate published = analysis.published();
        boolean begun = from == null || published == null || from.isBefore(published);
        return begun && (mention.rule().startsWith("months") || mention.rule().equals("quarter")) ? 1 : 0;
    }
}
