package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.lexicon.WordList;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Refuses numbers that count nothing: codes, phone numbers, names with numbers, number words in other senses. */
final class NumberGuard {
    /** Digits of a group of an account's number. */
    private static final int GROUP = 4;

    private final Lexicon named;
    private final Lexicon yearWords;
    private final Lexicon vague;
    private final Lexicon pairs;
    private final Lexicon held;
    private final WordList words = WordList.bundled();

    NumberGuard(Lexicons lexicons) {
        named = lexicons.get("quantity/named");
        yearWords = lexicons.get("quantity/year-words");
        vague = lexicons.get("quantity/vague");
        pairs = lexicons.get("quantity/pairs");
        held = lexicons.get("quantity/held");
    }

    /** Whether the digits are part of a code: COVID-19, U23, 66C1, 2A, 0912 345 678. */
    boolean isCode(TokenTable tokens, int i, Numeral number) {
        if (!tokens.isNumber(i)) {
            return false;
        }
        if (tokens.length(i) >= 4 && tokens.is(i, "0".repeat(tokens.length(i)))
                || tokens.folded(tokens.start(i)) == '0' && tokens.length(i) >= 4
                || tokens.length(i) >= 10) {
            return true;
        }
        if (i > 0 && tokens.isChar(i - 1, '#') || i > 0 && tokens.glued(i) && isCodePart(tokens, i)) {
            return true;
        }
        int end = number.end();
        boolean masked = end < tokens.size() && tokens.glued(end) && tokens.is(end, "x".repeat(tokens.length(end)));
        return masked
                || end < tokens.size()
                        && number.plain()
                        && tokens.glued(end)
                        && tokens.isUpper(end)
                        && tokens.length(end) == 1
                        && !tokens.is(end, "m")
                        && !tokens.is(end, "k")
                        && !tokens.is(end, "g");
    }

    private static boolean isCodePart(TokenTable tokens, int i) {
        if (tokens.isWord(i - 1)) {
            return true;
        }
        if (i < 2 || !tokens.glued(i - 1)) {
            return false;
        }
        boolean joint = tokens.isChar(i - 1, '-') || tokens.isChar(i - 1, '.') || tokens.isChar(i - 1, '+');
        return joint && !tokens.isPunctuation(i - 2) || tokens.isChar(i - 1, '/') && tokens.isNumber(i - 2);
    }

    /** Whether the number is no quantity in its context. */
    boolean refuses(
            TokenTable tokens, int i, int blockFrom, Numeral first, PartsReader.Parts parts, @Nullable Unit unit) {
        boolean known = unit != null && unit.kind() != UnitKind.NONE && unit.kind() != UnitKind.DURATION;
        if (first.words()) {
            if (vague.matchBefore(tokens, blockFrom, i) >= 0) {
                return true;
            }
            return unit == null
                    || !known
                    || unit.code().equals("?")
                    || isPair(tokens, first, unit)
                    || Scores.isProverbial(tokens, i, first, unit)
                    || Scores.isPlay(tokens, first, unit)
                    || isOtherSense(tokens, i, blockFrom, first, unit);
        }
        if (parts.total() != null && unit == null
                || unit != null && Scores.isScore(tokens, i, blockFrom, first, unit)) {
            return true;
        }
        if (Scores.isRank(tokens, i, blockFrom, parts.total() != null)
                || isArticle(tokens, i, blockFrom, first)
                || unit != null && isHolder(tokens, i, blockFrom, unit)) {
            return true;
        }
        boolean guessed = unit != null && unit.code().equals("?");
        boolean grouped = i - 2 >= blockFrom && tokens.isNumber(i - 1) && tokens.isNumber(i - 2);
        if (guessed && grouped && tokens.length(i - 1) >= GROUP && tokens.length(i - 2) >= GROUP) {
            return true; // «số tài khoản 2611 0000 575 xxx»
        }
        if (unit != null && parts.total() != null && isAddress(tokens, unit)
                || guessed
                        && (Slogans.isSlogan(tokens, i, blockFrom)
                                || first.plain() && Slogans.isInTitle(tokens, i, blockFrom, first))) {
            return true;
        }
        if (guessed && parts.total() != null && parts.total().value().compareTo(first.value()) < 0) {
            return true; // «gặp nhau ngày 8/3 nha»
        }
        if (first.plain()
                && (guessed && isModel(tokens, i, blockFrom) || PlaceNumbers.isInArea(tokens, i, blockFrom, unit))) {
            return true;
        }
        if (unit != null && isPair(tokens, first, unit)) {
            return true;
        }
        boolean law = unit != null
                && unit.from() < tokens.size()
                && tokens.isCapitalized(unit.from())
                && !tokens.isUpper(unit.from());
        boolean share = unit != null && unit.kind() == UnitKind.PERCENT;
        return first.plain() && !share && isNamed(tokens, i, blockFrom, known && !guessed && !law);
    }

