package io.github.dukien.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is missing is named, with where to get it and where to put it. */
class InstallationTest {
    private static final String SOURCE = "https://github.com/vncorenlp/VnCoreNLP";

    @TempDir
    private Path dir;

    @Test
    void noFolderNamed() {
        Assumptions.assumeTrue(
                System.getenv(Installation.VARIABLE) == null && System.getProperty(Installation.PROPERTY) == null,
                "VnCoreNLP is configured on this machine");
        assertThatThrownBy(() -> VnCoreNlp.builder().open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        "no folder is named", SOURCE, "--vncorenlp DIR", "-Ddukien.vncorenlp", "DUKIEN_VNCORENLP");
    }

    @Test
    void theSystemPropertyNamesTheFolder() throws IOException {
        StandIn.in(dir);
        String before = System.getProperty(Installation.PROPERTY);
        System.setProperty(Installation.PROPERTY, dir.toString());
        try {
            assertThat(VnCoreNlp.builder().open().segment("Tỉnh ủy").size()).isOne();
        } finally {
            if (before == null) {
                System.clearProperty(Installation.PROPERTY);
            } else {
                System.setProperty(Installation.PROPERTY, before);
            }
        }
    }

    @Test
    void noSuchFolder() {
        assertFails(dir.resolve("none"), Level.WORDS).hasMessageContainingAll("no folder", "none", SOURCE);
    }

    @Test
    void noJar() {
        assertFails(dir, Level.WORDS).hasMessageContainingAll("no VnCoreNLP*.jar in " + dir, SOURCE);
    }

    @Test
    void severalJarsOfWhichOneCanBeNamed() throws IOException {
        StandIn.in(dir);
        Files.copy(dir.resolve("VnCoreNLP-0.0.jar"), dir.resolve("VnCoreNLP-0.1.jar"));

        assertFails(dir, Level.WORDS).hasMessageContaining("several jars");
        assertThat(VnCoreNlp.builder()
                        .folder(dir.resolve("VnCoreNLP-0.1.jar"))
                        .open()
                        .segment("Tỉnh ủy")
                        .size())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void eachMissingModelIsNamedByTheLevelThatNeedsIt(Level level) throws IOException {
        StandIn.in(dir);
        for (String model : level.models()) {
            Files.delete(dir.resolve(model));
        }
        assertFails(dir, level)
                .hasMessageContainingAll(level.models().toArray(String[]::new))
                .hasMessageContainingAll("annotator " + level.annotator(), SOURCE, "folder models");
    }

    @Test
    void modelsOfHigherLevelsAreNotAskedFor() throws IOException {
        StandIn.in(dir);
        Files.delete(dir.resolve("models/postagger/vi-tagger"));

        assertThat(VnCoreNlp.builder().folder(dir).open().segment("Tỉnh ủy").size())
                .isOne();
    }

    @Test
    void aDamagedJar() throws IOException {
        StandIn.in(dir);
        Files.writeString(dir.resolve("VnCoreNLP-0.0.jar"), "<html>Not found</html>");

        assertFails(dir, Level.WORDS).hasMessageContainingAll("VnCoreNLP-0.0.jar", "damaged", SOURCE);
    }

    @Test
    void aJarWithOtherClasses() throws IOException {
        StandIn.in(dir);
        Path sources = dir.resolve("other");
        Files.createDirectories(sources.resolve("vn/pipeline"));
        Files.writeString(
                sources.resolve("vn/pipeline/VnCoreNLP.java"), "package vn.pipeline; public class VnCoreNLP {}");
        StandIn.jar(dir.resolve("VnCoreNLP-0.0.jar"), sources);

        assertFails(dir, Level.WORDS).hasMessageContainingAll("no VnCoreNLP that this version of Dukien knows", SOURCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-tags:TAGS:pos", "no-names:NAMES:ner", "no-sentences:WORDS:wseg"})
    void anAnnotatorThatDoesNothing(String given) throws IOException {
        String[] parts = given.split(":", -1);
        StandIn.in(dir, parts[0]);

        assertFails(dir, Level.valueOf(parts[1])).hasMessageContainingAll("no working annotator " + parts[2], SOURCE);
    }

    @Test
    void tooLittleMemory() throws IOException {
        StandIn.in(dir, "no-memory");

        assertFails(dir, Level.WORDS).hasMessageContainingAll("needs more memory", "-Xmx2g", "DUKIEN_JAVA_OPTS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "a#b", "a?b"})
    void aPathThatVnCoreNlpCannotRead(String name) throws IOException {
        assertFails(StandIn.in(dir.resolve(name)), Level.WORDS)
                .hasMessageContaining("cannot find its models below a path");
    }

    @Test
    void namesNeedTheirLevel() throws IOException {
        VnCoreNlp words = VnCoreNlp.builder().folder(StandIn.in(dir)).open();

        assertThatThrownBy(() -> words.names("Bà Mây")).hasMessageContaining("level(Level.NAMES)");
        assertThatThrownBy(() -> VnCoreNlp.builder().copies(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertFails(Path folder, Level level) {
        return assertThatThrownBy(
                        () -> VnCoreNlp.builder().folder(folder).level(level).open())
                .isInstanceOf(IllegalStateException.class);
    }
}
