package io.github.dukien.archive.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.archive.testing.Samples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive as a data team has it: every kind of container and encoding, and one document in a hundred broken. */
final class HostileArchive {
    private static final int PER_FOLDER = 100;

    private final Path root;
    private final Random random = new Random(20);
    private int healthy;
    private int hostile;

    /** Every healthy document by the hash of its bytes. */
    final Map<String, Payload> payloads = new HashMap<>();

    HostileArchive(Path root) {
        this.root = root;
    }

    /** Writes about so many documents. */
    void write(int documents) throws IOException {
        for (int folder = 0; folder * PER_FOLDER < documents; folder++) {
            Path into = Files.createDirectories(root.resolve(String.format("%04d", folder)));
            for (int i = 0; i < 40; i++) {
                loose(into, folder * PER_FOLDER + i);
            }
            zip(into.resolve("old.zip"), folder * PER_FOLDER + 40, 29);
            lines(into.resolve("dump.jsonl"), folder * PER_FOLDER + 70, 15);
            lines(into.resolve("more.jsonl.gz"), folder * PER_FOLDER + 85, 15);
            broken(into, folder);
        }
        zipBomb(root.resolve("bomb.zip"));
        longLine(root.resolve("long.jsonl"));
        Files.createDirectories(root.resolve("nothing"));
    }

    int healthy() {
        return healthy;
    }

    /** Documents that must have a row with a reason, at least. */
    int hostile() {
        return hostile;
    }

    private void loose(Path into, int number) throws IOException {
        Payload payload = payload(number);
        String name = number + payload.extension();
        if (number % 7 == 0) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(into.resolve(name + ".gz")))) {
                out.write(payload.bytes());
            }
        } else {
            Files.write(into.resolve(name), payload.bytes());
        }
    }

    private Payload payload(int number) {
        String text = text(number);
        Payload payload = switch (number % 5) {
            case 0 -> new Payload(text.getBytes(UTF_8), ".txt");
            case 1 ->
                new Payload(Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8), ".txt");
            case 2 -> new Payload(Samples.tcvn3(text), ".txt");
            case 3 -> new Payload(Samples.vni(text), ".txt");
            default -> new Payload(page(text, number).getBytes(UTF_8), ".html");
        };
        return remember(payload);
    }

    private Payload remember(Payload payload) {
        healthy++;
        payloads.put(sha256(payload.bytes()), payload);
        return payload;
    }

    private static String text(int number) {
        return Samples.REPORT
                .replace("320 triệu", (300 + number) + " triệu")
                .replace("45 hội viên", (10 + number % 80) + " hội viên");
    }

    private String page(String text, int number) {
        StringBuilder html =
                new StringBuilder("<!doctype html><html><head><meta charset=utf-8><title>Tin</title></head><body>");
        html.append("<ul class=menu>");
        for (int i = 0; i < 30; i++) {
            html.append("<li><a href='/")
                    .append(i)
                    .append("'>Chuyên mục ")
                    .append(i)
                    .append("</a></li>");
        }
        html.append("</ul><div class=content><h1>Hiến đất làm đường ")
                .append(number)
                .append("</h1>");
        text.lines().skip(1).forEach(line -> html.append("<p>").append(line).append("</p>\n"));
        html.append("</div><div class=footer>Bản quyền; điện thoại 0123 456 789. Lượt xem: ");
        return html.append(random.nextInt(100_000))
                .append("</div></body></html>")
                .toString();
    }

    private void zip(Path file, int first, int count) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int number = first; number < first + count; number++) {
                Payload payload = payload(number);
                String name = number == first ? "../../../etc/" + number : "trang/tỉnh " + number;
                zip.putNextEntry(new ZipEntry(name + payload.extension()));
                zip.write(payload.bytes());
            }
        }
    }

    private void lines(Path file, int first, int count) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int number = first; number < first + count; number++) {
            String json = String.format(
                    "{\"id\": \"bài %d\", \"published\": \"2006-05-13\", \"text\": \"%s\"}",
                    number, text(number).replace("\n", "\\n"));
            lines.writeBytes(
                    remember(new Payload(json.getBytes(UTF_8), ".jsonl")).bytes());
            lines.write('\n');
        }
        boolean packed = file.toString().endsWith(".gz");
        try (OutputStream out =
                packed ? new GZIPOutputStream(Files.newOutputStream(file)) : Files.newOutputStream(file)) {
            out.write(lines.toByteArray());
        }
    }

    private void broken(Path into, int folder) throws IOException {
        hostile++;
        switch (folder % 6) {
            case 0 -> Files.write(into.resolve("cut.txt.gz"), truncatedGzip());
            case 1 -> Files.write(into.resolve("program.txt"), binary());
            case 2 -> Files.write(into.resolve("letters.txt"), invalid());
            case 3 -> Files.writeString(into.resolve("empty.txt"), "");
            case 4 -> Files.writeString(into.resolve("deep.html"), "<div><b>".repeat(200_000));
            default -> Files.writeString(into.resolve("bad.jsonl"), "{\"id\": 1, \"text\": \"không hết\n");
        }
    }

    private byte[] truncatedGzip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(Samples.REPORT.repeat(3).getBytes(UTF_8));
        }
        return Arrays.copyOf(out.toByteArray(), out.size() / 2);
    }

    private byte[] binary() {
        byte[] bytes = new byte[4000];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] invalid() {
        byte[] bytes = new byte[600];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 4 == 3 ? ' ' : 0xC3 + i % 50);
        }
        return bytes;
    }

    private void zipBomb(Path file) throws IOException {
        hostile++;
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
    }

    private void longLine(Path file) throws IOException {
        hostile++;
        byte[] piece = "chữ ".repeat(1 << 16).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("{\"text\": \"".getBytes(UTF_8));
            for (int written = 0; written < 50 << 20; written += piece.length) {
                out.write(piece);
            }
            out.write("\"}\n".getBytes(UTF_8));
            out.write(remember(
                            new Payload("{\"id\": \"sau\", \"text\": \"Thu 5 triệu đồng.\"}".getBytes(UTF_8), ".jsonl"))
                    .bytes());
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reasons by the place they are expected at. */
    static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("cut.txt.gz", "truncated");
        reasons.put("program.txt", "");
        reasons.put("letters.txt", "unknown encoding");
        reasons.put("empty.txt", "empty");
        reasons.put("deep.html", "");
        reasons.put("bad.jsonl", "malformed JSON");
        reasons.put("bomb.zip", "");
        reasons.put("long.jsonl:1", "line longer than");
        return reasons;
    }

    /**
     * A healthy document.
     *
     * @param bytes as they are in a file
     * @param extension of the file
     */
    record Payload(byte[] bytes, String extension) {}
}
