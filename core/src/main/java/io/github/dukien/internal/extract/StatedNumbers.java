package io.github.dukien.internal.extract;

import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/** Numbers whose noun stands before them: «số mô hình đăng ký mới là 36», «số đoàn viên ưu tú được giới thiệu là 205», «cuộc | 12». */
final class StatedNumbers {
    private static final int REACH = 20;
    private static final int LIST_REACH = 6;
    private static final int LONGEST_CELL = 3;

    private final Lexicon units;

    StatedNumbers(Lexicons lexicons) {
        units = lexicons.get("quantity/units");
    }

    /** The noun of a bare number behind «số … là», or null. */
    @Nullable
    Unit unit(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        int number = quantity.from();
        boolean bare = quantity.unit() == null
                && (quantity.end() >= tokens.size()
                        || tokens.isPunctuation(quantity.end())
                        || tokens.breakBefore(quantity.end()));
        Unit cell = quantity.unit() == null ? cell(tokens, number) : null;
        if (cell != null) {
            return cell;
        }
        Unit moved = quantity.unit() == null ? movedUnit(analysis, index) : null;
        if (moved != null) {
            return moved;
        }
        if (!bare || number < 3 || !tokens.is(number - 1, "là") && !tokens.isChar(number - 1, ':')) {
            return null;
        }
        Unit later = laterUnit(analysis, index);
        if (later != null) {
            return later;
        }
        int from = Math.max(Clauses.start(analysis, number), number - REACH);
        for (int i = number - 2; i > from; i--) {
            boolean listed = tokens.isChar(i, ',') && tokens.is(number - 1, "là"); // «số nhà sập, hư hỏng là 96»
            if (tokens.isPunctuation(i) && !listed || tokens.isNumber(i)) {
                return null;
            }
            if (tokens.is(i - 1, "số")) {
                return noun(tokens, i, number);
            }
        }
        return null;
    }

    /** «từ 205 lên 388 hộ»: the noun is said once, behind the second number. */
    private static @Nullable Unit movedUnit(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int join = quantity.end();
        boolean moves =
                tokens.isAt(quantity.from() - 1, "từ") && (tokens.isAt(join, "lên") || tokens.isAt(join, "xuống"));
        if (!moves || index + 1 >= analysis.quantities().size()) {
            return null;
        }
        Quantity next = analysis.quantities().get(index + 1);
        Unit unit = next.unit();
        return next.from() == join + 1 && unit != null && unit.kind() == UnitKind.NOUN && unit.per() == null
                ? unit
                : null;
    }

    /** «năm 2021 là 33, năm 2022 là 41 mô hình»: the noun is said once, behind the last number. */
    private static @Nullable Unit laterUnit(Analysis analysis, int index) {
        if (index + 1 >= analysis.quantities().size()) {
            return null;
        }
        Quantity quantity = analysis.quantities().get(index);
        Quantity next = analysis.quantities().get(index + 1);
        Unit unit = next.unit();
        boolean parallel = next.from() - quantity.end() <= LIST_REACH
                && analysis.tokens().isChar(quantity.end(), ',')
                && analysis.tokens().is(next.from() - 1, "là")
                && analysis.sentences().at(next.from()) == analysis.sentences().at(quantity.from());
        boolean counted = unit != null && (unit.kind() == UnitKind.NOUN || unit.kind() == UnitKind.CASE);
        return parallel && counted ? unit : null;
    }

    /** «Tổ chức đối thoại | cuộc | 12»: the noun fills the cell before the number's. */
    private @Nullable Unit cell(TokenTable tokens, int number) {
        if (!tokens.cellBefore(number)) {
            return null;
        }
        int to = tokens.isChar(number - 1, '|') ? number - 1 : number;
        int from = to - 1;
        while (from > 0 && to - from < LONGEST_CELL && !tokens.cellBefore(from)) {
            from--;
        }
        Unit unit = from > 0 && tokens.cellBefore(from) ? noun(tokens, from, to) : null;
        return unit != null && unit.to() == to && unit.kind() != UnitKind.MEMBER ? unit : null;
    }

    private @Nullable Unit noun(TokenTable tokens, int i, int limit) {
        long match = units.match(tokens, i, limit);
        if (match == Lexicon.NONE) {
            return null;
        }
        UnitKind kind = UnitKind.valueOf(units.entry(match).value("kind"));
        boolean counted = kind == UnitKind.NOUN || kind == UnitKind.CASE || kind == UnitKind.MEMBER;
        int end = Lexicon.end(match);
        boolean times = tokens.is(i, "lần"); // «Số lần đọc: 2201»
        return counted && !times ? new Unit(kind, i, end, end, "", null) : null;
    }
}
