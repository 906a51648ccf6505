package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The option --rules where no rule engine is on the class path; with one: integrations/corenlp. */
class RulesOptionTest {
    private static final String GOLD = System.getProperty("dukien.root", "..") + "/testdata/articles";

    @Test
    void saysWhichArtifactIsMissing() {
        for (String verb : new String[] {"extract", "eval"}) {
            Run run = Run.with("Bão số 3.\n", verb, "--rules", "storm.rules", verb.equals("eval") ? GOLD : "-");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errors())
                    .singleElement()
                    .asString()
                    .contains("storm.rules", "dukien-corenlp", "docs/corenlp.md");
        }
    }
}
