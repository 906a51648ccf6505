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
    /** The groups of the nouns that a verb may name: mô hình, dự án, lớp; cuộc. */
    private static final String PROJECTS = "DE";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Lexicon units;
    private final Lexicon noUnits;
    private final Lexicon refused;
    private final UnitKind[] kinds;
    private final WordList words = WordList.bundled();
    private final Lexicon goods;
    private final String[] groups;
    private final boolean[] classifiers;
    private final ItemReader items;
    private final PerUnits pers;
    private final MoneyUnits money;

    UnitReader(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
        noUnits = lexicons.get("quantity/no-units");
        refused = lexicons.get("quantity/refused");
        goods = lexicons.get("quantity/goods");
        kinds = units.entries().stream()
                .map(e -> UnitKind.valueOf(e.value("kind")))
                .toArray(UnitKind[]::new);
        groups = units.entries().stream().map(e -> e.value("group")).toArray(String[]::new);
        items = new ItemReader(lexicons, words);
        pers = new PerUnits(units);
        money = new MoneyUnits(lexicons, pers);
        classifiers = new boolean[groups.length];
        for (int i = 0; i < groups.length; i++) {
            classifiers[i] = units.entries().get(i).has("cls");
        }
    }

    /** The units of money. */
    MoneyUnits money() {
        return money;
    }

    /** The unit behind a number, or null. */
    @Nullable
    Unit read(TokenTable tokens, Numeral number, int limit) {
        int at = number.end();
        if (at >= limit || tokens.breakBefore(at) || tokens.cellBefore(at)) {
            return money.implied(tokens, number, at, limit);
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
            Unit implied = money.implied(tokens, number, at, limit);
            boolean coins = tokens.is(at, "đồng") && words.matchEnd(tokens, at, limit) < 0;
            return implied != null ? implied : coins ? null : unknown(tokens, at, limit);
        }
        int n = Lexicon.number(match);
        int end = Lexicon.end(match);
        return switch (kinds[n]) {
            case NONE ->
                number.scaled() && tokens.is(at, "lượt") // «31 triệu lượt xem» is no counter of a page
                        ? new Unit(UnitKind.NOUN, at, end, end, "", null)
                        : new Unit(kinds[n], at, end, end, units.entry(match).value("code"), null);
            case PERCENT, POINT, DURATION ->
                new Unit(kinds[n], at, end, end, units.entry(match).value("code"), null);
            case CURRENCY -> money.currency(tokens, match, at, limit);
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
            return coin
                    || end < limit && !tokens.breakBefore(end) && isOtherWord(tokens, end, number.scaled() || !small);
        }
        return letter && tokens.isUpper(at) && !tokens.is(at, "m");
    }

    /** «12 đồng bào»; behind an amount only people are counted («300 ngàn đồng bằng tiền mặt» is money). */
    private boolean isOtherWord(TokenTable tokens, int behind, boolean amount) {
        long match = refused.match(tokens, behind, behind + 1);
        return match != Lexicon.NONE && (!amount || refused.entry(match).has("people"));
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
        int per = pers.end(tokens, to, limit);
        String unit = pers.text(tokens, to, per, limit);
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
            boolean name = tokens.isCapitalized(end + 1) && !tokens.isUpper(end + 1) && !tokens.isCapitalized(from - 1);
            if (name || next == Lexicon.NONE || !joins(n, Lexicon.number(next))) {
                break; // «5 tổ, Hội Cựu chiến binh 2 tổ»
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
