package io.github.dukien.archive.input;

import static io.github.dukien.archive.input.InputsTest.gzip;
import static io.github.dukien.archive.input.InputsTest.reason;
import static io.github.dukien.archive.input.InputsTest.tar;
import static io.github.dukien.archive.input.InputsTest.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dukien.archive.testing.Samples;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputsTest {
    private static final byte[] TEXT = Samples.REPORT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void bad_documents_fail_with_a_reason_and_the_others_are_read() throws Exception {
        write("01-good.txt", TEXT);
        write("02-empty.txt", new byte[0]);
        write("03-blank.txt", " \r\n\t\u00A0".getBytes(StandardCharsets.UTF_8));
        write("04-binary.txt", new byte[] {1, 2, 0, 4});
        write("05-truncated.txt.gz", Arrays.copyOf(gzip(TEXT), 300));
        write("06-no-gzip.txt.gz", TEXT);
        write("07-pdf.html", "%PDF-1.4 stream".getBytes(StandardCharsets.UTF_8));
        write("08-truncated.zip", Arrays.copyOf(zip("a.txt", TEXT), 300));
        write("09-zip-in-zip.zip", zip("in.zip", zip("a.txt", TEXT)));
        write("10-truncated.tar", Arrays.copyOf(tar("a.txt", TEXT), 700));
        write("11-junk.tar", random(5000));
        write("12-no-text.html", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8));
        write("13-koi8.txt", "Хорошо, очень хорошо, просто отлично".getBytes("KOI8-R"));
        write("14-good.txt", TEXT);
        List<Input> found = InputsTest.read(InputOptions.defaults(), folder, folder.resolve("vanished.txt"));
        assertThat(found)
                .extracting(i -> i instanceof Input.Failure f
                        ? f.id() + ": " + f.reason().split("[:;(]")[0]
                        : i.id())
                .containsExactly(
                        "01-good",
                        "02-empty: empty",
                        "03-blank: empty",
                        "04-binary: binary",
                        "05-truncated: truncated",
                        "06-no-gzip",
                        "07-pdf: binary",
                        "08-truncated: damaged zip",
                        "09-zip-in-zip/in: an archive within an archive",
                        "10-truncated/a: truncated",
                        "10-truncated: truncated",
                        "11-junk: cannot be read",
                        "12-no-text: empty",
                        "13-koi8: unknown encoding",
                        "14-good",
                        "vanished: no such file");
    }

    @Test
    void names_in_archives_are_labels() throws Exception {
        String[] names = {
            "../../etc/passwd.txt",
            "/root/x.txt",
            "C:\\temp\\y.txt",
            "a/../../b.txt",
            "new\nline\u0000.txt",
            "..",
            "./.txt"
        };
        Object[] entries = new Object[names.length * 2];
        for (int i = 0; i < names.length; i++) {
            entries[2 * i] = names[i];
            entries[2 * i + 1] = TEXT;
        }
        List<Input> found = InputsTest.read(InputOptions.defaults(), write("evil.zip", zip(entries)));
        assertThat(found)
                .extracting(Input::id)
                .containsExactly("evil/etc/passwd", "evil/root/x", "evil/C_/temp/y", "evil/a/b", "evil/new_line_");
        assertThat(found.get(0).source().label()).endsWith("evil.zip!/../../etc/passwd.txt");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void bombs_are_cut_off() throws Exception {
        byte[] blanks = new byte[64 << 20];
        Arrays.fill(blanks, (byte) ' ');
        Path zip = write("bomb.zip", zip("b.txt", blanks, "c.jsonl", blanks, "good.txt", TEXT));
        Path gzip = write("bomb.jsonl.gz", gzip(blanks));
        Path tar = write("bomb.tgz", gzip(tar("b.jsonl", blanks)));
        List<Input> found = InputsTest.read(InputOptions.defaults(), zip, gzip, tar);
        assertThat(found).hasSize(6);
        assertThat(reason(found.get(0))).isEqualTo("longer than 8388608 bytes");
        assertThat(found.get(2)).isInstanceOf(Input.Document.class);
        for (int i : new int[] {1, 3, 4, 5}) {
            assertThat(reason(found.get(i))).contains("zip bomb");
        }
    }

    @Test
    void an_archive_has_a_total() throws Exception {
        Path zip = write("many.zip", zip("a.txt", TEXT, "b.txt", TEXT, "c.txt", TEXT, "d.txt", TEXT));
        InputLimits limits = InputLimits.DEFAULT.withMaxTotal(TEXT.length * 2L + 10);
        List<Input> found = InputsTest.read(InputOptions.defaults().withLimits(limits), zip);
        assertThat(found).hasSize(4);
        assertThat(found.subList(0, 2)).hasOnlyElementsOfType(Input.Document.class);
        assertThat(reason(found.get(2))).contains("zip bomb");
        assertThat(reason(found.get(3))).contains("the rest of the archive is not read");
    }

    @Test
    void long_lines_are_bounded_and_the_next_ones_are_read() throws Exception {
        Path dump = folder.resolve("long.jsonl.gz");
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(dump)))) {
            out.write("{\"text\":\"một\"}\n{\"text\":\"".getBytes(StandardCharsets.UTF_8));
            Random random = new Random(3);
            for (int i = 0; i < 50 << 20; i++) {
                out.write('a' + random.nextInt(26));
            }
            out.write("\"}\n{\"text\":\"ba\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        List<Input> found = InputsTest.read(InputOptions.defaults(), dump);
        assertThat(found).hasSize(3);
        assertThat(reason(found.get(1))).isEqualTo("line longer than 8388608 bytes");
        assertThat(found.get(1).source().line()).isEqualTo(2);
        assertThat(found.get(2)).isInstanceOf(Input.Document.class);
    }

    @Test
    void a_cut_dump_gives_what_it_has() throws Exception {
        StringBuilder lines = new StringBuilder();
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            lines.append("{\"text\":\"số ").append(random.nextLong()).append("\"}\n");
        }
        byte[] bytes = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        List<Input> found =
                InputsTest.read(InputOptions.defaults(), write("cut.jsonl.gz", Arrays.copyOf(bytes, bytes.length / 2)));
        assertThat(found).hasSizeBetween(500, 1500);
        assertThat(found.subList(0, found.size() - 1)).hasOnlyElementsOfType(Input.Document.class);
        Input last = found.get(found.size() - 1);
        assertThat(reason(last)).startsWith("truncated");
        assertThat(last.source().line()).isGreaterThan(400);
    }

    @Test
    void limits_hold() throws Exception {
        InputLimits limits = InputLimits.DEFAULT.withMaxChars(100).withMaxBytes(2000);
        InputOptions options = InputOptions.defaults().withLimits(limits);
        assertThat(reason(InputsTest.read(options, write("a.txt", TEXT)).get(0)))
                .isEqualTo("longer than 100 characters");
        assertThat(reason(
                        InputsTest.read(options, write("b.txt", new byte[3000])).get(0)))
                .isEqualTo("longer than 2000 bytes");
        String row = "text\n\"" + "x".repeat(10_000) + "\"\ny\n";
        List<Input> rows = InputsTest.read(options, write("c.csv", row.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).hasSize(1);
        assertThat(reason(rows.get(0))).isNotEmpty();
    }

    @Test
    void random_damage_never_throws() throws Exception {
        byte[][] files = {
            zip("a.txt", TEXT, "b.html", TEXT),
            gzip(tar("a.txt", TEXT)),
            gzip(TEXT),
            "text\n\"a\"\nb\n".getBytes(StandardCharsets.UTF_8),
            "{\"text\":\"a\"}\n".getBytes(StandardCharsets.UTF_8),
            "<html><body><p>Hội nghị</p></body></html>".getBytes(StandardCharsets.UTF_8)
        };
        String[] names = {"a.zip", "a.tgz", "a.txt.gz", "a.csv", "a.jsonl", "a.html"};
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int which = round % files.length;
            byte[] damaged = files[which].clone();
            for (int k = 0; k < 1 + random.nextInt(4); k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(InputsTest.read(InputOptions.defaults(), write(names[which], damaged)))
                    .allSatisfy(i -> assertThat(i.id()).isNotEmpty());
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
