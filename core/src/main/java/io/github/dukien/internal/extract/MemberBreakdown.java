package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount;
import io.github.dukien.internal.extract.MemberUnits.Group;
import io.github.dukien.internal.lexicon.KindLexicon;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.mention.Quantity.UnitKind;
import io.github.dukien.internal.sentence.Sentences;
import io.github.dukien.internal.token.TokenTable;
import org.jspecify.annotations.Nullable;

/**
 * Follows a breakdown of members through its sentence: «trong tổng số 10.506 hòa giải viên, nữ 3.306 người; …», «… hội
 * viên, gồm 402 nữ, 77 người là đảng viên», and the next sentence that begins with Trong đó.
 */
final class MemberBreakdown {
    /** Sentences behind the members in which one that opens with «về trình độ» still parts them. */
    private static final int AFTERWARDS = 3;

    private final KindLexicon<Group> groups;
    private final MemberKinds kinds;
    private boolean open;
    private boolean bracket;
    private boolean joint;
    private MemberCount.Kind whole = MemberCount.Kind.OTHER;
    private @Nullable String noun;
    private int openSentence = -2;
    /** The noun and the sentence of the last members told. */
    private @Nullable String told;

    private int toldSentence = -AFTERWARDS - 1;

    MemberBreakdown(MemberKinds kinds, KindLexicon<Group> groups) {
        this.kinds = kinds;
        this.groups = groups;
    }

    /**
     * Whether people counted by the quantity at {@code index} are a part of members told before.
     *
     * @param previous the member count that the quantity before it is, or null
     */
    boolean isPart(Analysis analysis, int index, @Nullable MemberCount previous) {
        boolean previousMember = previous != null;
        Quantity quantity = analysis.quantities().get(index);
        Sentences sentences = analysis.sentences();
        int sentence = sentences.at(quantity.from());
        if (previous != null) {
            told = previous.unit();
            toldSentence = sentences.at(analysis.quantities().get(index - 1).from());
        }
        int gap = index == 0 ? 0 : analysis.quantities().get(index - 1).end();
        boolean same = index > 0 && sentence >= 0 && sentences.at(gap - 1) == sentence;
        if (!same) {
            boolean next = sentence >= 0 && sentence == openSentence + 1;
            gap = sentences.startOf(quantity.from());
            boolean goesOn = next
                    && (open || previousMember)
                    && !analysis.tokens().isChar(gap, '(')
                    && opens(analysis.tokens(), gap, gap + 1);
            if (goesOn && !open && previous != null) {
                whole = kinds.verbs().isOfNew(analysis, gap, quantity.from()) ? MemberCount.Kind.NEW : previous.kind();
                noun = previous.unit();
                joint = previous.unit().indexOf(',') > 0;
            }
            open = goesOn;
            if (!open && told != null && sentence - toldSentence <= AFTERWARDS && isClassed(analysis.tokens(), gap)) {
                noun = told;
                whole = MemberCount.Kind.TOTAL;
                joint = false;
                bracket = false;
                open = true;
            }
        } else if (open && bracket && closes(analysis.tokens(), gap, quantity.from())) {
            open = false;
            if (previous != null && opens(analysis.tokens(), gap, quantity.from())) {
                reopen(previous); // «… (đạt 70% chỉ tiêu), trong đó khu vực ngoài nhà nước 1.690 đoàn viên»
            }
        } else if (previousMember && (opens(analysis.tokens(), gap, quantity.from()) || isWhole(analysis, index - 1))) {
            bracket = open ? bracket : closes(analysis.tokens(), gap, quantity.from(), '(');
            whole = previous != null && !open ? previous.kind() : whole;
            noun = previous != null && !open ? previous.unit() : noun;
            joint = previous != null && !open ? previous.unit().indexOf(',') > 0 : joint;
            open = true;
        }
        openSentence = sentence;
        if (open && (isOther(quantity) || kinds.verbs().isActed(analysis, gap, quantity.from()))) {
            open = false;
        }
        return open;
    }

