package io.github.dukien.archive.report;

import java.util.ArrayList;
import java.util.List;

/** Places of marks on an axis. */
final class Axis {
    private Axis() {}

    /** Three to five round steps from 0 up to the most, or a little over it. */
    static List<Double> linear(double most) {
        double rough = Math.max(most, 1) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * (rough <= power ? 1 : rough <= 2 * power ? 2 : rough <= 5 * power ? 5 : 10);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step < most + step; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Powers of ten around two positive numbers. */
    static List<Double> powers(double least, double most) {
        List<Double> ticks = new ArrayList<>();
        int from = (int) Math.floor(Math.log10(least));
        int to = (int) Math.ceil(Math.log10(most));
        for (int i = from; i <= Math.max(to, from + 1); i++) {
            ticks.add(Math.pow(10, i));
        }
        return ticks;
    }
}
