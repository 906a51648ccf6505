package io.github.dukien.eval;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Percentile bootstrap over articles, seeded: the same scores give the same interval. */
final class Bootstrap {
    private static final int SAMPLES = 1000;
    private static final long SEED = 20_200_709;

    private Bootstrap() {}

    static Interval f1(List<Score> articles) {
        if (articles.isEmpty()) {
            return new Interval(1, 1);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            Score sum = Score.NONE;
            for (int i = 0; i < articles.size(); i++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())));
            }
            values[sample] = sum.f1();
        }
        Arrays.sort(values);
        return new Interval(values[(int) (SAMPLES * 0.025)], values[(int) (SAMPLES * 0.975)]);
    }
}
