package io.github.dukien.archive.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.CivicReport;
import io.github.dukien.CivicReport.Origin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives reports their text: what they carry, else the file they came from, if it is still there and unchanged. A text
 * that the facts do not stand in is none.
 */
final class TextFinder {
    private static final long MOST_BYTES = 16 << 20;

    private final List<Path> folders;

    /** @param folders where a relative path may start besides the working directory and the report's own folder */
    TextFinder(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** The report with its text, or as it is. */
    CivicReport complete(CivicReport report, Path file) {
        Origin origin = report.origin();
        if (report.text() != null || origin == null || origin.sha256() == null) {
            return report;
        }
        for (Path folder : starts(file)) {
            String text = read(folder, origin);
            if (text != null && holds(text, report)) {
                return report.withText(text);
            }
        }
        return report;
    }

    private List<Path> starts(Path file) {
        List<Path> starts = new ArrayList<>();
        starts.add(Path.of(""));
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            starts.add(parent);
        }
        starts.addAll(folders);
        return starts;
    }

    private static @Nullable String read(Path folder, Origin origin) {
        try {
            Path path = folder.resolve(origin.path());
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return null;
            }
            byte[] bytes = Files.readAllBytes(path);
            return sha256(bytes).equals(origin.sha256()) ? new String(bytes, charset(origin)) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static Charset charset(Origin origin) {
        try {
            return origin.encoding() == null ? UTF_8 : Charset.forName(origin.encoding());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return UTF_8;
        }
    }

    private static boolean holds(String text, CivicReport report) {
        return report.facts().stream()
                .map(fact -> fact.source())
                .allMatch(source -> source.span().end() <= text.length()
                        && text.startsWith(source.text(), source.span().start()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
