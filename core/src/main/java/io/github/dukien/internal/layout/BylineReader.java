package io.github.dukien.internal.layout;

import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who wrote and photographed: labelled lines («Tin, ảnh: …»), and a lone name at the end of the text, on a line of
 * its own or behind the last full stop.
 */
final class BylineReader {
    private static final int LONGEST_NAME = 5;
    /** Tokens of a signature that ends in a full stop. */
    private static final int SIGNED = 8;

    private final Lexicon labels;
    private final Lexicon roles;
    private final Lexicon stamps;

    BylineReader(Lexicons lexicons) {
        labels = lexicons.get("layout/bylines");
        roles = lexicons.get("layout/byline-words");
        stamps = lexicons.get("layout/stamps");
    }

    Result read(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, int end, Role[] blockRoles) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = Math.max(0, body - 4); i < Math.min(lines.size(), end + 3); i++) {
            Line line = lines.get(i);
            if (kinds.get(i) == LineKind.BYLINE) {
                int label = labels.matchEnd(tokens, firstWord(tokens, line), line.to());
                add(names, names(tokens, label + 1, officeDash(tokens, label + 1, line.to(), roles)));
                blockRoles[i] = Role.BYLINE;
            } else if (i < body && blockRoles[i] != Role.TITLE && isHeadName(tokens, line)) {
                add(names, names(tokens, line.from(), line.to()));
                blockRoles[i] = blockRoles[i] == Role.STAMP ? Role.STAMP : Role.BYLINE;
            } else if (i < end && kinds.get(i) == LineKind.TEXT && blockRoles[i] != Role.TITLE) {
                int credit = credit(tokens, line);
                if (credit > 0) {
                    add(names, names(tokens, credit, line.to()));
                }
            }
        }
        int last = loneName(tokens, lines, kinds, body, end);
        if (last > body && !isSigned(tokens, lines, last)) {
            int from = firstWord(tokens, lines.get(last));
            add(
                    names,
                    names(tokens, from, officeDash(tokens, from, lines.get(last).to(), roles)));
            blockRoles[last] = Role.BYLINE;
            for (int i = last + 1; i < lines.size(); i++) {
                blockRoles[i] = kinds.get(i) == LineKind.BYLINE ? Role.BYLINE : Role.FURNITURE;
            }
        }
        return new Result(withoutInitials(names));
    }

    /** Initials stand for a name that is written out elsewhere on the page; an abbreviation is an office's. */
    private static List<String> withoutInitials(Set<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        boolean full = names.stream().anyMatch(n -> !isInitials(n));
        return names.stream()
                .filter(n -> !(full && isInitials(n)) && !isAbbreviation(n))
                .toList();
    }

    /** «V.T», but not «C.Thành». */
    private static boolean isInitials(String name) {
        return name.indexOf('.') > 0
                && name.chars().filter(Character::isLowerCase).count() < 2;
    }

    /** Capitals without a tone or vowel mark, alone or beside words in mixed case (BTC, VOV Đông Bắc). */
    private static boolean isAbbreviation(String name) {
        String[] words = name.split(" ", -1);
        int plainCapitals = 0;
        int mixed = 0;
        for (String word : words) {
            boolean capitals =
                    word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT)) && word.indexOf('.') < 0;
            plainCapitals += capitals ? 1 : 0;
            mixed += capitals ? 0 : 1;
        }
        return plainCapitals > 0
                && (mixed > 0 || words.length == 1 && name.chars().allMatch(c -> c < 0x80 || c == 'Đ'));
    }

    /** Under an office in capitals («PHÓ CHỦ TỊCH», «(Đã ký)») or «Người lập biểu» stands who signed, not who wrote. */
    private boolean isSigned(TokenTable tokens, List<Line> lines, int name) {
        int above = name - 1;
        for (int i = lines.get(above).from(); i < lines.get(above).to(); i++) {
            if (tokens.isSequence(i, "đã", "ký")) {
                return true;
            }
        }
        if (above > 0 && tokens.isChar(lines.get(above).from(), '(')) {
            above--;
        }
        Line line = lines.get(above);
        long label = roles.match(tokens, line.from(), line.to());
        if (label != Lexicon.NONE && roles.entry(label).value("kind").equals("signer") && line.words(tokens) <= 6) {
            return true;
        }
        int capitals = 0;
        for (int i = line.from(); i < line.to(); i++) {
            if (tokens.isWord(i)) {
                if (!tokens.isUpper(i)) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 2 && capitals <= 8 && line.to() - line.from() <= 10;
    }

    /** A name may stand again in other letters («QUANG THÁI», «Quang Thái»). */
    private static void add(Set<String> names, List<String> found) {
        for (String name : found) {
            if (names.stream().noneMatch(name::equalsIgnoreCase)) {
                names.add(name);
            }
        }
    }

    /** Two to four capitalised words alone on a line, or before the dash of a stamp («Mai Lan - 14/06/2022»). */
    private boolean isHeadName(TokenTable tokens, Line line) {
        int end = line.from();
        while (end < line.to() && tokens.isWord(end) && tokens.isCapitalized(end)) {
            end++;
        }
        boolean name = end - line.from() >= 2 && end - line.from() <= 4 && !hasOrganisation(tokens, line.from(), end);
        boolean alone = end == line.to();
        boolean stamped = end + 3 < line.to() && tokens.isPunctuation(end) && tokens.isNumber(end + 1);
        return name && (stamped || alone && line.from() > 0);
    }

    private boolean hasOrganisation(TokenTable tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles.match(tokens, i, to) != Lexicon.NONE || stamps.match(tokens, i, to) != Lexicon.NONE) {
                return true;
            }
        }
        return false;
    }

    /** The first token behind «Ảnh:» at the end of a caption, if nothing but names follows; else 0. */
    private int credit(TokenTable tokens, Line line) {
        for (int i = Math.max(line.from() + 2, line.to() - 12); i + 2 < line.to(); i++) {
            if (tokens.is(i, "ảnh") && tokens.isChar(i + 1, ':') && isNames(tokens, i + 2, line.to(), roles)) {
                return i + 2;
            }
        }
        return 0;
    }

    /** Whether a line ends in the name of a photographer, so that it is the caption of a picture. */
    static boolean isCredited(TokenTable tokens, Line line) {
        for (int i = Math.max(line.from() + 2, line.to() - 12); i + 2 < line.to(); i++) {
            if (tokens.is(i, "ảnh") && tokens.isChar(i + 1, ':') && tokens.isCapitalized(i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the tokens are names with marks and «và» between them, and no clause. */
    static boolean isNames(TokenTable tokens, int from, int end, Lexicon words) {
        int to = officeDash(tokens, from, end, words);
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
    private static int officeDash(TokenTable tokens, int from, int to, Lexicon words) {
        for (int i = from + 1; i + 1 < to; i++) {
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

    /**
     * The last line of the text, if it is a name and nothing else; or a name behind a paragraph that no further paragraph
     * follows directly: what stands below it is not the article.
     */
    private int loneName(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, int end) {
        for (int i = body + 1; i < Math.min(end, lines.size()); i++) {
            if (kinds.get(i) != LineKind.TEXT || !isLoneName(tokens, lines.get(i))) {
                continue;
            }
            boolean closes = i + 1 >= lines.size()
                    || kinds.get(i + 1) != LineKind.TEXT
                    || i + 1 >= end
                    || !lines.get(i + 1).isProse(tokens)
                            && lines.get(i - 1).isProse(tokens)
                            && isShort(tokens, lines.get(i));
            if (closes) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRoman(TokenTable tokens, int i) {
        return tokens.is(i, "i") || tokens.is(i, "v") || tokens.is(i, "x");
    }

    private static boolean isShort(TokenTable tokens, Line line) {
        return line.words(tokens) >= 2 && line.words(tokens) <= 4;
    }

    /** «Theo Hoàng Lâm» names a person; «Theo Báo Nhân Dân», «Theo TTXVN» a paper. */
    private boolean isNamedSource(TokenTable tokens, Line line, long opening) {
        int from = Lexicon.end(opening);
        int size = line.to() - from;
        boolean paper = roles.matchEnd(tokens, from, line.to()) > 0 || tokens.isAt(from, "ttxvn");
        return roles.entry(opening).value("kind").equals("source")
                && size >= 2
                && size <= 4
                && !paper
                && !(tokens.isUpper(from) && size < 2);
    }

    private static int firstWord(TokenTable tokens, Line line) {
        int first = line.from();
        while (first < line.to() - 1 && tokens.isPunctuation(first)) {
            first++;
        }
        return first;
    }

    /** «(Lò Thị Mơ, Hội Nông dân xã Hua Nà)». */
    private static boolean bracketed(TokenTable tokens, Line line) {
        return line.size() > 4 && tokens.isChar(line.from(), '(') && tokens.isChar(line.to() - 1, ')');
    }

    /** A line of one to three names and nothing else. */
    private boolean isLoneName(TokenTable tokens, Line line) {
        if (line.endsSentence(tokens) && !tokens.is(line.to() - 2, "v") && line.to() - line.from() > SIGNED) {
            return false;
        }
        long opening = roles.match(tokens, line.from(), line.to());
        if (opening != Lexicon.NONE && roles.entry(opening).has("kind") && !isNamedSource(tokens, line, opening)) {
            return false;
        }
        boolean numbered = tokens.isChar(line.from() + 1, '.')
                && tokens.isUpper(line.from())
                && (tokens.length(line.from()) > 1 || isRoman(tokens, line.from()))
                && !(line.size() > 2 && tokens.glued(line.from() + 2));
        if (numbered || tokens.isNumber(line.from())) {
            return false;
        }
        int words = 0;
        int from = bracketed(tokens, line) ? line.from() + 1 : line.from();
        int to = officeDash(tokens, from, line.to(), roles);
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '(')) {
                break;
            }
            boolean joins = tokens.isPunctuation(i) || tokens.is(i, "và") || roles.matchEnd(tokens, i, i + 1) > 0;
            if (!joins && !tokens.isCapitalized(i)) {
                return false;
            }
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words > 0 && words <= 3 * LONGEST_NAME;
    }

    /** The names in {@code [from, to)}: runs of capitalised words between separators; what stands in brackets is skipped. */
    private List<String> names(TokenTable tokens, int from, int to) {
        List<String> names = new ArrayList<>();
        int start = -1;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            boolean inside = i < to && depth == 0 && isNamePart(tokens, i, to, start);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                int stop = tokens.isChar(i - 1, '.') && i - start > 2 && tokens.length(i - 2) > 1 ? i - 1 : i;
                addName(tokens, start, stop, names);
                start = -1;
            }
            if (i < to) {
                depth += tokens.isChar(i, '(') ? 1 : tokens.isChar(i, ')') ? -1 : 0;
            }
        }
        return names;
    }

    /** «Anh Thư»: the first of two capitals and no more is half of a name, not an honorific. */
    private static boolean isGivenName(TokenTable tokens, int i, int end) {
        boolean two = i + 1 < end && tokens.isCapitalized(i) && tokens.isCapitalized(i + 1);
        return two && !(i + 2 < end && tokens.isCapitalized(i + 2));
    }

    private boolean isNamePart(TokenTable tokens, int i, int to, int start) {
        long role = roles.match(tokens, i, i + 1);
        boolean given = role != Lexicon.NONE
                && roles.entry(role).value("kind").equals("honorific")
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

    /**
     * What was found.
     *
     * @param names in text order
     */
    record Result(List<String> names) {}
}
