package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.lexicon.WordList;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit behind a number: a sign or currency, or a noun with its classifier and the nouns joined to it. Nouns that
 * {@code quantity/units} does not know are taken as they stand, one word, with code "?".
 */
final class UnitReader {
    private static final BigDecimal LEAST_AMOUNT = BigDecimal.valueOf(10_000);
    private static final int AMOUNT_REACH = 4;
    /** The groups of the nouns that a verb may name: mô hình, dự án, lớp; cuộc. */
    private static final String PROJECTS = "DE";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Lexicon units;
    private final Lexicon noUnits;
    private final Lexicon moneyNouns;
    private final Lexicon refused;
    private final UnitKind[] kinds;
    private final WordList words = WordList.bundled();
    private final Lexicon goods;
    private final String[] groups;
    private final boolean[] classifiers;
    private final ItemReader items;

    UnitReader(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        moneyNouns = lexicons.get("quantity/money-nouns");
        refused = lexicons.get("quantity/refused");
        goods = lexicons.get("quantity/goods");
        kinds = units.entries().stream()
                .map(e -> UnitKind.valueOf(e.value("kind")))
                .toArray(UnitKind[]::new);
        groups = units.entries().stream().map(e -> e.value("group")).toArray(String[]::new);
        items = new ItemReader(lexicons, words);
        classifiers = new boolean[groups.length];
        for (int i = 0; i < groups.length; i++) {
            classifiers[i] = units.entries().get(i).has("cls");
        }
    }

    /** «$» or «USD» before a number. */
    @Nullable
    Unit prefix(TokenTable tokens, int i, int limit) {
        if (i + 1 >= limit || !tokens.isNumber(i + 1)) {
            return null;
        }
        boolean sign = tokens.isChar(i, '$') || tokens.isChar(i, '€') || tokens.isChar(i, '£') || tokens.is(i, "usd");
        if (!sign) {
            return null;
        }
        long match = units.match(tokens, i, i + 1);
        return match == Lexicon.NONE
                ? null
                : new Unit(
                        UnitKind.CURRENCY, i, i + 1, i + 1, units.entry(match).value("code"), null);
    }

    /** The unit behind a number, or null. */
    @Nullable
    Unit read(TokenTable tokens, Numeral number, int limit) {
        int at = number.end();
        if (at >= limit || tokens.breakBefore(at) || tokens.cellBefore(at)) {
            return impliedMoney(tokens, number, at, limit);
        }
        long match = units.match(tokens, at, limit);
        if (match != Lexicon.NONE && isRefused(tokens, match, at, number, limit)) {
            match = Lexicon.NONE;
        }
        if (match == Lexicon.NONE) {
            Unit quoted = quoted(tokens, at, limit);
            if (quoted != null) {
                return quoted;
            }
            Unit money = impliedMoney(tokens, number, at, limit);
            boolean coins = tokens.is(at, "đồng") && words.matchEnd(tokens, at, limit) < 0;
            return money != null ? money : coins ? null : unknown(tokens, at, limit);
        }
        int n = Lexicon.number(match);
        int end = Lexicon.end(match);
        return switch (kinds[n]) {
            case PERCENT, POINT, DURATION, NONE ->
                new Unit(kinds[n], at, end, end, units.entry(match).value("code"), null);
            case CURRENCY -> currency(tokens, match, at, limit);
            default -> noun(tokens, n, at, whole(tokens, n, at, end, limit), limit);
        };
    }

    /** A noun that is only the first part of a longer word («việc» of việc làm, «phiên» of phiên bản) gives way to it. */
    private int whole(TokenTable tokens, int n, int at, int end, int limit) {
        boolean single = end == at + 1 && !classifiers[n] && kinds[n] == UnitKind.NOUN
                || end == at + 1 && kinds[n] == UnitKind.CASE;
        boolean level = tokens.isAt(end, "cấp") && units.match(tokens, end + 1, limit) != Lexicon.NONE;
        int word = single && !tokens.isAt(end, "dân") && !level ? words.matchEnd(tokens, at, limit) : -1;
        return word == at + 2
                        && !tokens.isCapitalized(end)
                        && noUnits.match(tokens, at, word) == Lexicon.NONE
                        && !opensWord(tokens, end, limit)
                ? word
                : end;
    }

    /** Whether a longer word begins at a token: «trường | công nhận», «hộ | sản xuất». */
    private boolean opensWord(TokenTable tokens, int i, int limit) {
        return words.matchEnd(tokens, i, limit) > i + 1 || noUnits.matchEnd(tokens, i, limit) > i + 1;
    }

    private Unit currency(TokenTable tokens, long match, int at, int limit) {
        int end = Lexicon.end(match);
        int per = perEnd(tokens, end, limit);
        String unit = per > end ? tokens.spaced(perStart(tokens, end, limit), per) : null;
        return new Unit(UnitKind.CURRENCY, at, per, per, units.entry(match).value("code"), unit);
    }

