package io.github.dukien.internal.layout;

import io.github.dukien.internal.grid.Grid;
import io.github.dukien.internal.grid.GridFinder;
import io.github.dukien.internal.layout.Block.Role;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a page apart: head (menus, kicker, title, stamp), body (paragraphs, captions, headings), foot (byline, source),
 * and what follows (comments, teasers), which is furniture. Immutable and thread-safe.
 */
public final class LayoutStage {
    private final LineReader reader;
    private final HeadReader heads;
    private final DatelineReader datelines;
    private final BylineReader bylines;
    private final PortalProvince portals;
    private final GridFinder grids;

    /** A stage over these lexicons. */
    public LayoutStage(Lexicons lexicons) {
        BylineNames names = new BylineNames(lexicons);
        reader = new LineReader(lexicons, names);
        heads = new HeadReader(names);
        datelines = new DatelineReader(lexicons);
        bylines = new BylineReader(lexicons, names);
        portals = new PortalProvince(lexicons);
        grids = new GridFinder(lexicons);
    }

    /** Takes the page apart. {@code givenTitle} is the caller's, if any. */
    public Layout layout(TokenTable tokens, @Nullable String givenTitle) {
        List<Line> lines = Lines.of(tokens);
        List<LineKind> kinds = reader.kinds(tokens, lines);
        List<Grid> tables = grids.find(tokens);
        GridRoles.mark(lines, kinds, tables);
        List<@Nullable Stamp> stamps = reader.stamps(tokens, lines);
        int body = BodyRange.start(tokens, lines, kinds, datelines);
        int end = BodyRange.end(tokens, lines, kinds, body);
        Role[] roles = new Role[lines.size()];
        heads.assign(tokens, lines, kinds, body, roles);
        bodyRoles(tokens, lines, kinds, body, end, roles);
        BylineReader.Result byline = bylines.read(tokens, lines, kinds, body, end, roles);
        List<Grid> own = GridRoles.assign(lines, roles, body, end, tables);
        DatelineReader.Result dateline =
                body < lines.size() ? datelines.read(tokens, lines.get(body)) : DatelineReader.Result.NONE;
        Stamp stamp = HeadReader.stamp(tokens, lines, stamps, body, end);
        String title = givenTitle != null ? givenTitle : heads.title(tokens, lines, roles);
        return new Layout(
                blocks(lines, roles),
                title,
                stamp == null ? null : stamp.day(),
                stamp == null ? null : stamp.time(),
                dateline.text(),
                dateline.province(),
                dateline.also(),
                portals.find(tokens, lines, roles),
                byline.names(),
                dateline.end() > 0
                        ? dateline.end()
                        : body < lines.size() ? lines.get(body).from() : 0,
                own);
    }

    private static void bodyRoles(
            TokenTable tokens, List<Line> lines, List<LineKind> kinds, int body, int end, Role[] roles) {
        for (int i = body; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i >= end || kinds.get(i) != LineKind.TEXT) {
                roles[i] = kinds.get(i) == LineKind.STAMP ? Role.STAMP : Role.FURNITURE;
            } else if (line.endsSentence(tokens) || line.size() > 40) {
                roles[i] = Role.BODY;
            } else {
                roles[i] = isHeading(tokens, line) ? Role.HEADING : Role.CAPTION;
            }
        }
    }

    private static boolean isHeading(TokenTable tokens, Line line) {
        return tokens.isChar(line.to() - 1, ':')
                || tokens.isNumber(line.from())
                || tokens.isPunctuation(line.from())
                || isRoman(tokens, line);
    }

    /** «IV. PHƯƠNG HƯỚNG NĂM 2026». */
    private static boolean isRoman(TokenTable tokens, Line line) {
        int first = line.from();
        if (line.size() < 3 || !tokens.isUpper(first) || !tokens.isChar(first + 1, '.')) {
            return false;
        }
        for (int i = tokens.start(first); i < tokens.end(first); i++) {
            if ("ivx".indexOf(tokens.folded(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Block> blocks(List<Line> lines, Role[] roles) {
        List<Block> blocks = new ArrayList<>(lines.size());
        for (int i = 0; i < roles.length; i++) {
            blocks.add(new Block(roles[i], lines.get(i).from(), lines.get(i).to()));
        }
        return blocks;
    }
}
