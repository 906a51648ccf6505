package io.github.dukien.internal.document;

import io.github.dukien.internal.document.Kinds.Kind;
import io.github.dukien.internal.document.NumberReader.Numbering;
import io.github.dukien.internal.layout.Block;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.CountedNouns;
import io.github.dukien.internal.mention.DocumentMention;
import io.github.dukien.internal.token.TokenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds documents that are named by kind and number, with the date, issuer and term that stand beside them, and claims
 * their tokens. Runs behind the calendar, which has claimed the dates. Immutable and thread-safe.
 */
public final class DocumentFinder {
    private static final int LONGEST_NAME = 20;

    private final Kinds kinds;
    private final NumberReader numbers;
    private final PartsReader parts;
    private final CountedNouns counted;

    /** A finder over these lexicons. */
    public DocumentFinder(Lexicons lexicons) {
        kinds = new Kinds(lexicons);
        numbers = new NumberReader(kinds);
        parts = new PartsReader(new IssuerReader(lexicons, kinds));
        counted = new CountedNouns(lexicons);
    }

    /** Sets the article's documents and claims their tokens. */
    public void find(Analysis analysis) {
        List<DocumentMention> mentions = new ArrayList<>();
        for (Block run : analysis.runs()) {
            for (Draft draft : read(analysis, run)) {
                mentions.add(draft.mention());
                analysis.claims().claim(draft.from, draft.to);
            }
        }
        analysis.documents(mentions);
    }

    private List<Draft> read(Analysis analysis, Block run) {
        List<Draft> drafts = new ArrayList<>();
        int i = run.from();
        while (i < run.to()) {
            int known = drafts.size();
            list(analysis, i, run, drafts);
            if (drafts.size() == known) {
                i++;
                continue;
            }
            parts.read(analysis, drafts, known, run);
            i = drafts.get(drafts.size() - 1).to;
        }
        SharedIssuers.share(analysis, drafts);
        return drafts;
    }

    /** A reference at a token and those that follow it in a list, all of one kind. */
    private void list(Analysis analysis, int i, Block run, List<Draft> drafts) {
        TokenTable tokens = analysis.tokens();
        Kind kind = kinds.at(tokens, i, run.to());
        boolean law = kind != null && tokens.is(i, "luật") && i > run.from() && tokens.is(i - 1, "pháp");
        kind = law ? null : kind; // «Trung tâm tư vấn pháp luật số 2»
        Draft first = kind != null ? named(analysis, kind, run) : coded(analysis, i, run);
        if (first == null) {
            return;
        }
        drafts.add(first);
        Draft last = first;
        while (last != null) {
            parts.dated(analysis, last, run);
            Draft next = next(analysis, last, first, run);
            if (next != null) {
                last.continued = true;
                drafts.add(next);
            }
            last = next;
        }
    }

    /** «Chỉ thị số 11-CT/TU», «Quyết định 217», «Nghị quyết Trung ương 4», «Luật Đất đai số 31/2024/QH15». */
    private @Nullable Draft named(Analysis analysis, Kind kind, Block run) {
        TokenTable tokens = analysis.tokens();
        Draft plenum = parts.plenum(tokens, kind, run);
        if (plenum != null) {
            return plenum;
        }
        int sign = signEnd(tokens, kind.to(), run.to());
        if (sign == kind.to() && !kind.abbreviated()) {
            sign = nameEnd(tokens, kind, run.to());
        }
        Numbering number = free(analysis, sign) ? numbers.read(tokens, sign, run.to()) : null;
        boolean signed = sign > kind.to();
        if (number == null || number.isBare() && !signed && !isBareNumber(analysis, kind, number, run)) {
            return null;
        }
        return new Draft(kind.from(), number.to(), kind.name(), number.from(), number.to(), "document.kind");
    }

    /** A number with a code that names its kind: «05-CT/TW». */
    private @Nullable Draft coded(Analysis analysis, int i, Block run) {
        TokenTable tokens = analysis.tokens();
        boolean start = tokens.isNumber(i)
                && free(analysis, i)
                && !(i > run.from() && tokens.glued(i) && !isOpening(tokens, i - 1));
        Numbering number = start ? numbers.read(tokens, i, run.to()) : null;
        if (number == null || number.code() < 0) {
            return null;
        }
        String kind = kinds.ofCode(tokens, number.code(), run.to());
        boolean body = number.to() > number.code() + 2;
        return kind.isEmpty() || !body ? null : new Draft(i, number.to(), kind, i, number.to(), "document.code");
    }