    /** «1.227 tỷ», «330 triệu» before a clause end or a verb: đồng is meant. */
    private @Nullable Unit impliedMoney(TokenTable tokens, Numeral number, int at, int limit) {
        boolean capitalK = at > 0 && tokens.isUpper(at - 1) && tokens.is(at - 1, "k");
        if (capitalK && number.value().compareTo(TEN_THOUSAND) < 0) {
            return null;
        }
        boolean informal = at > 0 && tokens.glued(at - 1) && (tokens.is(at - 1, "k") || tokens.is(at - 1, "tr"));
        if (!number.scaled() || number.value().compareTo(MILLION) < 0 && !informal) {
            return null;
        }
        if (at < limit && !tokens.breakBefore(at) && isCounted(tokens, at, limit)) {
            return null;
        }
        int per = perEnd(tokens, at, limit);
        String unit = per > at ? tokens.spaced(perStart(tokens, at, limit), per) : null;
        return new Unit(UnitKind.CURRENCY, at, per, per, "VND", unit);
    }

    /** Whether a noun follows that millions may count (247 triệu cổ phiếu), no verb (330 triệu mua), and no money (5 triệu tiền). */
    private boolean isCounted(TokenTable tokens, int at, int limit) {
        if (units.match(tokens, at, limit) != Lexicon.NONE) {
            return true;
        }
        return tokens.isWord(at)
                && !tokens.isCapitalized(at)
                && !tokens.glued(at)
                && noUnits.match(tokens, at, limit) == Lexicon.NONE
                && moneyNouns.match(tokens, at, limit) == Lexicon.NONE;
    }

    /** «với tổng số tiền là 1.700.000»: đồng is meant where the text says that it is money. */
    @Nullable
    Unit amount(TokenTable tokens, int blockFrom, int number, Numeral numeral) {
        if (numeral.scaled() || numeral.value().compareTo(LEAST_AMOUNT) < 0) {
            return null;
        }
        for (int i = number - 1; i >= Math.max(blockFrom, number - AMOUNT_REACH); i--) {
            if (tokens.isPunctuation(i) && !tokens.isChar(i, ':')) {
                return null;
            }
            boolean worth = i + 2 == number && tokens.isSequence(i, "trị", "giá");
            if (tokens.is(i, "tiền") || worth || i + 1 < number && tokens.isSequence(i, "kinh", "phí")) {
                int end = numeral.end();
                return new Unit(UnitKind.CURRENCY, end, end, end, "VND", null);
            }
        }
        return null;
    }

    /** «17 “Nhà Nhân ái”»: the counted thing is a name in quotation marks. */
    private static @Nullable Unit quoted(TokenTable tokens, int at, int limit) {
        if (!tokens.isChar(at, '"') || at + 2 >= limit || !tokens.isCapitalized(at + 1)) {
            return null;
        }
        for (int i = at + 2; i < Math.min(limit, at + 10); i++) {
            if (tokens.isChar(i, '"')) {
                return new Unit(UnitKind.NOUN, at + 1, i, i, "", null);
            }
        }
        return null;
    }

    /** The end of «/hộ», «/người/năm», «/m2» behind a unit. */
    private int perEnd(TokenTable tokens, int from, int limit) {
        int end = from;
        while (end + 1 < limit && tokens.isChar(end, '/') && tokens.isWord(perStart(tokens, end, limit))) {
            int start = perStart(tokens, end, limit);
            int noun = units.matchEnd(tokens, start, limit);
            end = noun > 0 ? withoutMediation(tokens, start + 1, noun) : start + 1;
            if (end < limit && tokens.isNumber(end) && tokens.glued(end) && tokens.length(end) == 1) {
                end++;
            }
        }
        return end;
    }

    /** The noun behind the slash; «/1 nhà», «/01 hộ» is for each. */
    private static int perStart(TokenTable tokens, int slash, int limit) {
        int i = slash + 1;
        boolean one = i + 1 < limit && tokens.isNumber(i) && (tokens.is(i, "1") || tokens.is(i, "01"));
        return one ? i + 1 : i;
    }

    /** «200.000 đồng/vụ hòa giải thành» is paid for each case. */
    private static int withoutMediation(TokenTable tokens, int from, int to) {
        boolean mediation =
                to - 2 >= from && (tokens.is(to - 2, "hòa") || tokens.is(to - 2, "hoà")) && tokens.is(to - 1, "giải");
        return mediation ? to - 2 : to;
    }

