package io.github.dukien.internal.person;

import io.github.dukien.internal.token.TokenTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts names that run on into what follows because a mark is missing: under pictures, before the next sentence. */
final class RunOns {
    private final TokenTable tokens;
    private final NameShapes shapes;

    RunOns(TokenTable tokens, NameShapes shapes) {
        this.tokens = tokens;
        this.shapes = shapes;
    }

    void cut(List<Found> found) {
        Set<String> known = new HashSet<>();
        for (Found name : found) {
            if (shapes.count(name.from, name.to) <= 4) {
                known.add(key(name.from, name.to));
            }
        }
        for (Found name : found) {
            int count = shapes.count(name.from, name.to);
            if (count >= 4) {
                name.to = secondName(name, known);
            }
            if (count >= 2 && beginsSentence(name, known)) {
                name.to--;
            }
        }
    }

    /** «Minh Thuận Phương Thanh» where the article knows Minh Thuận and Phương Thanh. */
    private int secondName(Found name, Set<String> known) {
        for (int at = name.from + 2; at < name.to - 1; at++) {
            boolean both = shapes.count(name.from, at) >= 3 && shapes.count(name.from, name.to) >= 5;
            if (known.contains(key(name.from, at)) && (both || known.contains(key(at, name.to)))
                    || shapes.count(name.from, at) >= 3 && known.contains(key(at, name.to))) {
                return at;
            }
        }
        return name.to;
    }

    /** «Trần Hữu Thân Chiếu bóng …», «Maria Ivanova Cô …» after «Maria Ivanova»: the last capital begins a word that goes on in small letters. */
    private boolean beginsSentence(Found name, Set<String> known) {
        int last = name.to - 1;
        int count = shapes.count(name.from, name.to);
        boolean small = name.to < tokens.size()
                && tokens.isWord(name.to)
                && !tokens.isCapitalized(name.to)
                && !tokens.breakBefore(name.to);
        if (!small || last <= name.from || !tokens.isWord(last - 1) || !Syllables.isVietnamese(tokens, last)) {
            return false;
        }
        boolean foreign = !Syllables.isVietnamese(tokens, last - 1) && shapes.isForeign(name.from, last);
        if (known.contains(key(name.from, last)) && (count >= 4 || foreign)) {
            return true;
        }
        boolean alone = name.offices.isEmpty()
                && name.before.stream().allMatch(element -> element.before() == PersonWords.Before.ROLE);
        return alone
                && count == 4
                && shapes.middle(name.from + 1) != PersonWords.Middle.GENDERED
                && !shapes.isNameSyllable(last)
                && !shapes.isFunction(name.to);
    }

    private String key(int from, int to) {
        return tokens.form(from, to);
    }
}
