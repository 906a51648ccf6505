package io.github.dukien.internal.extract;

import io.github.dukien.fact.Money;
import io.github.dukien.internal.cue.Clauses;
import io.github.dukien.internal.cue.Cue;
import io.github.dukien.internal.cue.Cues;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether an amount is raised, spent or other by the word that governs it. */
final class MoneyKinds {
    /** The rule of the bare word «quỹ». */
    private static final String FUND = "money.raised.fund";

    private static final int NORM_REACH = 3;
    private static final int PART_REACH = 40;
    /** What a norm of support is paid for. */
    private static final Set<String> NORMS = Set.of(
            "căn",
            "căn nhà",
            "ngôi nhà",
            "nhà",
            "hộ",
            "hộ nghèo",
            "suất",
            "suất quà",
            "phần",
            "phần quà",
            "em",
            "người");

    /** Who has an amount on average. */
    private static final Set<String> HOLDERS =
            Set.of("hội viên", "đoàn viên", "thành viên", "người", "hộ", "clb", "chi hội", "chi đoàn", "cơ sở", "tổ");

    private final Cues<Money.Kind> cues;
    private final Lexicon heads;

    MoneyKinds(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/money", Money.Kind::valueOf);
        heads = lexicons.get("cue/money-heads");
    }

    /** The cue that governs an amount, or null. */
    @Nullable
    Cue cue(Analysis analysis, Quantity quantity) {
        int clause = Clauses.start(analysis, quantity.from());
        Cue cue = governing(analysis.tokens(), clause, quantity.from());
        int sentence = Clauses.sentenceStart(analysis, quantity.from());
        if (cue == null && sentence < clause) {
            cue = governing(analysis.tokens(), sentence, clause);
        }
        int end = Math.max(quantity.end(), quantity.boundTo());
        return cue != null ? cue : cues.firstIn(analysis.tokens(), end, Clauses.end(analysis, quantity.from()));
    }

    /** «Tổng số tiền lên tới 15 tỷ đồng» with no verb of its own: the sum of what the sentence before told. */
    boolean isSum(Analysis analysis, Quantity last, Quantity sum, @Nullable Cue cue) {
        int start = analysis.sentences().startOf(sum.from());
        int told = analysis.sentences().at(sum.from()) - analysis.sentences().at(last.from());
        return cue == null && told == 1 && analysis.tokens().is(start, "tổng");
    }

    /** What the lists of an article say of the amounts in them. */
    ListKinds lists(Analysis analysis) {
        return new ListKinds(analysis, cues);
    }

    /** Whether a cue yields to what the list says. */
    boolean isWeak(Cue cue) {
        return cues.isWeak(cue);
    }

    /** The id of the rule of a cue. */
    String id(Cue cue) {
        return cues.id(cue);
    }

    /** «phân bổ từ Quỹ Hỗ trợ nông dân 4 tỷ đồng»: the name of a fund gives way to a verb right before it. */
    private @Nullable Cue governing(TokenTable tokens, int from, int to) {
        Cue cue = cues.governing(tokens, from, to);
        boolean fund = cue != null && (cues.id(cue).equals(FUND) || !cues.isWeak(cue) && Funds.isFundName(tokens, cue));
        if (cue == null || !fund) {
            return cue;
        }
        Cue verb = cues.governing(tokens, from, cue.from());
        boolean near = verb != null && cues.kind(verb) == Money.Kind.SPENT && !Funds.isFundName(tokens, verb);
        for (int i = verb == null ? cue.from() : verb.to(); near && i < cue.from(); i++) {
            near = !tokens.isPunctuation(i) || tokens.isChar(i, '"');
        }
        return near ? verb : cue;
    }

