package io.github.dukien.internal.extract;

import io.github.dukien.fact.MemberCount;
import io.github.dukien.internal.cue.Bodies;
import io.github.dukien.internal.lexicon.LexiconEntry;
import io.github.dukien.internal.lexicon.Lexicons;
import io.github.dukien.internal.mention.Analysis;
import io.github.dukien.internal.mention.Quantity;
import io.github.dukien.internal.token.TokenTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of which organisation counted members are: the body beside the figure, what they joined, or the body spoken of. */
final class MemberBodies {
    private static final int JOINED = 12;

    private final Bodies bodies;
    private final List<LexiconEntry> owners;

    MemberBodies(Lexicons lexicons) {
        bodies = new Bodies(lexicons);
        owners = lexicons.get("cue/member-bodies").entries();
    }

    @Nullable
    String organization(Analysis analysis, int index, MemberCount.Kind kind, String unit) {
        Quantity quantity = analysis.quantities().get(index);
        if (kind == MemberCount.Kind.NEW) {
            String joined = joined(analysis, quantity);
            return joined == null ? spokenOf(analysis, index, unit) : joined;
        }
        boolean bare = quantity.unit() == null;
        String beside = kind == MemberCount.Kind.LOST
                ? null
                : bodies.body(analysis, quantity.from(), Math.max(quantity.end(), quantity.boundTo()), bare);
        return beside == null && kind != MemberCount.Kind.OTHER ? spokenOf(analysis, index, unit) : beside;
    }

    /** «17 người đã vào Đảng», «kết nạp Đảng cho 12 quần chúng»: the Party they joined. */
    private static @Nullable String joined(Analysis analysis, Quantity quantity) {
        TokenTable tokens = analysis.tokens();
        int from = Math.max(analysis.sentences().startOf(quantity.from()), quantity.from() - JOINED / 2);
        int to = Math.min(analysis.sentences().endOf(quantity.from()), quantity.end() + JOINED);
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, ',') || tokens.isChar(i, ';')) {
                if (i >= quantity.end()) {
                    return null;
                }
                continue;
            }
            boolean verb = i > from && (tokens.is(i - 1, "vào") || tokens.is(i - 1, "nạp") || tokens.is(i - 1, "ngũ"));
            boolean of = i > from + 1 && tokens.is(i - 1, "của") && tokens.is(i - 2, "ngũ");
            if ((verb || of) && tokens.is(i, "đảng") && tokens.isCapitalized(i)) {
                return tokens.text(i, i + 1);
            }
        }
        return null;
    }

    /** The body that the sentence speaks of, where it may have such members. */
    private @Nullable String spokenOf(Analysis analysis, int index, String unit) {
        String scope = analysis.about(index).scope();
        if (scope == null) {
            return null;
        }
        for (LexiconEntry owner : owners) {
            String members = owner.value("members");
            if (unit.regionMatches(true, 0, members, 0, members.length()) && opens(scope, owner.phrase())) {
                return scope;
            }
        }
        return null;
    }

    private static boolean opens(String scope, String body) {
        int end = body.length();
        return scope.regionMatches(true, 0, body, 0, end) && (scope.length() == end || scope.charAt(end) == ' ');
    }
}
