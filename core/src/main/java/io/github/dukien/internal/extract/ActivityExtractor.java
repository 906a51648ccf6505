package io.github.dukien.internal.extract;

import io.github.dukien.fact.ActivityCount;
import io.github.dukien.fact.Fact;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.Unit;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.token.TokenTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counted results: every quantity of things or people that no other type has taken. */
final class ActivityExtractor implements TypeExtractor {
    private static final Set<UnitKind> KINDS =
            Set.of(UnitKind.NOUN, UnitKind.CASE, UnitKind.TEAM, UnitKind.COMRADE, UnitKind.MEMBER, UnitKind.MEASURE);

    private static final Set<String> TIMES = Set.of("năm", "tháng", "tuần", "ngày", "ngày đêm", "đêm", "giờ");

    private static final String UNKNOWN = "activity.unknown";
    private static final Map<UnitKind, String> RULES = new EnumMap<>(UnitKind.class);

    static {
        for (UnitKind kind : UnitKind.values()) {
            RULES.put(kind, "activity." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private final QuantityFacts shared;
    private final SizeWords sizes;
    private final StatedNumbers stated;
    private final ActionReader actions;

    ActivityExtractor(Lexicons lexicons) {
        shared = new QuantityFacts(lexicons);
        sizes = new SizeWords(lexicons);
        stated = new StatedNumbers(lexicons);
        actions = new ActionReader(lexicons);
    }

    @Override
    public void extract(Analysis analysis, List<Fact> facts) {
        PartItems parts = new PartItems();
        for (int i = 0; i < analysis.quantities().size(); i++) {
            Quantity quantity = analysis.quantities().get(i);
            Unit unit = quantity.unit();
            Unit whole = analysis.isTaken(i) ? null : stated.unit(analysis, i);
            whole = analysis.isTaken(i) || whole != null ? whole : parts.part(analysis, i);
            if (whole != null) {
                facts.add(part(analysis, i, whole));
                continue;
            }
            if (unit != null
                    && KINDS.contains(unit.kind())
                    && !analysis.isTaken(i)
                    && quantity.value().signum() > 0
                    && (unit.per() == null || isFlow(unit))
                    && !isCondition(analysis, i)
                    && isResult(analysis.tokens(), quantity, unit)) {
                facts.add(activity(analysis, i, unit));
                if (PartItems.isHead(unit)) {
                    parts.head(analysis, quantity, unit);
                }
            } else if (PercentageExtractor.percent(quantity) == null && !isMember(analysis, i)) {
                parts.stop();
            }
        }
    }

    /** Members told between a whole and its parts («87 đảng viên, trong đó có 19 cấp ủy viên. Cụ thể, khiển trách 46 …»). */
    private static boolean isMember(Analysis analysis, int index) {
        Unit unit = analysis.quantities().get(index).unit();
        return analysis.isTaken(index) && unit != null && unit.kind() == UnitKind.MEMBER;
    }

    /** «36 chuyến/ngày»: so many in a time are a result; a mean of things («6 người/hộ») and a capacity («5 tấn/năm») are none. */
    private static boolean isFlow(Unit unit) {
        return unit.per() != null && unit.kind() != UnitKind.MEASURE && TIMES.contains(unit.per());
    }

    /** «doanh nghiệp có từ 25 lao động trở lên»: a condition on what is counted before. */
    private static boolean isCondition(Analysis analysis, int index) {
        Quantity quantity = analysis.quantities().get(index);
        int from = quantity.from();
        boolean open = quantity.boundTo() > quantity.end()
                && from > 0
                && analysis.tokens().is(from, "từ");
        Unit unit = quantity.unit();
        boolean degree = unit != null
                && (analysis.tokens().is(unit.from(), "lần")
                        || analysis.tokens().is(unit.from(), "điểm"));
        if (open && degree) {
            return true; // «vượt chuẩn từ 10 lần trở lên», «môn chuyên từ 6 điểm trở lên»
        }
        return open
                && index > 0
                && analysis.tokens().is(from - 1, "có")
                && analysis.quantities().get(index - 1).end() == from - 1;
    }

    /** A bare length, height or weight describes a thing and is no result; so does what a vehicle or house holds. */
    private boolean isResult(TokenTable tokens, Quantity quantity, Unit unit) {
        if (sizes.isSize(tokens, quantity, unit)) {
            return false;
        }
        if (unit.kind() != UnitKind.MEASURE) {
            return true;
        }
        boolean bare =
                unit.to() == unit.from() + 1 && (tokens.length(unit.from()) <= 2 || tokens.is(unit.from(), "mét"));
        boolean amount = tokens.is(unit.from(), "ha") || tokens.is(unit.from(), "kg");
        if (bare && !amount) {
            return sizes.isWork(tokens, quantity);
        }
        int before = quantity.from() - 1;
        boolean describes = before >= 0
                && (tokens.is(before, "dài")
                        || tokens.is(before, "rộng") && !tokens.isAt(before - 1, "mở")
                        || tokens.is(before, "cao")
                        || tokens.is(before, "sâu")
                        || tokens.is(before, "cách")
                        || tokens.is(before, "nặng")
                        || tokens.is(before, "tới")
                        || tokens.is(before, "khoảng"));
        return !describes;
    }

    private static String rule(Unit unit) {
        return unit.code().equals("?") ? UNKNOWN : RULES.getOrDefault(unit.kind(), UNKNOWN);
    }

    /** A part of the whole before it, which goes without a noun. */
    private ActivityCount part(Analysis analysis, int index, Unit whole) {
        Quantity quantity = analysis.quantities().get(index);
        return new ActivityCount(
                Sources.of(analysis.tokens(), quantity.from(), quantity.to(), "activity.part", List.of()),
                quantity.value(),
                null,
                null,
                QuantityFacts.unit(analysis, whole),
                quantity.bound(),
                null,
                null,
                actions.read(analysis, quantity, quantity.end()),
                analysis.about(index));
    }

    private ActivityCount activity(Analysis analysis, int index, Unit unit) {
        Quantity quantity = analysis.quantities().get(index);
        TokenTable tokens = analysis.tokens();
        String item = unit.itemTo() > unit.to() ? tokens.spaced(unit.from(), unit.itemTo()) : null;
        return new ActivityCount(
                QuantityFacts.source(analysis, quantity, rule(unit), null),
                quantity.value(),
                quantity.max(),
                quantity.total(),
                QuantityFacts.unit(analysis, unit),
                quantity.bound(),
                shared.change(analysis, quantity),
                item,
                actions.read(analysis, quantity, unit.itemTo()),
                analysis.about(index));
    }
}