    /** What the governing cue makes of the amount; {@code free} is one behind the amount before it. */
    Money.Kind kind(Analysis analysis, Quantity quantity, @Nullable Cue cue, @Nullable String per, int free) {
        Money.Kind head = isAverage(analysis.tokens(), quantity.from(), per)
                ? Money.Kind.OTHER
                : head(analysis, quantity, cue, free);
        if (head != null) {
            return head;
        }
        if (cue == null) {
            return isGranted(analysis, 0, quantity.from()) ? Money.Kind.SPENT : Money.Kind.OTHER;
        }
        Money.Kind kind = cues.kind(cue);
        if (cues.id(cue).equals(FUND) && Funds.holds(analysis.tokens(), quantity.from())) {
            return Money.Kind.OTHER;
        }
        boolean worth =
                analysis.tokens().isSequence(quantity.from() - 2, "trị", "giá"); // «trị giá 9 triệu đồng do bà con góp»
        if (!worth && isGiven(analysis, quantity)) {
            return Money.Kind.RAISED;
        }
        if (kind != Money.Kind.SPENT
                && isGranted(analysis, cue.from() < quantity.from() ? cue.to() : 0, quantity.from())) {
            return Money.Kind.SPENT;
        }
        boolean far = kind == Money.Kind.RAISED && quantity.from() - cue.to() > NORM_REACH;
        if (far && isNorm(per)) {
            return Money.Kind.SPENT; // «các nhà hảo tâm đóng góp, khởi công 9 căn nhà, mỗi căn 60 triệu đồng»
        }
        boolean receipt = analysis.tokens().is(cue.from(), "thu") && cue.to() == cue.from() + 1;
        boolean named = kind == Money.Kind.SPENT && Funds.isFundName(analysis.tokens(), cue);
        boolean raised =
                receipt && Funds.receives(analysis, cue.from()) || named || Funds.isBuilt(analysis, quantity, cue);
        return raised ? Money.Kind.RAISED : kind;
    }

    /** The kind of an amount that is a part of another: its sum's, but a norm of support is spent, an average a level. */
    Money.Kind part(Analysis analysis, Quantity quantity, Money.Kind sum, @Nullable String per) {
        if (isAverage(analysis.tokens(), quantity.from(), per)) {
            return Money.Kind.OTHER;
        }
        if (isGiven(analysis, quantity)) {
            return Money.Kind.RAISED;
        }
        return sum == Money.Kind.RAISED && isNorm(per) ? Money.Kind.SPENT : sum;
    }

    /** «265 triệu đồng do bà con đóng góp», «110 triệu đồng được quyên góp»: who gave the amount stands behind it. */
    private boolean isGiven(Analysis analysis, Quantity quantity) {
        int end = Math.max(quantity.end(), quantity.boundTo());
        Cue behind = analysis.tokens().isAt(end, "do")
                ? cues.firstIn(analysis.tokens(), end, Clauses.phraseEnd(analysis, end))
                : null;
        Cue passive = analysis.tokens().isAt(end, "được")
                        && end + 1 < analysis.tokens().size()
                ? cues.at(analysis.tokens(), end + 1, Clauses.end(analysis, end))
                : behind;
        return passive != null && !cues.isWeak(passive) && cues.kind(passive) == Money.Kind.RAISED;
    }

    /** «bình quân 240.000 đồng/hội viên»: what members or households have on average. */
    private static boolean isAverage(TokenTable tokens, int from, @Nullable String per) {
        int before = tokens.isAt(from - 1, "đạt") || tokens.isAt(from - 1, "được") ? from - 1 : from;
        boolean average = tokens.isSequence(before - 2, "bình", "quân") || tokens.isSequence(before - 2, "tính", "ra");
        return average && per != null && HOLDERS.contains(per.toLowerCase(Locale.ROOT));
    }

    private static boolean isNorm(@Nullable String per) {
        return per != null && NORMS.contains(per.toLowerCase(Locale.ROOT));
    }

