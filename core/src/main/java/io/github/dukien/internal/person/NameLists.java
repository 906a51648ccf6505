package io.github.dukien.internal.person;

import io.github.dukien.internal.text.Ranges;
import io.github.dukien.internal.token.FormNumbers;
import io.github.dukien.internal.token.TokenTable;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists in which runs of capitals stand with names or with each other: who stands among people is one. */
final class NameLists {
    /** Two given names side by side. */
    private static final int PAIR = 2;

    private static final int AMONG_NAMES = 3;
    private static final int AMONG_MANY = 5;
    /** A list of at least as many runs that all look like Vietnamese given names is one of people. */
    private static final int LONG = 3;
    /** Longest bracket between two items. */
    private static final int BRACKET = 8;

    private final TokenTable tokens;
    private final NameShapes shapes;
    private final ClueReader clues;
    private final FormNumbers forms;
    private final Ranges candidates;
    private final @Nullable Suspicion[] suspicions;
    private final List<Found> found;
    /** The runs in text order: the index of a name that is certain, or -1 - that of a candidate. */
    private final int[] runs;

    private int size;
    /** The candidates that are names as far as is known, by index. */
    private final BitSet enough = new BitSet();
    /** The forms of the last words of full names. */
    private final BitSet tails = new BitSet();

    /** Candidates and names in text order; {@code suspicions} are of the candidates, null for what is surely no name. */
    NameLists(
            TokenTable tokens,
            NameShapes shapes,
            ClueReader clues,
            Ranges candidates,
            @Nullable Suspicion[] suspicions,
            List<Found> found) {
        this.tokens = tokens;
        this.shapes = shapes;
        this.clues = clues;
        this.forms = tokens.numbers();
        this.candidates = candidates;
        this.suspicions = suspicions;
        this.found = found;
        this.runs = new int[candidates.size() + found.size()];
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            Found name = found.get(i);
            while (next < candidates.size() && candidates.start(next) < name.from) {
                runs[size++] = -1 - next++;
            }
            runs[size++] = i;
            if (isNamed(i)) {
                tails.set(forms.of(name.to - 1, name.to));
            }
        }
        while (next < candidates.size()) {
            runs[size++] = -1 - next++;
        }
        learn();
    }

    /** Takes up the candidates that have become names. */
    private void learn() {
        for (int i = 0; i < suspicions.length; i++) {
            Suspicion suspicion = suspicions[i];
            if (suspicion != null && suspicion.isEnough()) {
                enough.set(i);
                if (shapes.count(candidates.start(i), candidates.end(i)) > 1) {
                    tails.set(forms.of(candidates.end(i) - 1, candidates.end(i)));
                }
            }
        }
    }

    /** Tells each suspect what it gains by its list. Who is known then makes others known: weighing again may give more. */
    void weigh() {
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || !isNext(to(i - 1), from(i))) {
                list(from, i);
                from = i;
            }
        }
        learn();
    }

    /** The runs {@code [first, end)} are a list. */
    private void list(int first, int end) {
        if (end - first < 2) {
            return;
        }
        int named = 0;
        int given = 0;
        for (int i = first; i < end; i++) {
            named += isNamed(runs[i]) ? 1 : 0;
            given += shapes.isGivenName(from(i), to(i)) ? 1 : 0;
        }
        int count = end - first;
        boolean allGiven = given == count && clues.weight(from(first), to(first)) >= 0;
        int gain = gain(count, named, allGiven, from(first));
        for (int i = first; gain > 0 && i < end; i++) {
            Suspicion suspicion = runs[i] < 0 ? suspicions[-1 - runs[i]] : null;
            if (suspicion != null && !isNamed(runs[i])) {
                suspicion.list(gain);
            }
        }
    }

    private int from(int i) {
        return runs[i] < 0 ? candidates.start(-1 - runs[i]) : found.get(runs[i]).from;
    }

    private int to(int i) {
        return runs[i] < 0 ? candidates.end(-1 - runs[i]) : found.get(runs[i]).to;
    }

    /** Whether a run is a name by itself. */
    private boolean isNamed(int run) {
        if (run >= 0) {
            Found name = found.get(run);
            return shapes.count(name.from, name.to) > 1 || !name.before.isEmpty();
        }
        int candidate = -1 - run;
        if (enough.get(candidate)) {
            return true;
        }
        int form = forms.find(candidates.start(candidate), candidates.end(candidate));
        return form != FormNumbers.NONE && tails.get(form);
    }

    private int gain(int size, int named, boolean given, int first) {
        boolean roll = size >= LONG && clues.opensRoll(first);
        if (roll || named > 1 || named == 1 && size == 2) {
            return AMONG_MANY;
        }
        return named > 0 || given && size >= LONG ? AMONG_NAMES : given ? PAIR : 0;
    }

    /** Whether nothing but a comma, «và» or a bracket stands between two items. */
    private boolean isNext(int end, int next) {
        int at = end;
        if (at < next && tokens.isChar(at, '(')) {
            int most = Math.min(next, at + BRACKET);
            while (at < most && !tokens.isChar(at, ')')) {
                at++;
            }
            at++;
        }
        int marks = 0;
        for (; at < next; at++) {
            if (!joins(at) || tokens.breakBefore(at)) {
                return false;
            }
            marks++;
        }
        return marks > 0 && marks <= 2;
    }

    private boolean joins(int at) {
        return tokens.isChar(at, ',')
                || tokens.isChar(at, ';')
                || tokens.isChar(at, '-') && !tokens.glued(at)
                || tokens.is(at, "và")
                || tokens.is(at, "hay")
                || tokens.is(at, "hoặc")
                || tokens.is(at, "cùng");
    }
}
