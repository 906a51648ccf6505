package io.github.dukien.internal.layout;

import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names of a byline: runs of capitals between marks, without labels, offices and what stands in brackets. */
final class BylineNames {
    private static final int LONGEST_NAME = 5;

    private final Lexicon words;

    BylineNames(Lexicons lexicons) {
        words = lexicons.get("layout/byline-words");
    }

    /** «Thời sự - Nông nghiệp», «Hoạt động Hội»: a line of nothing but the names of bodies, places of the page and fields. */
    boolean isSection(TokenTable tokens, Line line) {
        int i = line.from();
        while (i < line.to()) {
            long match = words.match(tokens, i, line.to());
            boolean body =
                    match != Lexicon.NONE && words.entry(match).value("kind").equals("org");
            if (!body && tokens.isWord(i)) {
                return false;
            }
            i = body ? Lexicon.end(match) : i + 1;
        }
        return true;
    }

    /** Whether the tokens are names with marks and «và» between them, and no clause. */
    boolean isNames(TokenTable tokens, int from, int end) {
        int to = officeDash(tokens, from, end);
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '(')) {
                while (i < to - 1 && !tokens.isChar(i, ')')) {
                    i++;
                }
                continue;
            }
            long word = words.match(tokens, i, to);
            boolean honorific =
                    word != Lexicon.NONE && words.entry(word).value("kind").equals("honorific");
            if (honorific && !isGivenName(tokens, i, to)) {
                return false;
            }
            boolean joins = tokens.isPunctuation(i) || words.matchEnd(tokens, i, i + 1) > 0;
            if (!joins && !tokens.isCapitalized(i) && !isParticle(tokens, i)) {
                return false;
            }
            capitals += tokens.isCapitalized(i) ? 1 : 0;
        }
        return capitals > 0;
    }

    /** «Đỗ Tài - Phòng Văn hóa và Thông tin»: the dash before the office of the author, {@code to} if none stands there. */
    int officeDash(TokenTable tokens, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (tokens.isChar(i, '|')) {
                return i; // «Lò Mơ | Đã xem: 12»
            }
            boolean dash = tokens.isChar(i, '-')
                    || tokens.isChar(i, '/')
                    || tokens.isChar(i, ',') && tokens.isChar(from - 1, '(');
            long word = dash ? words.match(tokens, i + 1, to) : Lexicon.NONE;
            if (word != Lexicon.NONE && words.entry(word).value("kind").equals("org")) {
                return i;
            }
        }
        return to;
    }

    /** The names in {@code [from, to)}: runs of capitalised words between separators; what stands in brackets is skipped. */
    List<String> names(TokenTable tokens, int from, int to) {
        List<String> names = new ArrayList<>();
        int start = -1;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            boolean inside = i < to && depth == 0 && isNamePart(tokens, i, to, start);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                int stop = tokens.isChar(i - 1, '.') && i - start > 2 && tokens.length(i - 2) > 1 ? i - 1 : i;
                if (!isPaper(tokens, start)) {
                    addName(tokens, start, stop, names);
                }
                start = -1;
            }
            if (i < to) {
                depth += tokens.isChar(i, '(') ? 1 : tokens.isChar(i, ')') ? -1 : 0;
            }
        }
        return names;
    }

    /** «Báo Hà Tĩnh», «Internet»: where a picture comes from, not who took it. */
    private static boolean isPaper(TokenTable tokens, int from) {
        return tokens.is(from, "internet") || tokens.isAt(from - 1, "báo") || tokens.isAt(from - 1, "đài");
    }

    /** «Anh Thư»: the first of two capitals and no more is half of a name, not an honorific. */
    static boolean isGivenName(TokenTable tokens, int i, int end) {
        boolean two = i + 1 < end && tokens.isCapitalized(i) && tokens.isCapitalized(i + 1);
        return two && !(i + 2 < end && tokens.isCapitalized(i + 2));
    }

    private boolean isNamePart(TokenTable tokens, int i, int to, int start) {
        long role = words.match(tokens, i, i + 1);
        boolean given = role != Lexicon.NONE
                && words.entry(role).value("kind").equals("honorific")
                && isGivenName(tokens, i, to);
        if (role != Lexicon.NONE && !given && !(start >= 0 && tokens.isCapitalized(i))) {
            return false;
        }
        boolean dot = tokens.isChar(i, '.') && start >= 0 && tokens.glued(i) && tokens.length(i - 1) <= 2;
        return dot || tokens.isWord(i) && (tokens.isCapitalized(i) || start >= 0 && isParticle(tokens, i));
    }

    private static boolean isParticle(TokenTable tokens, int i) {
        return tokens.is(i, "thị") || tokens.is(i, "văn");
    }

    private static void addName(TokenTable tokens, int from, int to, List<String> names) {
        if (to - from <= LONGEST_NAME + 2 && tokens.end(to - 1) - tokens.start(from) > 1) {
            names.add(tokens.spaced(from, to));
        }
    }

    /** A name may stand again in other letters («QUANG THÁI», «Quang Thái»). */
    static void add(Set<String> names, List<String> found) {
        for (String name : found) {
            if (names.stream().noneMatch(name::equalsIgnoreCase)) {
                names.add(name);
            }
        }
    }

    /** Initials stand for a name that is written out elsewhere on the page; an abbreviation is an office's. */
    static List<String> withoutInitials(Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        boolean full = names.stream().anyMatch(n -> !isInitials(n));
        return names.stream()
                .filter(n -> !(full && isInitials(n))
                        && !isAbbreviation(n)
                        && names.stream().noneMatch(o -> isShort(n, o)))
                .toList();
    }

    /** «N.Xuân» beside «Ngọc Xuân». */
    private static boolean isShort(String name, String other) {
        int dot = name.indexOf('.');
        return dot > 0
                && other.indexOf('.') < 0
                && name.regionMatches(true, 0, other, 0, dot)
                && other.regionMatches(
                        true, other.lastIndexOf(' ') + 1, name, dot + 1, Math.max(1, name.length() - dot - 1));
    }

    /** «V.T», but not «C.Thành» or «C.THÀNH». */
    private static boolean isInitials(String name) {
        if (name.indexOf('.') < 0) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Capitals without a tone or vowel mark, alone or beside words in mixed case (BTC, VOV Đông Bắc). */
    private static boolean isAbbreviation(String name) {
        String[] words = name.split(" ", -1);
        int plainCapitals = 0;
        int mixed = 0;
        for (String word : words) {
            boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
            plainCapitals += capitals ? 1 : 0;
            mixed += capitals ? 0 : 1;
        }
        return plainCapitals > 0
                && (mixed > 0 || words.length == 1 && name.chars().allMatch(c -> c < 0x80 || c == 'Đ'));
    }
}
