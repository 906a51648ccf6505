package io.github.dukien.internal.layout;

import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicon;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who wrote and photographed: labelled lines («Tin, ảnh: …»), and a lone name at the end of the text, on a line of
 * its own or behind the last full stop.
 */
final class BylineReader {
    /** Words of a name. */
    private static final int MOST = 4;

    private final Lexicon labels;
    private final Lexicon roles;
    private final Lexicon stamps;
    private final BylineNames names;
    private final LoneNames lone;

    BylineReader(Lexicons lexicons, BylineNames names) {
        labels = lexicons.get("layout/bylines");
        roles = lexicons.get("layout/byline-words");
        stamps = lexicons.get("layout/stamps");
        this.names = names;
        lone = new LoneNames(lexicons, names);
    }

    Result read(TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, int end, Role[] blockRoles) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = Math.max(0, body - 4); i < Math.min(lines.size(), end + 3); i++) {
            Line line = lines.get(i);
            if (kinds.get(i) == LineKind.BYLINE) {
                int label = labels.matchEnd(tokens, LoneNames.firstWord(tokens, line), line.to());
                BylineNames.add(found, names.names(tokens, label + 1, names.officeDash(tokens, label + 1, line.to())));
                blockRoles[i] = Role.BYLINE;
            } else if (i < body && blockRoles[i] != Role.TITLE && headNames(tokens, line) > line.from()) {
                BylineNames.add(found, names.names(tokens, line.from(), headNames(tokens, line)));
                blockRoles[i] = blockRoles[i] == Role.STAMP ? Role.STAMP : Role.BYLINE;
            } else if (kinds.get(i) == LineKind.STAMP) {
                int author = stampAuthor(tokens, line);
                BylineNames.add(found, names.names(tokens, author, capitals(tokens, author, line.to())));
            } else if (i < end && kinds.get(i) == LineKind.TEXT && blockRoles[i] != Role.TITLE) {
                int credit = credit(tokens, line);
                if (credit > 0) {
                    BylineNames.add(found, names.names(tokens, credit, line.to()));
                }
            }
        }
        int last = lone.find(tokens, lines, kinds, body, end);
        if (last > body && !lone.isSigned(tokens, lines, last)) {
            int from = LoneNames.firstWord(tokens, lines.get(last));
            int to = names.officeDash(tokens, from, lines.get(last).to());
            BylineNames.add(found, names.names(tokens, from, to));
            blockRoles[last] = Role.BYLINE;
            for (int i = last + 1; i < lines.size(); i++) {
                blockRoles[i] = kinds.get(i) == LineKind.BYLINE ? Role.BYLINE : Role.FURNITURE;
            }
        }
        return new Result(BylineNames.withoutInitials(found));
    }

    /** Behind two to four capitalised words alone on a line, or before the day of a stamp («Mai Lan - 14/06/2022»); else the start. */
    private int headNames(TokenTable tokens, Line line) {
        int end = line.from();
        int names = 0;
        while (end < line.to() && tokens.isWord(end) && tokens.isCapitalized(end)) {
            end = capitals(tokens, end, line.to());
            names++;
            boolean joined = end + 1 < line.to()
                    && (tokens.isChar(end, '-') || tokens.isChar(end, ','))
                    && tokens.isWord(end + 1)
                    && tokens.isCapitalized(end + 1);
            end = joined ? end + 1 : end;
        }
        int words = line.words(tokens);
        boolean name = end - line.from() >= 2
                && end - line.from() <= MOST * Math.max(1, names)
                && !hasOrganisation(tokens, line.from(), end);
        boolean closed = end == line.to() - 1 && tokens.isChar(end, '|');
        boolean alone = (closed || end == line.to()) && names == 1 && line.from() > 0 && words >= 2;
        int day = tokens.isPunctuation(end) ? end + 1 : end;
        boolean stamped = end + 3 < line.to() && tokens.isNumber(day);
        return name && (stamped || alone) ? end : line.from();
    }

    private static int capitals(TokenTable tokens, int from, int to) {
        int end = from;
        while (end < to && tokens.isWord(end) && tokens.isCapitalized(end)) {
            end++;
        }
        return end;
    }

    /** «25/10/2018 15:52 | Bảo An», «15/11/2018 17:44 Tin: Quang Hạ»: where the author in a stamp begins; its end if none does. */
    private int stampAuthor(TokenTable tokens, Line line) {
        for (int i = line.from(); i + 2 < line.to(); i++) {
            int label = labels.matchEnd(tokens, i, line.to());
            if (label > 0 && tokens.isChar(label, ':') && capitals(tokens, label + 1, line.to()) > label + 2) {
                return label + 1;
            }
            int end = tokens.isChar(i, '|') ? capitals(tokens, i + 1, line.to()) : -1;
            if (end == line.to() && end - i > 2 && end - i <= MOST + 1 && !hasOrganisation(tokens, i + 1, end)) {
                return i + 1;
            }
        }
        return line.to();
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
            if (tokens.is(i, "ảnh") && tokens.isChar(i + 1, ':') && names.isNames(tokens, i + 2, line.to())) {
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

    /**
     * What was found.
     *
     * @param names in text order
     */
    record Result(List<String> names) {}
}