    /** «trở thành 1 nghề chính»: the digit stands for the article. */
    private static boolean isArticle(TokenTable tokens, int i, int blockFrom, Numeral first) {
        return i - 2 >= blockFrom
                && first.end() == i + 1
                && tokens.is(i, "1")
                && tokens.isSequence(i - 2, "trở", "thành");
    }

    /** «xã A Lưới 2 tổ chức hội nghị», «năm thứ 7 tổ chức»: the number closes a name, and tổ chức is the verb. */
    private boolean isHolder(TokenTable tokens, int i, int blockFrom, Unit unit) {
        boolean verb = unit.to() == unit.from() + 2 && tokens.isSequence(unit.from(), "tổ", "chức");
        if (!verb || i <= blockFrom || !tokens.isWord(i - 1)) {
            return false;
        }
        boolean area = named.matchBefore(tokens, blockFrom, i) >= 0; // «Hội CCB quận 12 tổ chức hội nghị»
        boolean name = area || tokens.isCapitalized(i - 1) && i - 1 > blockFrom;
        return name && held.match(tokens, unit.to(), Math.min(tokens.size(), unit.to() + 4)) != Lexicon.NONE;
    }

    /** «Nexus 5 cung cấp», «S&P 500 tiếp tục»: a number behind a name belongs to it where no known noun follows. */
    private static boolean isModel(TokenTable tokens, int i, int blockFrom) {
        int before = i - 1;
        return before > blockFrom
                && tokens.isWord(before)
                && tokens.isCapitalized(before)
                && !tokens.isPunctuation(before - 1);
    }

    /** «hai nước», «hai Đảng», «2 bên» point at the two that are spoken of and count nothing. */
    private boolean isPair(TokenTable tokens, Numeral first, Unit unit) {
        return first.value().compareTo(BigDecimal.valueOf(2)) == 0 && pairs.contains(tokens, unit.from(), unit.to());
    }

    /** «25/4 đường Lê Lợi»: the number of a house. */
    private static boolean isAddress(TokenTable tokens, Unit unit) {
        boolean way = tokens.is(unit.from(), "đường")
                || tokens.is(unit.from(), "phố")
                || tokens.is(unit.from(), "ngõ")
                || tokens.is(unit.from(), "hẻm")
                || tokens.is(unit.from(), "kiệt");
        int name = unit.from() + 1;
        return way && name < tokens.size() && tokens.isCapitalized(name);
    }

    private boolean isNamed(TokenTable tokens, int i, int blockFrom, boolean known) {
        int start = named.matchBefore(tokens, blockFrom, i);
        if (start < 0 || tokens.breakBefore(i)) {
            return false;
        }
        LexiconEntry entry = named.entry(named.match(tokens, start, i));
        boolean counted = entry.has("counts") || start > blockFrom && tokens.isNumber(start - 1);
        boolean verb = known && tokens.is(i - 1, "điều") && !tokens.isCapitalized(i - 1);
        boolean strong = entry.has("strong") && !verb;
        return strong && !entry.has("counts") || !counted && !known;
    }

    /** năm as year, ba and Tư in names, ordinals, một as article, không as not. */
    private boolean isOtherSense(TokenTable tokens, int i, int blockFrom, Numeral first, Unit unit) {
        if (first.value().compareTo(BigDecimal.valueOf(2)) < 0) {
            return true;
        }
        boolean single = first.end() == i + 1;
        if (single && unit.to() == i + 2 && words.matchEnd(tokens, i, tokens.size()) > i + 1) {
            return true; // ba lô, tư liệu
        }
        boolean places = single
                && i >= blockFrom + 2
                && (tokens.is(i - 2, "nhì") || tokens.is(i - 2, "nhất"))
                && !tokens.is(unit.from(), "giải")
                && !tokens.isSequence(unit.from(), "huy", "chương");
        if (places) {
            return true;
        }
        boolean lineStart = i == blockFrom;
        boolean sentenceStart = lineStart || tokens.isPunctuation(i - 1);
        if (tokens.isCapitalized(i) && !sentenceStart && !tokens.isUpper(unit.from())) {
            return true;
        }
        if (!single || lineStart) {
            return false;
        }
        if (tokens.is(i, "năm") && (yearWords.matchBefore(tokens, blockFrom, i) >= 0 || tokens.isNumber(i - 1))) {
            return true;
        }
        return named.matchBefore(tokens, blockFrom, i) >= 0
                && !tokens.is(i - 1, "tổ")
                && !tokens.is(i - 1, "nhóm")
                && !tokens.is(i - 1, "đội");
    }
}
