package io.github.dukien.segment.training;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an OpenNLP model again so that the same training gives the same bytes: OpenNLP writes the time into the manifest,
 * and the manifest's lines and the archive's entries in no fixed order.
 */
final class ModelPacker {
    private static final String MANIFEST = "manifest.properties";
    /** 1980-01-01, the first moment that a zip archive can state. */
    private static final java.time.LocalDateTime TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModelPacker() {}

    static byte[] repacked(byte[] model) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.computeIfPresent(MANIFEST, (name, bytes) -> manifest(bytes));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry zip = new ZipEntry(entry.getKey());
                zip.setTimeLocal(TIME);
                out.putNextEntry(zip);
                out.write(entry.getValue());
            }
        }
        return packed.toByteArray();
    }

    private static byte[] manifest(byte[] written) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(written));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        properties.setProperty("Timestamp", "0");
        StringBuilder sorted = new StringBuilder();
        new TreeMap<>(properties)
                .forEach((key, value) ->
                        sorted.append(key).append('=').append(value).append('\n'));
        return sorted.toString().getBytes(ISO_8859_1);
    }
}