    /** «Tổng dư nợ các nguồn vốn vay đạt 96 tỷ đồng»: the noun that the sentence says the amount of, whatever verbs describe it. */
    private Money.@Nullable Kind head(Analysis analysis, Quantity quantity, @Nullable Cue cue, int free) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(free, Clauses.start(analysis, quantity.from()));
        int to = quantity.from();
        boolean says = isCopula(tokens, to - 1);
        for (int i = to - 1; i >= from && (says || !tokens.isPunctuation(i)); i--) {
            long match = heads.match(tokens, i, to);
            if (match != Lexicon.NONE && (says || heads.entry(match).has("open")) && !Funds.isNamedFund(tokens, i)) {
                boolean nearer = cue != null && cue.from() < i;
                return nearer ? null : Money.Kind.valueOf(heads.entry(match).value("kind"));
            }
        }
        return null;
    }

    private static boolean isCopula(TokenTable tokens, int i) {
        return tokens.isAt(i, "là")
                || tokens.isAt(i, "đạt")
                || tokens.isAt(i, "còn")
                || tokens.isAt(i, "ước")
                || tokens.isAt(i, "lên")
                || tokens.isAt(i, "được")
                || tokens.isChar(i, ':');
    }

    /** «cấp 1.825 suất học bổng trị giá …», «UBND xã cấp 48 triệu đồng»: «cấp» before a number is the verb, save in «trường cấp 3». */
    private static boolean isGranted(Analysis analysis, int from, int to) {
        TokenTable tokens = analysis.tokens();
        for (int i = to - 1; i >= Math.max(from, Clauses.start(analysis, to)); i--) {
            boolean verb = tokens.is(i, "cấp") && !tokens.isAt(i - 1, "các") && !tokens.isAt(i - 1, "từng");
            boolean more = i + 2 < tokens.size() && tokens.isChar(i + 2, '.') && tokens.glued(i + 2);
            if (verb && tokens.isNumber(i + 1) && (tokens.length(i + 1) > 1 || more)) {
                return true;
            }
        }
        return false;
    }

    /** «huy động 96 tỷ đồng, gồm ngân sách 21,3 tỷ, dân góp …», «(cấp tỉnh 4,6 tỷ, cấp huyện 5 tỷ)»: parts are of their sum's kind. */
    boolean isPart(Analysis analysis, Quantity sum, Quantity part) {
        TokenTable tokens = analysis.tokens();
        int sentence = analysis.sentences().at(sum.from());
        int other = analysis.sentences().at(part.from());
        if (part.from() - sum.end() > PART_REACH || other - sentence > 1) {
            return false;
        }
        int from = sum.end();
        boolean listed = other == sentence;
        for (int i = sum.end(); i < part.from(); i++) {
            boolean opens = (tokens.is(i, "gồm")
                            || tokens.isSequence(i, "trong", "đó")
                            || tokens.isSequence(i, "trong", "số", "này")
                            || tokens.isSequence(i, "trong", "số", "đó"))
                    && !isTold(analysis, part, i, other != sentence);
            if (opens || isAround(tokens, i, part.from()) && !isOther(tokens, sum.end(), from, i)) {
                from = i;
                listed = true;
            }
        }
        Cue own = governing(tokens, from, part.from());
        boolean told = own != null && !cues.isWeak(own) && !Funds.isFundName(tokens, own);
        return listed && !told && !isGranted(analysis, from, part.from());
    }

    /** Whether a bracket that opens at {@code i} is still open at {@code part}. */
    private static boolean isAround(TokenTable tokens, int i, int part) {
        boolean open = tokens.isChar(i, '(');
        for (int k = i + 1; open && k < part; k++) {
            open = !tokens.isChar(k, ')');
        }
        return open;
    }

    /** «tiếp nhận 90 triệu đồng, bàn giao 4 căn nhà (60 triệu đồng/căn)»: a bracket behind another verb; what money is for is none. */
    private boolean isOther(TokenTable tokens, int sum, int from, int bracket) {
        Cue own = governing(tokens, from, bracket);
        return own != null && !cues.isWeak(own) && own.from() > sum + 1;
    }

    /** «Số tiền này được phân bổ cho 5 xã, gồm …»: another sentence that has its own verb before the list. */
    private boolean isTold(Analysis analysis, Quantity part, int list, boolean another) {
        int start = Clauses.sentenceStart(analysis, part.from());
        Cue own = another && start < list ? governing(analysis.tokens(), start, list) : null;
        return own != null && !cues.isWeak(own);
    }
}
