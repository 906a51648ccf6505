package io.github.dukien.internal.cue;

import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.BitSet;
import java.util.List;

/**
 * Tells plans from results: a plan word governs to the end of its sentence, «sẽ» and «năm tới» also the figure right before them, and a
 * heading that speaks of plans governs the list below it. Immutable and thread-safe.
 */
final class PlanReader {
    private static final int NEAR = 5;
    private static final int FOLLOWS = 6;
    /** Tokens from what sets targets to their number. */
    private static final int SET = 10;

    private final Cues<Says> cues;
    /** Whether a cue is a noun, so that it may be what a figure is measured by. */
    private final boolean[] nouns;

    PlanReader(Lexicons lexicons) {
        cues = new Cues<>(lexicons, "cue/planned", Says::valueOf);
        List<LexiconEntry> entries = lexicons.get("cue/planned").entries();
        nouns = new boolean[entries.size()];
        for (int i = 0; i < nouns.length; i++) {
            nouns[i] = entries.get(i).has("noun");
        }
    }

    /** Which quantities are plans. */
    BitSet read(Analysis analysis) {
        BitSet planned = new BitSet();
        boolean heading = false;
        int quantity = 0;
        int document = 0;
        for (Block block : analysis.article()) {
            boolean listed = analysis.tokens().isPunctuation(block.from());
            heading &= listed;
            boolean plan = heading;
            boolean outer = plan;
            boolean list = false; // «… gồm 12 chỉ tiêu. Đó là: …»: the targets go on over sentences
            boolean targets = false;
            int sentence = -1;
            int i = block.from();
            while (i < block.to()) {
                if (analysis.sentences().at(i) != sentence) {
                    sentence = analysis.sentences().at(i);
                    plan |= targets && goesOn(analysis.tokens(), i);
                    targets = false;
                    list |= plan && goesOn(analysis.tokens(), i);
                    plan = heading || plan && list;
                    outer = plan;
                }
                int start = analysis.sentences().startOf(i);
                int end = Math.min(
                        block.to(), Math.max(i + 1, analysis.sentences().endOf(i)));
                document = pastDocuments(analysis, document, i);
                if (quantity < analysis.quantities().size()
                        && analysis.quantities().get(quantity).from() <= i) {
                    Quantity figure = analysis.quantities().get(quantity);
                    boolean target = isTarget(analysis.tokens(), start, figure);
                    targets |= target;
                    planned.set(quantity++, plan || target || isWilled(analysis.tokens(), figure, end));
                    i = Math.max(i + 1, figure.to());
                    continue;
                }
                Cue cue = isInDocument(analysis, document, i) ? null : cues.at(analysis.tokens(), i, end);
                Says says = cue == null ? Says.NONE : said(analysis.tokens(), start, cue);
                plan = says == Says.NONE ? plan : says == Says.PLANNED;
                if (analysis.tokens().isChar(i, '(')) {
                    outer = plan;
                } else if (analysis.tokens().isChar(i, ')')) {
                    plan = outer; // «giúp 17 hộ (kế hoạch 15 hộ), trao 6 con bò»
                }
                i = cue == null ? i + 1 : cue.to();
            }
            boolean opens = block.role() == Role.HEADING || analysis.tokens().isChar(block.to() - 1, ':');
            heading |= opens && plan;
        }
        return planned;
    }

    /** «Cụ thể: mỗi năm kết nạp 12 đảng viên» after «… đề ra 9 chỉ tiêu». */
    private static boolean goesOn(TokenTable tokens, int i) {
        return tokens.isSequence(i, "cụ", "thể")
                || tokens.isSequence(i, "trong", "đó")
                || tokens.isSequence(i, "đó", "là");
    }

    private static int pastDocuments(Analysis analysis, int from, int i) {
        int document = from;
        while (document < analysis.documents().size()
                && analysis.documents().get(document).to() <= i) {
            document++;
        }
        return document;
    }

    /** «Kế hoạch số 31/KH-UBND» is no plan. */
    private static boolean isInDocument(Analysis analysis, int document, int i) {
        DocumentMention next =
                document < analysis.documents().size() ? analysis.documents().get(document) : null;
        return next != null && next.from() <= i;
    }

    /** «thống nhất 14 chỉ tiêu», «thông qua chương trình năm 2026 gồm 12 chỉ tiêu»: targets that are set. */
    private static boolean isTarget(TokenTable tokens, int start, Quantity figure) {
        boolean target = tokens.isSequence(figure.to(), "chỉ", "tiêu") && figure.total() == null;
        for (int i = figure.from() - 1; target && i >= Math.max(start, figure.from() - SET); i--) {
            boolean set = tokens.isSequence(i - 1, "thống", "nhất")
                    || tokens.isSequence(i - 1, "thông", "qua")
                    || tokens.isSequence(i - 1, "đề", "ra")
                    || tokens.isSequence(i - 1, "xác", "định");
            if (set || tokens.isNumber(i) && i < figure.from() - 3) {
                return set;
            }
        }
        return false;
    }

    /** «18 cầu thủ xuất sắc nhất sẽ tập trung». */
    private static boolean isWilled(TokenTable tokens, Quantity figure, int end) {
        for (int i = figure.end(); i < Math.min(end, figure.end() + FOLLOWS); i++) {
            if (!tokens.isWord(i)) {
                return false;
            }
            if (tokens.is(i, "sẽ") || isComing(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** «trong năm tới», «thời gian tới». */
    private static boolean isComing(TokenTable tokens, int i) {
        return tokens.is(i, "tới")
                && (tokens.is(i - 1, "năm")
                        || tokens.is(i - 1, "gian")
                        || tokens.is(i - 1, "tháng")
                        || tokens.is(i - 1, "quý")
                        || tokens.is(i - 1, "kỳ"));
    }

    private Says said(TokenTable tokens, int from, Cue cue) {
        return nouns[cue.number()] && isMeasure(tokens, from, cue) ? Says.NONE : cues.kind(cue);
    }

    /** «đạt 118% kế hoạch», «hoàn thành 7/9 chỉ tiêu», «so với kế hoạch», «theo kế hoạch»: a measure, no plan. */
    private static boolean isMeasure(TokenTable tokens, int from, Cue cue) {
        boolean measures = false;
        for (int i = Math.max(from, cue.from() - NEAR); i < cue.from(); i++) {
            boolean set = tokens.isSequence(i, "thống", "nhất")
                    || tokens.isSequence(i, "thông", "qua")
                    || tokens.isSequence(i, "đề", "ra")
                    || tokens.isSequence(i, "xác", "định");
            if (set) {
                return false;
            }
            measures &= !tokens.isChar(i, '('); // «giúp 17 hộ (kế hoạch 15 hộ)» is measured by nobody
            measures |= tokens.isChar(i, '%')
                    || tokens.isNumber(i)
                    || tokens.is(i, "đạt")
                    || tokens.is(i, "vượt")
                    || tokens.is(i, "thành")
                    || tokens.is(i, "với")
                    || tokens.is(i, "theo")
                    || tokens.is(i, "hiện");
        }
        return measures;
    }

    /** What a cue says of the figures behind it. */
    enum Says {
        /** They are planned. */
        PLANNED,
        /** They have been done. */
        DONE,
        /** Nothing. */
        NONE
    }
}
