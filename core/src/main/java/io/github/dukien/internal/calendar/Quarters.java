package io.github.dukien.internal.calendar;

/** Quarters and their numbers: I to IV, 1 to 4. */
final class Quarters {
    private Quarters() {}

    /** The quarter that a token numbers, or 0. Roman numerals must be capitals, or all of the text small. */
    static int number(Text x, int i) {
        if (x.isNumber(i) && x.tokens().length(i) == 1) {
            int number = x.number(i);
            return number >= 1 && number <= 4 && !x.isGlued(i + 1) || number >= 1 && number <= 4 && x.isStop(i + 1)
                    ? number
                    : 0;
        }
        return x.is(i, "i") ? 1 : x.is(i, "ii") ? 2 : x.is(i, "iii") ? 3 : x.is(i, "iv") ? 4 : 0;
    }

    /** A quarter as its three months. */
    static Written of(int from, int to, int quarter) {
        return Written.months(from, to, quarter * 3 - 2, quarter * 3, "quarter");
    }
}