    private static boolean isOpening(TokenTable tokens, int i) {
        return tokens.isChar(i, '(') || tokens.isChar(i, '"') || tokens.isChar(i, ':') || tokens.isChar(i, ',');
    }

    /** The next member of a list: «, 13», «và số 59-NQ/TW», «218-QĐ/TW». */
    private @Nullable Draft next(Analysis analysis, Draft last, Draft first, Block run) {
        TokenTable tokens = analysis.tokens();
        int joint = jointEnd(tokens, last.to, run.to());
        int sign = joint > last.to ? signEnd(tokens, joint, run.to()) : joint;
        Numbering number = joint > last.to && free(analysis, sign) ? numbers.read(tokens, sign, run.to()) : null;
        if (number == null) {
            return null;
        }
        String code = number.code() < 0 ? "" : kinds.ofCode(tokens, number.code(), run.to());
        boolean bare = number.isBare()
                && !(isOpen(analysis, number, run) && last.date == null && tokens.length(number.from()) <= 3);
        if (bare || number.code() < 0 && number.year()) {
            return null;
        }
        String kind = code.isEmpty() || sameCode(first, code) ? first.kind : code;
        return new Draft(number.from(), number.to(), kind, number.from(), number.to(), "document.list");
    }

    /** «QĐ» serves decisions and, in the Party, regulations. */
    private static boolean sameCode(Draft first, String code) {
        return first.kind.startsWith(code) || first.kind.equals("Quy định") && code.equals("Quyết định");
    }

    private static int jointEnd(TokenTable tokens, int i, int limit) {
        if (i < limit && (tokens.isChar(i, ',') || tokens.isChar(i, ';'))) {
            return i + 1 < limit && tokens.is(i + 1, "và") ? i + 2 : i + 1;
        }
        return i < limit && (tokens.is(i, "và") || tokens.isChar(i, '&')) ? i + 1 : i;
    }

    /** One behind «số», «số:», «: số»; {@code i} itself if there is none. */
    private static int signEnd(TokenTable tokens, int i, int limit) {
        int at = i < limit && tokens.isChar(i, ':') ? i + 1 : i;
        if (at >= limit || !tokens.is(at, "số")) {
            return i;
        }
        int end = at + 1 < limit && tokens.is(at + 1, "hiệu") ? at + 2 : at + 1;
        return end < limit && tokens.isChar(end, ':') ? end + 1 : end;
    }

    /** One behind the «số» that follows the name of a law or plan within a few words; the kind's own end if there is none. */
    private int nameEnd(TokenTable tokens, Kind kind, int limit) {
        if (!tokens.isCapitalized(kind.from())) {
            return kind.to();
        }
        for (int i = kind.to(); i < Math.min(limit - 1, kind.to() + LONGEST_NAME); i++) {
            boolean word = tokens.isWord(i) || tokens.isChar(i, ',');
            if (!word || i > kind.to() && kinds.at(tokens, i, limit) != null) {
                return kind.to();
            }
            if (tokens.is(i, "số")) {
                Numbering number = numbers.read(tokens, i + 1, limit);
                return number != null && !number.isBare() ? i + 1 : kind.to();
            }
        }
        return kind.to();
    }

    /** A bare number makes a document of some kinds only, when they are written as names, and when it counts nothing. */
    private boolean isBareNumber(Analysis analysis, Kind kind, Numbering number, Block run) {
        TokenTable tokens = analysis.tokens();
        boolean plural = kind.from() > run.from() && tokens.is(kind.from() - 1, "các");
        boolean written = tokens.isCapitalized(kind.from()) || plural || isCited(tokens, kind.from() - 1, run);
        return kind.bare() && written && isOpen(analysis, number, run);
    }

    private static boolean isCited(TokenTable tokens, int i, Block run) {
        return i >= run.from()
                && (tokens.is(i, "theo") || tokens.is(i, "hiện") || tokens.is(i, "khai") || tokens.is(i, "triệt"));
    }

    /** Whether nothing is counted by a bare number, and it is no year. */
    private boolean isOpen(Analysis analysis, Numbering number, Block run) {
        TokenTable tokens = analysis.tokens();
        int end = number.to();
        if (tokens.length(number.from()) > 4) {
            return false;
        }
        if (end >= run.to() || tokens.breakBefore(end) || tokens.isCapitalized(end) || !free(analysis, end)) {
            return true;
        }
        return !counted.isAt(tokens, end, run.to()) && kinds.at(tokens, end, run.to()) == null;
    }

    private static boolean free(Analysis analysis, int i) {
        return !analysis.claims().isTaken(i);
    }
}
