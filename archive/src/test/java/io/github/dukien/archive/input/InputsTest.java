package io.github.dukien.archive.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dukien.archive.testing.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final byte[] TEXT = Samples.REPORT.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void folders_are_read_by_name_and_only_documents_in_them() throws Exception {
        for (String name : List.of(
                "b.txt",
                "a/z.html",
                "a/y.txt.gz",
                "a/x.png",
                "a-b.txt",
                ".hidden.txt",
                "c.gold.json",
                "a/.git/k.txt")) {
            write(name, name.endsWith(".gz") ? gzip(TEXT) : TEXT);
        }
        try (Inputs inputs = Inputs.open(List.of(folder), InputOptions.defaults())) {
            List<String> ids = new ArrayList<>();
            inputs.forEachRemaining(raw -> ids.add(raw.read().id()));
            assertThat(ids).containsExactly("a/y", "a/z", "a-b", "b");
            assertThat(inputs.skipped()).isEqualTo(3);
        }
    }

    @Test
    void globs_choose_files_and_entries() throws Exception {
        write("a/one.txt", TEXT);
        write("a/two.htm", TEXT);
        write("two.htm", TEXT);
        write("odd.dat", TEXT);
        write("z.zip", zip("x/one.txt", TEXT, "x/two.htm", TEXT));
        assertThat(ids(options().withInclude(List.of("*.htm")))).containsExactly("a/two", "two", "z/x/two");
        assertThat(ids(options().withInclude(List.of("a/**")))).containsExactly("a/one", "a/two");
        assertThat(ids(options().withInclude(List.of("**/two.*")))).containsExactly("a/two", "two", "z/x/two");
        assertThat(ids(options().withInclude(List.of("*.dat")))).containsExactly("odd.dat");
        assertThat(ids(options().withExclude(List.of("*.zip", "a/*.txt")))).containsExactly("a/two", "two");
        assertThat(ids(options(), folder.resolve("*.htm"))).containsExactly("two");
        assertThat(ids(options(), folder.resolve("*/*.txt"))).containsExactly("a/one");
        assertThatThrownBy(() -> options().withInclude(List.of("[a"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_text_is_as_it_was_given() throws Exception {
        Input.Document document = (Input.Document) only(write("x.txt", TEXT));
        assertThat(document.article().text()).isEqualTo(Samples.REPORT);
        assertThat(document.id()).isEqualTo("x");
        assertThat(document.encoding()).isEqualTo("UTF-8");
        assertThat(document.converted()).isFalse();
        assertThat(document.sha256())
                .hasSize(64)
                .isEqualTo(((Input.Document) only(write("y.txt.gz", gzip(TEXT)))).sha256());
        assertThat(document.source().label()).endsWith("/x.txt");
    }

    @Test
    void the_same_document_is_read_the_same_from_everywhere() throws Exception {
        Path plain = write("d.txt", TEXT);
        List<Input> found = read(
                options(),
                plain,
                write("d.txt.gz", gzip(TEXT)),
                write("d.zip", zip("d.txt", TEXT)),
                write("e.zip", zip("d.txt.gz", gzip(TEXT))),
                write("d.tar", tar("d.txt", TEXT)),
                write("d.tgz", gzip(tar("d.txt", TEXT))),
                write("d.tar.gz", gzip(tar("d.txt.gz", gzip(TEXT)))));
        assertThat(found).hasSize(7).allSatisfy(input -> {
            assertThat(input).isInstanceOf(Input.Document.class);
            assertThat(((Input.Document) input).article().text()).isEqualTo(Samples.REPORT);
            assertThat(input.sha256()).isEqualTo(found.get(0).sha256());
        });
        assertThat(found.get(2).source().label()).endsWith("/d.zip!/d.txt");
        assertThat(found.get(2).id()).isEqualTo("d/d");
    }

    @Test
    void standard_input_is_told_by_its_content() throws Exception {
        assertThat(stdin(TEXT))
                .singleElement()
                .isInstanceOf(Input.Document.class)
                .extracting(Input::id)
                .isEqualTo("stdin");
        assertThat(stdin("<html><body><p>Hội nghị có 12 đại biểu.</p></body></html>".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(d -> assertThat(text(d)).isEqualTo("Hội nghị có 12 đại biểu."));
        assertThat(stdin("{\"id\":\"a\",\"text\":\"x y\"}\n{\"id\":\"b\",\"text\":\"z\"}"
                        .getBytes(StandardCharsets.UTF_8)))
                .extracting(Input::id)
                .containsExactly("a", "b");
        assertThat(stdin(gzip(TEXT)))
                .singleElement()
                .satisfies(d -> assertThat(text(d)).isEqualTo(Samples.REPORT));
        assertThat(stdin(tar("k/d.txt", TEXT))).extracting(Input::id).containsExactly("stdin/k/d");
        assertThat(stdin(zip("d.txt", TEXT)))
                .singleElement()
                .satisfies(f -> assertThat(reason(f)).contains("name the file"));
        assertThat(stdin(new byte[0]))
                .singleElement()
                .satisfies(f -> assertThat(reason(f)).isEqualTo("empty"));
    }

    @Test
    void json_lines_give_a_document_each_and_bad_lines_are_named() throws Exception {
        String lines =
                "\uFEFF{\"id\":\"2006/a\",\"text\":\"Có 12 h\\u1ED9i viên.\",\"published\":\"2006-05-12T08:00:00+07:00\",\"title\":\" Tin \"}\n"
                        + "\n{\"text\":\"không tên\"}\r\n{broken\n[1]\n{\"id\":7}\n{\"text\":\"a\",\"published\":\"hôm qua\"}\n{\"text\":\"\"}\n"
                        + "{\"text\":\"cuối\",\"published\":null}";
        List<Input> found = read(options(), write("dump.jsonl", lines.getBytes(StandardCharsets.UTF_8)));
        Input.Document first = (Input.Document) found.get(0);
        assertThat(first.article().text()).isEqualTo("Có 12 hội viên.");
        assertThat(first.article().title()).isEqualTo("Tin");
        assertThat(first.article().published()).isEqualTo(LocalDate.of(2006, 5, 12));
        assertThat(first.converted()).isFalse();
        assertThat(found)
                .extracting(Input::id)
                .containsExactly("2006/a", "dump#3", "dump#4", "dump#5", "dump#6", "dump#7", "dump#8", "dump#9");
        assertThat(found.get(2).source().label()).endsWith("dump.jsonl:4");
        assertThat(found.subList(2, 7))
                .extracting(InputsTest::reason)
                .satisfiesExactly(
                        r -> assertThat(r).startsWith("malformed JSON"),
                        r -> assertThat(r).isEqualTo("not a JSON object"),
                        r -> assertThat(r).isEqualTo("no field 'text'"),
                        r -> assertThat(r).contains("'published'").contains("hôm qua"),
                        r -> assertThat(r).startsWith("empty"));
        assertThat(text(found.get(7))).isEqualTo("cuối");
    }

    @Test
    void old_text_in_a_dump_is_converted() throws Exception {
        String old = new String(Samples.vni(Samples.REPORT), StandardCharsets.ISO_8859_1).replace("\n", "\\n");
        Input.Document found = (Input.Document) only(write(
                "v.jsonl",
                ("{\"text\":\"" + old + "\",\"title\":\"Ñaûng uûy xaõ\"}").getBytes(StandardCharsets.UTF_8)));
        assertThat(found.article().text()).isEqualTo(Samples.REPORT);
        assertThat(found.article().title()).isEqualTo("Đảng ủy xã");
        assertThat(found.encoding()).isEqualTo("VNI");
        assertThat(found.converted()).isTrue();
    }

    @Test
    void csv_has_named_columns() throws Exception {
        String csv = "ma;noi_dung;ngay\n1;\"Có 12 hội viên;\nhọ đều vui.\";12/05/2006\n2;Ngắn\n3;;\n";
        InputOptions options =
                options().withColumns(Columns.DEFAULT.id("ma").text("noi_dung").published("ngay"));
        List<Input> found = read(options, write("t.csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(found).extracting(Input::id).containsExactly("1", "2", "t#5");
        assertThat(text(found.get(0))).isEqualTo("Có 12 hội viên;\nhọ đều vui.");
        assertThat(((Input.Document) found.get(0)).article().published()).isEqualTo(LocalDate.of(2006, 5, 12));
        assertThat(found.get(1).source().line()).isEqualTo(4);
        assertThat(reason(found.get(2))).startsWith("empty");
        assertThat(reason(only(write("u.csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8)))))
                .contains("no column 'text'")
                .contains("[a, b]");
        Input.Document old = (Input.Document) only(write(
                "o.csv",
                concat(
                        "text\n\"".getBytes(StandardCharsets.UTF_8),
                        Samples.vni(Samples.REPORT),
                        "\"".getBytes(StandardCharsets.UTF_8))));
        assertThat(old.article().text()).isEqualTo(Samples.REPORT);
    }

    @Test
    void formats_and_encodings_can_be_forced() throws Exception {
        Path page = write("p.html", "<p>Có 12 hội viên.</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(text(read(options().withFormat(InputFormat.TEXT), page).get(0)))
                .isEqualTo("<p>Có 12 hội viên.</p>");
        Path short1 = write("s.txt", Samples.vni("Ấp 3"));
        assertThat(text(read(options().withEncoding("VNI"), short1).get(0))).isEqualTo("Ấp 3");
        assertThatThrownBy(() -> options().withEncoding("nope"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nope");
    }

    @Test
    void a_report_carries_its_text_only_where_offsets_need_it() throws Exception {
        io.github.dukien.CivicReport report = new io.github.dukien.CivicReport(
                "x", null, null, io.github.dukien.fact.Metadata.NOTHING, List.of(), List.of(), null, null);
        Input.Document plain = (Input.Document) only(write("x.txt", TEXT));
        Input.Document old = (Input.Document) only(write("x.txt", Samples.tcvn3(Samples.REPORT)));
        assertThat(plain.complete(report).text()).isNull();
        assertThat(old.complete(report).text()).isEqualTo(old.article().text());
        assertThat(old.complete(report).origin())
                .isEqualTo(new io.github.dukien.CivicReport.Origin(old.source().label(), old.sha256(), "TCVN3"));
    }

    private static InputOptions options() {
        return InputOptions.defaults();
    }

    private List<String> ids(InputOptions options, Path... arguments) throws IOException {
        return read(options, arguments.length == 0 ? new Path[] {folder} : arguments).stream()
                .map(Input::id)
                .toList();
    }

    static List<Input> read(InputOptions options, Path... arguments) throws IOException {
        List<Input> found = new ArrayList<>();
        try (Inputs inputs = Inputs.open(Arrays.asList(arguments), options)) {
            inputs.forEachRemaining(raw -> found.add(raw.read()));
        }
        return found;
    }

    private static Input only(Path file) throws IOException {
        List<Input> found = read(options(), file);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Input> stdin(byte[] bytes) throws IOException {
        List<Input> found = new ArrayList<>();
        try (Inputs inputs = Inputs.open(List.of(Path.of("-")), options(), new ByteArrayInputStream(bytes))) {
            inputs.forEachRemaining(raw -> found.add(raw.read()));
        }
        return found;
    }

    private static String text(Input input) {
        return ((Input.Document) input).article().text();
    }

    static String reason(Input input) {
        return ((Input.Failure) input).reason();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    static byte[] zip(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
            }
        }
        return out.toByteArray();
    }

    static byte[] tar(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }
}
