package io.github.dukien.internal.extract;

import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Follows the parts of a counted result that go without its noun: «96 cuộc (tỉnh 7, huyện 34, xã 55)», «1.243 mô hình, gồm
 * 512 về kinh tế, 398 văn hóa». Parts stand in the same sentence, and never sum up to more than the whole.
 */
final class PartItems {
    private static final int REACH = 8;
    /** Tokens of a share in a bracket behind a part. */
    private static final int BRACKET = 9;
    /** Tokens from a class with its share to the next class. */
    private static final int RANKED = 16;

    /** More than any whole that has not been told. */
    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Long.MAX_VALUE);

    private @Nullable Unit head;
    private BigDecimal rest = BigDecimal.ZERO;
    private BigDecimal total = BigDecimal.ZERO;
    /** A larger whole told before this one, which a next sentence may go back to. */
    private @Nullable Unit outer;

    private BigDecimal outerTotal = BigDecimal.ZERO;
    private int end;
    private boolean opened;

    /**
     * A counted result, which parts may follow; a part itself where the whole's noun is said again: «61 suất (cấp tỉnh 8 suất, cấp
     * huyện 19)».
     */
    void head(Analysis analysis, Quantity quantity, Unit unit) {
        Unit whole = head;
        boolean same = whole != null && analysis.tokens().sameForm(whole.from(), unit.from());
        boolean part = same
                && (isOpen(analysis, quantity) || goesOn(analysis, quantity))
                && quantity.value().compareTo(rest) <= 0;
        if (!part) {
            boolean larger = whole != null && total.compareTo(quantity.value()) > 0;
            outer = larger ? whole : null;
            outerTotal = total;
            total = quantity.value();
        }
        head = unit;
        boolean first = !part && opensBracket(analysis.tokens(), quantity.from());
        rest = part ? rest.subtract(quantity.value()) : first ? UNKNOWN : quantity.value();
        end = quantity.end();
        opened = part || first;
    }

    /** «… trị giá 24 tỷ đồng (cấp tỉnh 8.115 suất, cấp huyện 19.420)»: a label and its count right behind a bracket. */
    private static boolean opensBracket(TokenTable tokens, int number) {
        int i = number - 1;
        while (i > 0 && number - i <= REACH && tokens.isWord(i)) {
            i--;
        }
        return i > 0 && i < number - 1 && tokens.isChar(i, '(');
    }

    /** «… 1.964 mô hình. Trong đó, lĩnh vực kinh tế 512 mô hình, văn hóa 806»: the parts come in the next sentence. */
    private boolean goesOn(Analysis analysis, Quantity quantity) {
        int start = analysis.sentences().startOf(quantity.from());
        int before = end > 0 ? analysis.sentences().at(end - 1) : -1;
        boolean next = before >= 0 && analysis.sentences().at(quantity.from()) == before + 1;
        boolean labelled = analysis.tokens().isAt(quantity.from() - 1, ":");
        int reach = labelled ? RANKED : REACH;
        return next && quantity.from() - start <= reach && isOpening(analysis.tokens(), start);
    }

    private static boolean isOpening(TokenTable tokens, int i) {
        return tokens.isSequence(i, "trong", "đó")
                || tokens.isSequence(i, "cụ", "thể")
                || tokens.isSequence(i, "trong", "số", "này")
                || tokens.isSequence(i, "trong", "số", "đó");
    }

    /** Any other figure ends the parts. */
    void stop() {
        head = null;
        outer = null;
    }

    /** The noun of the whole if the quantity is a part of it, else null. */
    @Nullable
    Unit part(Analysis analysis, int index) {
        Unit whole = head;
        Quantity quantity = analysis.quantities().get(index);
        if (whole == null) {
            return null;
        }
        if (isRanked(analysis, quantity) || isNamed(analysis.tokens(), quantity)) {
            end = quantity.to();
            return whole;
        }
        boolean next = quantity.unit() == null && goesOn(analysis, quantity);
        if (next) {
            boolean back =
                    outer != null && quantity.value().compareTo(total) > 0; // «87 đảng viên, ít hơn 14. Cụ thể, … 46»
            whole = back && outer != null ? outer : whole;
            total = back ? outerTotal : total;
            head = whole;
            rest = total; // «Trong số này, vi phạm …: 21 (24,1%)»: the whole is parted anew
        }
        if (!next && !isOpen(analysis, quantity)) {
            return null;
        }
        if (quantity.value().compareTo(rest) > 0 && !closes(analysis.tokens(), quantity)) {
            return null;
        }
        boolean aged = quantity.from() > 0 && analysis.tokens().sameForm(quantity.from() - 1, whole.from());
        if (aged) {
            return null; // «các cụ 75, 80, 85 tuổi»
        }
        boolean bare = quantity.unit() == null && isItem(analysis.tokens(), quantity);
        boolean labelled = quantity.unit() != null
                && quantity.unit().code().equals("?")
                && !analysis.tokens().isUpper(quantity.unit().from())
                && !isBracketed(analysis, end);
        if (!bare && !labelled) {
            return null;
        }
        opened = true;
        rest = rest.subtract(quantity.value());
        end = quantity.to();
        return whole;
    }

    /** «Trong sạch vững mạnh 08 cơ sở, chiếm 23,5%; Hoàn thành tốt nhiệm vụ 09, chiếm 26,5%»: a class of the same, told alike. */
    private boolean isRanked(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = quantity.from();
        boolean same = from - end <= RANKED
                && analysis.sentences().at(from) == analysis.sentences().at(end - 1);
        boolean share = tokens.isAt(end, ",") && tokens.isAt(end + 1, "chiếm");
        boolean alike = tokens.isAt(quantity.to(), ",") && tokens.isAt(quantity.to() + 1, "chiếm");
        if (!same || !share || !alike || quantity.unit() != null) {
            return false;
        }
        int label = from - 1;
        while (label > end && tokens.isWord(label)) {
            label--;
        }
        return tokens.isChar(label, ';');
    }

    /** «nhiều nhất là Hà Đông (118 ca), Thanh Oai (97)»: the next name with its number in a bracket. */
    private boolean isNamed(TokenTable tokens, Quantity quantity) {
        int open = quantity.from() - 1;
        boolean bracket = tokens.isAt(end, ")") && tokens.isAt(open, "(") && tokens.isAt(quantity.to(), ")");
        boolean listed = tokens.isAt(end + 1, ",") || tokens.isAt(end + 1, ";") || tokens.isAt(end + 1, "và");
        if (!bracket || !listed || quantity.unit() != null || open - end > REACH) {
            return false;
        }
        for (int i = end + 2; i < open; i++) {
            if (!tokens.isWord(i) || !tokens.isCapitalized(i) && !tokens.is(i, "và")) {
                return false;
            }
        }
        return open > end + 2;
    }

    /** The last of several parts, behind «và»: where a report has added up wrongly it is a part all the same. */
    private boolean closes(TokenTable tokens, Quantity quantity) {
        return opened && tokens.isAt(end, "và") && tokens.isCapitalized(end + 1) && quantity.unit() == null;
    }

    private boolean isOpen(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = quantity.from();
        if (opensLevels(tokens, from)
                && from - end <= RANKED
                && analysis.sentences().at(from) == analysis.sentences().at(end - 1)) {
            return true;
        }
        int reach = opened && tokens.isAt(from - 1, ":") ? RANKED : REACH;
        if (from - end > reach + BRACKET
                || from <= end
                || analysis.sentences().at(from) != analysis.sentences().at(end - 1)) {
            return false;
        }
        boolean opens = opened;
        int inside = 0;
        boolean bracket = false;
        for (int i = end; i < from; i++) {
            boolean share = opened && tokens.isChar(i, '(') && i == end; // «khiển trách 46 (chiếm 52,9%), cảnh cáo 25»
            bracket |= share;
            inside += bracket ? 1 : 0;
            if (bracket) {
                bracket = !tokens.isChar(i, ')');
                continue;
            }
            if (tokens.isChar(i, ')') || tokens.isChar(i, ';') && !opened || i - end - inside > reach) {
                return false;
            }
            boolean among =
                    tokens.isSequence(i, "trong", "đó") || tokens.is(i, "gồm") || tokens.isSequence(i, "hình", "thức");
            boolean colon = tokens.isChar(i, ':') && (i == end || i + 1 < from && isLabelled(tokens, i + 1, from));
            opens |= among || tokens.isChar(i, '(') || colon;
        }
        return opens && !bracket;
    }

    /** «1.265 cụ được công nhận làm kinh tế giỏi (cấp tỉnh 214, …»: a level right behind the bracket opens the parts. */
    private static boolean opensLevels(TokenTable tokens, int number) {
        return tokens.isAt(number - 3, "(") && tokens.isAt(number - 2, "cấp");
    }

    /** «109 đảng viên nhận kỷ luật: khiển trách 71, …»: nothing but words between the colon and the first part. */
    private static boolean isLabelled(TokenTable tokens, int from, int number) {
        for (int i = from; i < number; i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
        }
        int end = number + 1;
        return end < tokens.size() && (tokens.isChar(end, ',') || tokens.isChar(end, ';'));
    }

    /** Whether the phrase ends behind the number, or says what the part is of (512 về kinh tế, 15 ở khu phố). */
    private boolean isItem(TokenTable tokens, Quantity quantity) {
        int next = quantity.end();
        return next >= tokens.size()
                || tokens.breakBefore(next)
                || tokens.isPunctuation(next) && !tokens.isChar(next, '%') && !tokens.isChar(next, '/')
                || opened && tokens.isWord(next)
                || tokens.is(next, "về")
                || tokens.is(next, "ở")
                || tokens.is(next, "và")
                || tokens.is(next, "thuộc");
    }

    private static boolean isBracketed(Analysis analysis, int end) {
        return end < analysis.tokens().size() && analysis.tokens().isChar(end, '(');
    }

    /** Whether a unit may head parts. */
    static boolean isHead(Unit unit) {
        return unit.kind() == UnitKind.NOUN || unit.kind() == UnitKind.CASE || unit.kind() == UnitKind.MEMBER;
    }
}
