package io.github.dukien.internal.quantity;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.lexicon.WordList;
import io.github.dukien.internal.token.TokenTable;
import java.util.Set;

/** Reads how far a counted phrase goes behind its unit: «căn nhà đại đoàn kết», «nhà “Mái ấm tình thương”», «học sinh lớp 9». */
final class ItemReader {
    private static final int LONGEST = 5;
    private static final int LONGEST_NAME = 10;
    /** Nouns that a name or number behind them completes; alone they end no phrase. */
    private static final Set<String> OPENERS = Set.of(
            "xã", "phường", "huyện", "quận", "tỉnh", "tp", "thôn", "ấp", "bản", "buôn", "làng", "xóm", "trường",
            "miền");

    /** Bodies by their letters: behind a thing they begin what is said of it («3 căn nhà MTTQ xã xây»). */
    private static final Set<String> BODIES = Set.of(
            "ubnd",
            "hđnd",
            "mttq",
            "ubmttq",
            "lđlđ",
            "lhpn",
            "bch",
            "btv",
            "cand",
            "bộ",
            "bđbp",
            "gđ",
            "ubmttqvn",
            "bidv",
            "tnhh",
            "hnd",
            "ttvh");

    private final Lexicon noUnits;
    private final WordList words;

    ItemReader(Lexicons lexicons, WordList words) {
        noUnits = lexicons.get("quantity/no-units");
        this.words = words;
    }

    /** The end of the counted phrase; «trồng nấm» names a project, and says what households do. */
    int end(TokenTable tokens, boolean project, int from, int limit) {
        boolean behind = project && from < limit && !tokens.breakBefore(from);
        long craft = behind ? noUnits.match(tokens, from, limit) : Lexicon.NONE;
        boolean named = craft != Lexicon.NONE && noUnits.entry(craft).has("names");
        int end = named ? Lexicon.end(craft) : from;
        end = plainEnd(tokens, end, from + LONGEST, limit);
        if (end > from && isOpener(tokens, end - 1) && end < limit && tokens.isCapitalized(end)) {
            return end - 1;
        }
        if (end > from && end < limit && tokens.isNumber(end) && tokens.is(end - 1, "lớp")) {
            return end + 1;
        }
        return nameEnd(tokens, end, limit);
    }

    /** The end of the words in small letters, whole words each. */
    private int plainEnd(TokenTable tokens, int from, int most, int limit) {
        int end = from;
        while (end < Math.min(limit, most) && isPlain(tokens, end, limit)) {
            int word = words.matchEnd(tokens, end, limit);
            end = word > end + 1 && !tokens.isCapitalized(word - 1) ? word : end + 1;
        }
        return end;
    }

    private boolean isPlain(TokenTable tokens, int i, int limit) {
        return tokens.isWord(i) && !tokens.breakBefore(i) && !tokens.isCapitalized(i) && !isNoUnit(tokens, i, limit);
    }

    private static boolean isOpener(TokenTable tokens, int i) {
        return OPENERS.stream().anyMatch(word -> tokens.is(i, word));
    }

    /** The end of a name right behind: in quotes, or a capital with small letters behind it, as things are called. */
    private int nameEnd(TokenTable tokens, int from, int limit) {
        if (from + 1 >= limit || tokens.breakBefore(from) || !tokens.isCapitalized(from) && !tokens.isChar(from, '"')) {
            return from;
        }
        if (tokens.is(from, "tết")) {
            return from + 1;
        }
        if (isShort(tokens, from)) {
            return plainEnd(tokens, from + 1, from + LONGEST, limit); // hộ DTTS, ấp NTM kiểu mẫu
        }
        if (tokens.isCapitalized(from)) {
            boolean thing = !tokens.isUpper(from) && isPlain(tokens, from + 1, limit);
            return thing ? plainEnd(tokens, from + 1, from + LONGEST, limit) : from;
        }
        for (int i = from + 1; tokens.isCapitalized(from + 1) && i < Math.min(limit, from + LONGEST_NAME); i++) {
            if (tokens.isChar(i, '"')) {
                return i + 1;
            }
        }
        return from;
    }

    /** An abbreviation in capitals that is no body which acts (UBND, MTTQ). */
    private static boolean isShort(TokenTable tokens, int i) {
        return tokens.isUpper(i)
                && tokens.isWord(i)
                && tokens.length(i) > 2
                && BODIES.stream().noneMatch(body -> tokens.is(i, body));
    }

    /** «6 xã thành 3 xã»: what becomes another number ends there, «tổ chức thành viên» does not. */
    boolean isNoUnit(TokenTable tokens, int at, int limit) {
        boolean becomes = tokens.is(at, "thành") && at + 1 < limit && tokens.isNumber(at + 1);
        int end = becomes ? -1 : noUnits.matchEnd(tokens, at, limit);
        boolean person = end > 0 && end < limit && tokens.is(end, "viên"); // hướng dẫn viên, giám sát viên
        return becomes || end > 0 && !person;
    }
}
