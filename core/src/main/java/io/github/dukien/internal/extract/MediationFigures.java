package io.github.dukien.internal.extract;

import io.github.dukien.fact.MediationOutcome.Figure;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;

/** Says which figures of a mediation record a quantity gives, by its unit and the words around it. */
final class MediationFigures {
    /** Tokens in which the noun of a number without one is looked for. */
    private static final int NOUN_REACH = 8;

    private final MediationCues cues;
    private final MediationTeams teams;
    private final MediationCases cases;
    private final MediationRates rates;

    MediationFigures(Lexicons lexicons) {
        cues = new MediationCues(lexicons);
        teams = new MediationTeams(cues);
        cases = new MediationCases(cues);
        rates = new MediationRates(cues);
    }

    /** Whether a quantity of a mediation sentence is no activity, even if the record leaves it out. */
    boolean isConsumed(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        if (unit == null) {
            return false;
        }
        Cue before = unit.kind() == UnitKind.CASE ? cues.before(analysis, index, 0) : null;
        boolean others = cues.is(before, "ELSE")
                || cases.isElse(analysis, index)
                || MediationCases.isLetters(analysis, index); // «tư vấn 57 vụ việc»
        return unit.kind() == UnitKind.CASE && !others
                || unit.kind() == UnitKind.TEAM
                        && quantity.total() == null
                        && !teams.isCared(analysis, index)
                        && !teams.isActed(analysis, index)
                        && !MediationTeams.isSome(analysis, index);
    }

    /** The figures of the quantity at {@code index}; {@code first} is the first quantity of its sentence. */
    List<Figure> figures(Analysis analysis, int index, int first, MediationRecord record) {
        Quantity quantity = analysis.quantities().get(index);
        Unit unit = quantity.unit();
        TokenTable tokens = analysis.tokens();
        if (unit != null && unit.kind() == UnitKind.TEAM) {
            return teams.teams(analysis, index);
        }
        if (unit != null && unit.kind() == UnitKind.PERCENT) {
            return rates.rate(analysis, index, first, record);
        }
        boolean mediators = unit != null
                && (unit.kind() == UnitKind.MEMBER
                        || MediationTeams.isMediators(tokens, quantity, unit)
                        || MediationTeams.isOfTeam(analysis, index));
        if (unit != null && (mediators || MediationTeams.isTeam(tokens, unit))) {
            return teams.members(analysis, index, unit, record);
        }
        if (unit == null && (tokens.isAt(quantity.from() - 1, ":") || tokens.isAt(quantity.from() - 1, "là"))) {
            int label = quantity.from() - 4;
            if (tokens.isSequence(label, "hòa", "giải", "viên") && !record.has(Figure.MEDIATORS)) {
                return List.of(Figure.MEDIATORS); // «số hòa giải viên: 2.611»
            }
            if (tokens.isSequence(label, "tổ", "hòa", "giải") && !record.has(Figure.TEAMS)) {
                return List.of(Figure.TEAMS);
            }
        }
        boolean nameless = unit == null && !standsAlone(tokens, analysis, quantity);
        if (nameless || MediationCases.isLetters(analysis, index)) {
            return List.of();
        }
        boolean counted = unit == null
                || unit.kind() == UnitKind.CASE
                || MediationCases.isCaseNoun(tokens, unit)
                || MediationCases.isVerb(unit) && !tokens.is(unit.from(), "bận");
        return counted ? cases.cases(analysis, index, first, record) : List.of();
    }

    /** «2021: 45/52 vụ; 2022: …»: a year that labels an item. */
    static boolean isYear(TokenTable tokens, Quantity quantity) {
        int value = quantity.value().intValue();
        return quantity.unit() == null
                && quantity.ordinal()
                && value > 1975
                && value < 2100
                && tokens.isAt(quantity.end(), ":");
    }

    /** Whether cases are spoken of between two tokens. */
    private static boolean isOfCases(TokenTable tokens, int from, int to) {
        for (int i = Math.max(from, to - NOUN_REACH); i < to; i++) {
            if (tokens.is(i, "vụ") || tokens.is(i, "việc")) {
                return true;
            }
        }
        return false;
    }

    /** A number without a noun is a figure only where the clause ends or goes on with đều. */
    private static boolean standsAlone(TokenTable tokens, Analysis analysis, Quantity quantity) {
        int end = quantity.end();
        if (tokens.breakBefore(quantity.from()) && tokens.isAt(end, ".")) {
            return false; // «2. Hòa giải ở cơ sở»
        }
        int from = quantity.from();
        boolean compared =
                tokens.isAt(from - 1, "(") && tokens.isAt(end, ")") && tokens.isNumber(Math.max(0, from - 2));
        if (tokens.isAt(from - 1, "lên")
                && !isOfCases(tokens, analysis.sentences().startOf(from), from - 1)) {
            return false; // «nâng tổng số hội viên lên 201.347»
        }
        boolean name = from > 0 && tokens.isWord(from - 1) && tokens.isCapitalized(from - 1);
        if (name && end >= analysis.sentences().endOf(from) - 1 && tokens.length(from) < 3) {
            return false; // «… và Tổ hòa giải khu vực Phước Lộc 1.»
        }
        if (isYear(tokens, quantity) || tokens.glued(end) && tokens.isAt(end, "-")) {
            return false; // «2023-02»
        }
        if (compared) {
            return false; // «tiếp nhận 140 (152) vụ»: last year's in a bracket
        }
        return end >= analysis.sentences().endOf(quantity.from())
                || tokens.isPunctuation(end)
                || tokens.is(end, "đều")
                || tokens.is(end, "và");
    }
}