    /** «đồng» in đồng bào, «đ» that touches nothing, «m» of a name, «giờ» before a clock minute. */
    private boolean isRefused(TokenTable tokens, long match, int at, Numeral number, int limit) {
        int end = Lexicon.end(match);
        boolean small = number.value().compareTo(THOUSAND) < 0;
        if (units.entry(match).has("scaled") && !number.scaled() && small) {
            return true;
        }
        boolean code = tokens.glued(at)
                && tokens.isUpper(at)
                && units.entry(match).value("kind").equals("NOUN");
        if (code) {
            return true; // 121HS
        }
        boolean letter = end == at + 1 && tokens.length(at) == 1 && tokens.isWord(at);
        if (letter && tokens.is(at, "đ")) {
            return !(tokens.glued(at) || number.value().compareTo(THOUSAND) >= 0);
        }
        if (end == at + 1 && tokens.is(at, "đồng")) {
            boolean coin = !number.scaled() && number.value().compareTo(HUNDRED) < 0;
            return coin || end < limit && refused.matchEnd(tokens, end, end + 1) > 0 && !tokens.breakBefore(end);
        }
        return letter && tokens.isUpper(at) && !tokens.is(at, "m");
    }

    private Unit noun(TokenTable tokens, int n, int at, int end, int limit) {
        int to = end;
        UnitKind kind = kinds[n] == UnitKind.CASE && end > at + 1 && tokens.is(at, "việc") ? UnitKind.NOUN : kinds[n];
        if (classifiers[n]) {
            to = kind == UnitKind.MEASURE ? goods(tokens, end, limit) : headNoun(tokens, end, limit);
        } else {
            to = joined(tokens, n, end, limit);
        }
        if (to == end && end < limit && tokens.isNumber(end) && tokens.glued(end) && tokens.is(end - 1, "m")) {
            to = end + 1;
        }
        int per = perEnd(tokens, to, limit);
        String unit = per > to ? tokens.spaced(perStart(tokens, to, limit), per) : null;
        return new Unit(
                kind,
                at,
                to,
                items.end(tokens, !groups[n].isEmpty() && PROJECTS.contains(groups[n]), to, limit),
                "",
                unit);
    }

    /** The end of the goods behind a measure («tấn gạo», «m2 đất»); a measure takes no other noun. */
    private int goods(TokenTable tokens, int from, int limit) {
        int end = from < limit && !tokens.breakBefore(from) ? goods.matchEnd(tokens, from, limit) : -1;
        return end < 0 ? from : end;
    }

    /** The end of the noun behind a classifier: a known noun, else one word that may be a noun. */
    private int headNoun(TokenTable tokens, int from, int limit) {
        if (from >= limit || tokens.breakBefore(from) || !tokens.isWord(from)) {
            return from;
        }
        long match = units.match(tokens, from, limit);
        if (match != Lexicon.NONE) {
            UnitKind kind = kinds[Lexicon.number(match)];
            boolean noun =
                    kind == UnitKind.NOUN || kind == UnitKind.MEMBER || kind == UnitKind.CASE || kind == UnitKind.TEAM;
            return noun ? joined(tokens, Lexicon.number(match), Lexicon.end(match), limit) : from;
        }
        if (items.isNoUnit(tokens, from, limit) || tokens.isCapitalized(from)) {
            return from;
        }
        int word = words.matchEnd(tokens, from, limit);
        return word > 0 ? word : from + 1;
    }

    /** The end of the nouns of the same group joined by a comma or slash. */
    private int joined(TokenTable tokens, int n, int from, int limit) {
        int end = from;
        while (end + 1 < limit && tokens.isChar(end, ',') && !groups[n].isEmpty()) {
            long next = units.match(tokens, end + 1, limit);
            if (next == Lexicon.NONE || !joins(n, Lexicon.number(next))) {
                break;
            }
            int behind = Lexicon.end(next);
            boolean counted =
                    behind < limit && (tokens.isNumber(behind) || tokens.is(behind, "là") || tokens.is(behind, "nào"));
            if (counted || words.matchEnd(tokens, end + 1, limit) > behind) {
                break;
            }
            end = behind;
        }
        return end;
    }

    private boolean joins(int a, int b) {
        boolean members =
                groups[a].equals("M") && groups[b].equals("P") || groups[a].equals("P") && groups[b].equals("M");
        return groups[a].equals(groups[b]) || members;
    }

    private @Nullable Unit unknown(TokenTable tokens, int at, int limit) {
        boolean word = tokens.isWord(at) && tokens.length(at) > 1 && !items.isNoUnit(tokens, at, limit);
        boolean glued = word && tokens.glued(at);
        boolean common = word && !glued && (!tokens.isCapitalized(at) || tokens.isUpper(at) && tokens.length(at) > 2);
        if (!common) {
            return null;
        }
        int longer = words.matchEnd(tokens, at, limit);
        int to = longer > 0 ? longer : at + 1;
        return new Unit(UnitKind.NOUN, at, to, items.end(tokens, false, to, limit), "?", null);
    }
}
