package io.github.dukien;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dukien.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The real reports that stand beside the project on its developers' machines; skipped where they do not. */
class SeedsTest {
    @Test
    void figuresDoNotFall() {
        List<Sample> seeds = Sample.seeds();
        assumeFalse(seeds.isEmpty(), "there is no ../shared/seeds");
        AccuracyFloor.check("seeds", AccuracyFloor.evaluate(seeds));
    }
}
