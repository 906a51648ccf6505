package io.github.dukien.internal.document;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;

/** Reads the names of issuing bodies: «Ban Thường vụ Tỉnh ủy», «Bộ Văn hóa, Thể thao và Du lịch», «HĐND tỉnh». */
final class IssuerReader {
    private static final int LONGEST = 18;

    private final Lexicon words;
    private final Kinds kinds;

    IssuerReader(Lexicons lexicons, Kinds kinds) {
        words = lexicons.get("document/issuers");
        this.kinds = kinds;
    }

    /** The end of the body's name that begins at a token, or -1. */
    int end(TokenTable tokens, int i, int limit) {
        long head = i < limit && tokens.isCapitalized(i) ? words.match(tokens, i, limit) : Lexicon.NONE;
        if (head == Lexicon.NONE || !words.entry(head).value("kind").equals("head")) {
            return -1;
        }
        int end = Lexicon.end(head);
        boolean numbered = tokens.isSequence(end - 2, "chỉ", "đạo") || tokens.isSequence(end - 2, "trung", "ương");
        if (numbered && end < limit && tokens.isNumber(end) && tokens.length(end) <= 3) {
            end++; // Ban Chỉ đạo 389 tỉnh, Hội nghị Trung ương 7
        }
        while (end < Math.min(limit, i + LONGEST)) {
            int next = partEnd(tokens, end, limit);
            if (next < 0) {
                next = jointEnd(tokens, i, end, limit);
            }
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The first token of a body's name that ends exactly at {@code to} before a verb of issuing, or -1. */
    int startBefore(TokenTable tokens, int from, int to) {
        for (int i = Math.max(from, to - LONGEST); i < to; i++) {
            if (end(tokens, i, to) == to) {
                return i;
            }
        }
        return -1;
    }

    /** The first token of a verb of issuing that ends at {@code to}, or -1. */
    int verbBefore(TokenTable tokens, int from, int to) {
        int start = words.matchBefore(tokens, Math.max(from, to - 4), to);
        long match = start < 0 ? Lexicon.NONE : words.match(tokens, start, to);
        return match != Lexicon.NONE && words.entry(match).value("kind").equals("verb") ? start : -1;
    }

    /** Whether a verb of deciding begins at a token (phê duyệt, công nhận). */
    boolean isDecision(TokenTable tokens, int i, int limit) {
        long match = words.match(tokens, i, limit);
        return match != Lexicon.NONE && words.entry(match).value("kind").equals("decision");
    }

    private int partEnd(TokenTable tokens, int i, int limit) {
        if (!tokens.isWord(i) || kinds.at(tokens, i, limit) != null && tokens.isCapitalized(i)) {
            return -1;
        }
        long match = words.match(tokens, i, limit);
        String kind = match == Lexicon.NONE ? "" : words.entry(match).value("kind");
        boolean area = kind.equals("area");
        if (area || tokens.isCapitalized(i) && !kind.isEmpty() && !kind.equals("verb") && !kind.equals("decision")) {
            return Lexicon.end(match);
        }
        return tokens.isCapitalized(i) ? i + 1 : -1;
    }

    /** «, Thể thao», «và Du lịch» within the name of a ministry or department. */
    private int jointEnd(TokenTable tokens, int from, int i, int limit) {
        boolean dotted = tokens.isChar(i, '.') && tokens.glued(i) && tokens.isUpper(i - 1) && tokens.length(i - 1) <= 2;
        if (dotted && i + 1 < limit && tokens.isCapitalized(i + 1) && tokens.glued(i + 1)) {
            return i + 1; // TP.Vinh, H.Nhơn Trạch
        }
        if (tokens.is(from, "ban") && tokens.is(i, "của") && i + 1 < limit && tokens.isCapitalized(i + 1)) {
            long body = words.match(tokens, i + 1, limit);
            boolean council =
                    body != Lexicon.NONE && (tokens.is(i + 1, "hđnd") || tokens.isSequence(i + 1, "hội", "đồng"));
            return council ? Lexicon.end(body) : -1; // Ban Pháp chế của HĐND tỉnh
        }
        boolean office =
                tokens.is(from, "bộ") || tokens.is(from, "sở") || tokens.is(from, "phòng") || tokens.is(from, "ban");
        boolean joint = tokens.isChar(i, ',') || tokens.is(i, "và") || tokens.isChar(i, '-');
        if (!office || !joint || i + 1 >= limit || !tokens.isCapitalized(i + 1)) {
            return -1;
        }
        Kinds.Kind kind = kinds.at(tokens, i + 1, limit);
        if (kind != null && kind.to() < limit && (tokens.is(kind.to(), "số") || tokens.isNumber(kind.to()))) {
            return -1;
        }
        long match = words.match(tokens, i + 1, limit);
        boolean part = match != Lexicon.NONE && words.entry(match).value("kind").equals("part");
        return part ? Lexicon.end(match) : -1;
    }
}
