package io.github.dukien.vncorenlp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.Article;
import io.github.dukien.FactExtractor;
import io.github.dukien.NameEvidenceProvider;
import io.github.dukien.cli.Main;
import io.github.dukien.fact.Person;
import io.github.dukien.segment.Segments;
import io.github.dukien.segment.WordSegmenterProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README's examples as they stand there, with our stand-in for VnCoreNLP. */
@Timeout(300)
class ReadmeTest {
    @TempDir
    private Path dir;

    @Test
    void theJavaExampleDoesWhatTheReadmeSays() throws IOException {
        Path folder = StandIn.in(dir);
        List<String> printed = new ArrayList<>();
        // readme
        VnCoreNlp vncorenlp =
                VnCoreNlp.builder().folder(folder).level(Level.NAMES).open(); // once; share it between threads
        Segments words = vncorenlp.segment("Ban Dân vận Tỉnh ủy họp.");
        printed.add(words.text(1) + " at " + words.start(1)); // Dân vận at 4

        FactExtractor extractor = FactExtractor.builder().names(vncorenlp).build();
        Article article = Article.of("Đêm nhạc có Bằng Lăng góp giọng cùng thanh niên xã.");
        for (Person person : extractor.extract(article).facts(Person.class)) {
            printed.add(person.name()); // Bằng Lăng: a run of capitals that our own rules leave open
        }
        // end
        assertThat(printed).containsExactly("Dân vận at 4", "Bằng Lăng");
    }

    @Test
    void theReadmeShowsThisExample() throws IOException {
        String test = Files.readString(StandIn.root()
                .resolve("integrations/vncorenlp/src/test/java/io/github/dukien/vncorenlp/ReadmeTest.java"));
        String example = test.lines()
                .dropWhile(line -> !line.strip().equals("// readme"))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .map(String::strip)
                .collect(Collectors.joining("\n"));

        assertThat(readme().lines().map(String::strip).collect(Collectors.joining("\n")))
                .contains(example.replace("printed.add(", "System.out.println("));
    }

    @Test
    void itIsFoundAsAnOptionalArtifact() {
        assertThat(WordSegmenterProvider.installed())
                .hasSize(1)
                .allMatch(found -> found.name().equals("vncorenlp"));
        assertThat(NameEvidenceProvider.installed())
                .hasSize(1)
                .allMatch(found -> found.name().equals("vncorenlp"));
    }

    /** Every ./dukien line of the README, with what the README says it prints. */
    @Test
    void theCommandsPrintWhatTheReadmeSays() throws IOException, InterruptedException {
        StandIn.in(dir);
        List<String> lines = readme().lines().toList();
        int commands = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("| ./dukien ")) {
                commands++;
                assertThat(run(lines.get(i), main())).contains(lines.get(i + 1).replaceFirst("^# ", ""));
            }
        }
        assertThat(commands).isEqualTo(2);
    }

    /** The same through the launcher and DUKIEN_PLUGINS; it builds the command line first. */
    @Test
    void theLauncherFindsTheArtifact() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Boolean.getBoolean("dukien.ci"), "with CI=true only: builds the command line");
        StandIn.in(dir);
        Path classes = Path.of(VnCoreNlp.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Path plugins = Files.createDirectories(dir.resolve("plugins folder"));
        StandIn.pack(plugins.resolve("dukien-vncorenlp.jar"), classes);
        for (String line :
                readme().lines().filter(line -> line.contains("| ./dukien ")).toList()) {
            String launched = line.replace("./dukien", "DUKIEN_PLUGINS='" + plugins + "' ./dukien");
            assertThat(run(launched, "./dukien")).isNotBlank();
        }
    }

    private String run(String line, String dukien) throws IOException, InterruptedException {
        String command = line.replace("/opt/vncorenlp", "'" + dir + "'").replace("./dukien", dukien);
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", command)
                .directory(StandIn.root().toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "DUKIEN_VNCORENLP"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(command).isZero();
        return out;
    }

    private static String main() {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> "'" + entry + "'")
                .collect(Collectors.joining(File.pathSeparator));
        return System.getProperty("java.home") + "/bin/java -Dfile.encoding=UTF-8 -cp " + path + " "
                + Main.class.getName();
    }

    private static String readme() throws IOException {
        return Files.readString(StandIn.root().resolve("integrations/vncorenlp/README.md"));
    }
}
