package io.github.dukien.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The verb segment, its engines above all. */
class SegmentCommandTest {
    private static final String TEXT = "Ban Dân vận Tỉnh ủy họp.\n";

    @Test
    void theBundledEngineIsTheDefault() {
        assertThat(Run.with(TEXT, "segment").out()).isEqualTo("Ban Dân_vận Tỉnh_ủy họp .\n");
        assertThat(Run.with(TEXT, "segment", "--engine", "bundled").out()).isEqualTo("Ban Dân_vận Tỉnh_ủy họp .\n");
    }

    @Test
    void anEngineOfAnOptionalArtifactIsFoundByName() {
        Run run = Run.with(TEXT, "segment", "--engine", "vncorenlp");

        assertThat(run.out()).isEqualTo("Ban Dân vận Tỉnh ủy họp.\n");
        assertThat(run.err()).isEqualTo("dukien segment: from null\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void vncorenlpIsChosenByItsFolder() {
        Run run = Run.with(TEXT, "segment", "--vncorenlp", "/opt/v");

        assertThat(run.err()).isEqualTo("dukien segment: from /opt/v\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void anEngineThatIsNotThereIsNamedWithTheMend() {
        Run run = Run.with(TEXT, "segment", "--engine", "mine");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors())
                .singleElement()
                .asString()
                .contains("no engine mine, only bundled, vncorenlp", "DUKIEN_PLUGINS", "docs/plugins.md");
    }

    @Test
    void whatAnEngineMissesIsSaidInOneLine() {
        Run run = Run.with(TEXT, "segment", "--vncorenlp", "missing");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.errors()).singleElement().asString().contains("get it there, put it here");
    }

    @Test
    void theFolderOfOneEngineIsNoneOfAnothers() {
        assertThat(Run.with(TEXT, "segment", "--engine", "bundled", "--vncorenlp", "x")
                        .errors())
                .singleElement()
                .asString()
                .contains("--vncorenlp is for --engine vncorenlp, not for bundled");
    }

    @Test
    void evidenceForNamesIsUsedInExtraction() {
        String text = "Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã.\n";

        assertThat(Run.with(text, "extract", "-").out()).doesNotContain("person");
        Run run = Run.with(text, "extract", "--vncorenlp", "/opt/v", "--explain", "-");
        assertThat(run.out()).contains("\"Bằng Lăng\"", "person.evidence");
        assertThat(run.code()).isZero();
    }
}
