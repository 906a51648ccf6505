package io.github.dukien.corenlp.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.segment.training.WordScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of the comparison: a row for each engine, and what was not measured is said. */
class ComparisonTableTest {
    @Test
    void rowsAreWhatWasMeasured() {
        ComparisonTable table = new ComparisonTable();
        WordScore score = new WordScore(1000, 1000, 960, 100, 85);
        table.put(Engine.BUNDLED, new EngineFigures(score, score, 843_210, 212, 12_300_000, 550_000));
        table.absent(Engine.VNCORENLP, "Its folder is not named.");
        assertThat(table.page("About facts.", "One run."))
                .contains("| bundled | 96.00 | 96.00 | 85.0 | 840,000 | 212 ms | 12 MB | 0.6 MB | none | Apache-2.0")
                .contains("| VnCoreNLP | not measured | | | | | | | its own")
                .contains("VnCoreNLP was not measured. Its folder is not named.")
                .contains("## Facts\n\nAbout facts.");
    }

    @Test
    void thePageIsThere() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("dukien.root", "../.."), "docs/comparison.md"));
        for (Engine engine : Engine.values()) {
            assertThat(page).contains("| " + engine.title() + " | ");
        }
    }
}
