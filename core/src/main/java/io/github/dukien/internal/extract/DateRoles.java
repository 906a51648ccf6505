package io.github.dukien.internal.extract;

import io.github.dukien.fact.DateExpression.DateRole;
import io.github.dukien.fact.EdtfValue;
import io.github.dukien.fact.EdtfValue.Precision;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CalendarMention;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the dates of an article are to it, where that is plain: the first recent day that opens a sentence is the event's;
 * the months or year of the headline, and past periods that open a clause with figures, are periods reported on.
 */
final class DateRoles {
    private static final int RECENT = 45;
    private static final int REACH = 45;
    private static final int LONGEST_DATELINE = 12;

    private final Analysis analysis;
    private final TokenTable tokens;
    private final BitSet documents = new BitSet();
    private final Set<String> documentDays = new HashSet<>();
    private final int[] figures;
    private final @Nullable CalendarMention headline;
    private final @Nullable CalendarMention event;

    DateRoles(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        for (DocumentMention document : analysis.documents()) {
            documents.set(document.from(), document.to());
            documentDays.add(analysis.sentences().at(document.from()) + " " + document.date());
        }
        this.figures = figures(analysis.quantities());
        this.headline = headline();
        this.event = event();
    }

    /** The role of a mention, or null where it is not plain. */
    @Nullable
    DateRole of(CalendarMention mention) {
        if (isDocuments(mention)) {
            return DateRole.DOCUMENT;
        }
        return isSame(mention, event) ? DateRole.EVENT : isPeriod(mention) ? DateRole.PERIOD : null;
    }

    private static boolean isSame(CalendarMention mention, @Nullable CalendarMention other) {
        return other != null && mention.from() == other.from();
    }

    private boolean isDocuments(CalendarMention mention) {
        return documents.get(mention.from())
                || !documentDays.isEmpty()
                        && documentDays.contains(analysis.sentences().at(mention.from()) + " " + mention.value());
    }

    private @Nullable CalendarMention event() {
        int lead = leadEnd();
        for (CalendarMention mention : analysis.calendar()) {
            boolean body =
                    mention.from() >= analysis.layout().bodyStart() && (mention.to() <= lead || isOpening(mention));
            if (body && isRecentDay(mention) && !isLimit(mention.from() - 1) && !isDocuments(mention)) {
                return mention;
            }
        }
        return null;
    }

    /** The end of the first sentence of the text. */
    private int leadEnd() {
        int start = analysis.layout().bodyStart();
        return start < tokens.size() ? analysis.sentences().endOf(start) : 0;
    }

    /** Whether no word in lower case stands before the mention in its sentence. */
    private boolean isOpening(CalendarMention mention) {
        int start = Math.max(analysis.layout().bodyStart(), analysis.sentences().startOf(mention.from()));
        if (mention.from() - start > LONGEST_DATELINE) {
            return false;
        }
        for (int i = start; i < mention.from(); i++) {
            if (tokens.isWord(i) && !tokens.isUpper(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isRecentDay(CalendarMention mention) {
        EdtfValue value = mention.value();
        if (!mention.fact() || value == null || !isDays(value)) {
            return false;
        }
        LocalDate day = value.from();
        LocalDate published = analysis.published();
        return day == null
                || published == null
                || !day.isBefore(published.minusDays(RECENT)) && !day.isAfter(published);
    }

    private static boolean isDays(EdtfValue value) {
        return value.value().length() == 10 || value.value().length() == 21;
    }

    private boolean isLimit(int i) {
        return tokens.isAt(i, "đến")
                || tokens.isAt(i, "từ")
                || tokens.isAt(i, "trước")
                || tokens.isAt(i, "sau")
                || tokens.isAt(i, "tới")
                || tokens.isChar(i, '(')
                || i > 0 && tokens.isChar(i, '-') && tokens.isNumber(i - 1);
    }

    private boolean isPeriod(CalendarMention mention) {
        EdtfValue value = mention.value();
        if (!mention.fact() || value == null || mention.modifier() != null || value.precision() == Precision.DAY) {
            return false;
        }
        LocalDate from = value.from();
        LocalDate published = analysis.published();
        boolean begun = from == null || published == null || from.isBefore(published);
        return begun && (isHeadline(mention) || opensClause(mention.from()) && hasFigures(mention));
    }

    /** Whether it is the first date of the headline, and months or a year. */
    private boolean isHeadline(CalendarMention mention) {
        boolean months = mention.rule().startsWith("months") || mention.rule().equals("quarter");
        return isSame(mention, headline) && (months || mention.rule().equals("year"));
    }

    private @Nullable CalendarMention headline() {
        for (Block block : analysis.article()) {
            if (block.role() == Role.TITLE || block.role() == Role.KICKER) {
                for (CalendarMention mention : analysis.calendar()) {
                    if (mention.fact() && block.from() <= mention.from() && mention.from() < block.to()) {
                        return mention;
                    }
                }
            }
        }
        return null;
    }

    /** Whether a sentence or clause begins here, prepositions left out. */
    private boolean opensClause(int from) {
        int i = from - 1;
        while (tokens.isAt(i, "trong") || tokens.isAt(i, "qua") || tokens.isAt(i, "tính") || tokens.isAt(i, "riêng")) {
            i--;
        }
        boolean start = i < analysis.sentences().startOf(from);
        return start
                || tokens.isChar(i, ',')
                || tokens.isChar(i, ';')
                || tokens.isChar(i, ':')
                || tokens.isChar(i, '(');
    }

    private boolean hasFigures(CalendarMention mention) {
        int end = Math.min(analysis.sentences().endOf(mention.from()), mention.to() + REACH);
        int at = Arrays.binarySearch(figures, mention.to());
        int next = at < 0 ? -at - 1 : at;
        return next < figures.length && figures[next] < end;
    }

    /** The first tokens of all figures, in order. */
    private static int[] figures(List<Quantity> quantities) {
        int[] figures = new int[quantities.size()];
        int size = 0;
        for (Quantity quantity : quantities) {
            if (isFigure(quantity)) {
                figures[size++] = quantity.from();
            }
        }
        Arrays.sort(figures, 0, size);
        return Arrays.copyOf(figures, size);
    }

    private static boolean isFigure(Quantity quantity) {
        Quantity.Unit unit = quantity.unit();
        return unit != null && unit.kind() != UnitKind.DURATION && unit.kind() != UnitKind.NONE;
    }
}
