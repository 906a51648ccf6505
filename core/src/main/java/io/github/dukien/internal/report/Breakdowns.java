package io.github.dukien.internal.report;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Check;
import io.github.dukien.fact.Check.Kind;
import io.github.dukien.fact.Check.Status;
import io.github.dukien.fact.Fact;
import io.github.dukien.fact.MemberCount;
import io.github.dukien.fact.Money;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A total against the parts that follow it in brackets or behind gồm: «143 cuộc (cấp tỉnh 5 cuộc, cấp huyện 23 cuộc …)». */
final class Breakdowns {
    private Breakdowns() {}

    /** The check of the fact at {@code index} as a total, or null if no parts follow it. */
    static @Nullable Check check(Analysis analysis, List<Fact> facts, int index) {
        Fact total = facts.get(index);
        BigDecimal stated = value(total);
        TokenTable tokens = analysis.tokens();
        int open = tokens.tokenAt(total.source().span().end());
        int from = opening(tokens, open);
        if (stated == null || from < 0) {
            return null;
        }
        int end = tokens.isChar(from - 1, '(')
                ? closing(tokens, from, analysis.sentences().endOf(open))
                : clauseEnd(tokens, from, analysis.sentences().endOf(open));
        List<Fact> parts = parts(tokens, facts, index, end);
        if (parts.size() < 2) {
            return exact(analysis, facts, index, from, stated);
        }
        List<String> ids = new ArrayList<>(List.of(total.source().id()));
        BigDecimal sum = BigDecimal.ZERO;
        for (Fact part : parts) {
            BigDecimal value = value(part);
            sum = value == null ? sum : sum.add(value);
            ids.add(part.source().id());
        }
        int compared = sum.compareTo(stated);
        boolean loose = !tokens.isChar(from - 1, '(') && !tokens.is(from - 1, "gồm");
        boolean complete = compared == 0 || !loose && (compared > 0 || tokens.is(from - 1, "gồm"));
        return complete
                ? new Check(
                        Kind.BREAKDOWN_SUM, compared == 0 ? Status.CONSISTENT : Status.INCONSISTENT, ids, stated, sum)
                : exact(analysis, facts, index, from, stated);
    }

    /** «55 chi, đảng bộ, gồm 9 đảng bộ xã, … và 43 chi bộ», «gồm: 3 đồng chí …; 4 đồng chí …»: the counts that follow, if they add up. */
    private static @Nullable Check exact(Analysis analysis, List<Fact> facts, int index, int from, BigDecimal stated) {
        TokenTable tokens = analysis.tokens();
        int limit = analysis.sentences().endOf(Math.max(0, from - 1));
        int offset = limit < tokens.size() ? tokens.start(limit) : Integer.MAX_VALUE;
        boolean money = facts.get(index) instanceof Money;
        List<String> ids = new ArrayList<>(List.of(facts.get(index).source().id()));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = index + 1; i < facts.size() && facts.get(i).source().span().start() < offset; i++) {
            Fact part = facts.get(i);
            BigDecimal value = part instanceof Money == money ? value(part) : null;
            if (value == null || part.source().span().start() < tokens.start(from)) {
                continue;
            }
            sum = sum.add(value);
            ids.add(part.source().id());
            if (sum.compareTo(stated) >= 0) {
                break;
            }
        }
        return sum.compareTo(stated) == 0 && ids.size() > 2
                ? new Check(Kind.BREAKDOWN_SUM, Status.CONSISTENT, ids, stated, sum)
                : null;
    }

    /** The token behind «(» or «gồm» that follows the total within two tokens, or -1. */
    private static int opening(TokenTable tokens, int open) {
        for (int i = open; i < Math.min(tokens.size() - 1, open + 7); i++) {
            boolean near = i < open + 3;
            if (near && tokens.isChar(i, '(') || tokens.is(i, "gồm") || tokens.isChar(i, ':')) {
                return i + 1;
            }
            if (tokens.is(i, "trong") && tokens.isAt(i + 1, "đó")) {
                return i + 2;
            }
        }
        return -1;
    }

    private static int closing(TokenTable tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.isChar(i, ')')) {
                return i;
            }
        }
        return limit;
    }

    private static int clauseEnd(TokenTable tokens, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tokens.isChar(i, ';')) {
                return i;
            }
        }
        return limit;
    }

    /** The facts of the total's type and unit up to {@code end}. */
    private static List<Fact> parts(TokenTable tokens, List<Fact> facts, int index, int end) {
        List<Fact> parts = new ArrayList<>();
        int offset = end < tokens.size() ? tokens.start(end) : Integer.MAX_VALUE;
        for (int i = index + 1; i < facts.size() && facts.get(i).source().span().start() < offset; i++) {
            if (facts.get(i).type().equals(facts.get(index).type())
                    && head(facts.get(i)).equals(head(facts.get(index)))) {
                parts.add(facts.get(i));
            }
        }
        return parts;
    }

    private static String head(Fact fact) {
        if (fact instanceof Money money) {
            return money.currency();
        }
        String unit = fact instanceof ActivityCount count
                ? count.unit()
                : fact instanceof MemberCount count ? count.unit() : "";
        int space = unit.indexOf(' ');
        return (space < 0 ? unit : unit.substring(0, space)).toLowerCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal value(Fact fact) {
        if (fact instanceof ActivityCount count && count.change() == null) {
            return count.count();
        }
        if (fact instanceof Money money) {
            return money.per() == null ? money.amount() : null;
        }
        return fact instanceof MemberCount count && count.change() == null ? BigDecimal.valueOf(count.count()) : null;
    }
}