    private void reopen(MemberCount previous) {
        whole = previous.kind();
        noun = previous.unit();
        joint = previous.unit().indexOf(',') > 0;
        bracket = false;
        open = true;
    }

    /** What the whole counts: people who are a part of it («31 nữ», «74 người») are counted by its noun. */
    @Nullable
    String noun() {
        return noun;
    }

    /**
     * The kind of a part: that of the whole where the part is told by its body, level or place (147 hội viên: khối xã 121),
     * OTHER where it is told by what the people are (nữ 79).
     */
    MemberCount.Kind kind(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        Quantity quantity = analysis.quantities().get(index);
        int gap = analysis.quantities().get(index - 1).end();
        int label = quantity.from();
        while (label > gap && tokens.isWord(label - 1)) {
            label--;
        }
        if (tokens.isSequence(label, "trong", "đó") || tokens.isSequence(label, "trong", "số")) {
            label += 2;
        } else if (tokens.isAt(label + 1, "viên") && label + 2 < quantity.from()) {
            label += 2; // «đảng viên khối doanh nghiệp 20 đồng chí»
        }
        boolean placed = label < quantity.from()
                        && !tokens.isSequence(label, "hội", "viên")
                        && kinds.isPlace(tokens, label, quantity.from(), joint)
                || tokens.isAt(quantity.end(), "ở")
                || kinds.isBodyOrPlace(
                        tokens, quantity.end(), analysis.sentences().endOf(gap));
        return placed && whole == MemberCount.Kind.NEW ? whole : MemberCount.Kind.OTHER;
    }

    private static boolean closes(TokenTable tokens, int from, int to) {
        return closes(tokens, from, to, ')');
    }

    private static boolean closes(TokenTable tokens, int from, int to, char mark) {
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** Things and events end the breakdown; shares do not. */
    private static boolean isOther(Quantity quantity) {
        UnitKind kind =
                quantity.unit() == null ? UnitKind.NONE : quantity.unit().kind();
        return kind == UnitKind.CASE || kind == UnitKind.TEAM || kind == UnitKind.CURRENCY || kind == UnitKind.MEASURE;
    }

    /** «Về trình độ, …», «Xét theo thành phần, …»: a sentence that parts the members told before by what they are. */
    private boolean isClassed(TokenTable tokens, int start) {
        int by = tokens.is(start, "xét") || tokens.is(start, "phân") ? start + 1 : start;
        int noun = tokens.isAt(by, "theo") || tokens.isAt(by, "về") ? by + 1 : -1;
        return noun > 0 && groups.kindAt(tokens, noun, tokens.size()) == Group.CLASS;
    }

    /** trong đó, gồm, cụ thể, phân theo within {@code [from, to)}. */
    private static boolean opens(TokenTable tokens, int from, int to) {
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            boolean dash = tokens.isChar(i, '-') && i + 1 == to;
            boolean among = dash
                    || tokens.isSequence(i, "trong", "đó")
                    || tokens.isSequence(i, "trong", "số", "đó")
                    || tokens.isSequence(i, "trong", "số", "này")
                    || tokens.isSequence(i, "trong", "số", "kết")
                    || tokens.isSequence(i, "trong", "số", "mới");
            if (among
                    || tokens.isChar(i, '(')
                    || tokens.is(i, "gồm") && i - from <= 2
                    || tokens.isSequence(i, "cụ", "thể")) {
                return true;
            }
        }
        return false;
    }

    /** «trong tổng số N hội viên, …», «trong số N đảng viên, …». */
    private static boolean isWhole(Analysis analysis, int index) {
        TokenTable tokens = analysis.tokens();
        int from = analysis.quantities().get(index).from();
        int start = Math.max(analysis.sentences().startOf(from), from - 3);
        for (int i = start; i < from; i++) {
            if (tokens.isSequence(i, "trong", "tổng", "số") || tokens.isSequence(i, "trong", "số")) {
                return true;
            }
        }
        return false;
    }
}
