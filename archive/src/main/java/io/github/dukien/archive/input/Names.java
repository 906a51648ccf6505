package io.github.dukien.archive.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file's name says, and safe labels from names that strangers chose. */
final class Names {
    private static final List<String> PAGES =
            List.of(".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp", ".jspx", ".epi");
    private static final List<String> TEXTS = List.of(".txt", ".text");
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final List<String> TABLES = List.of(".csv", ".tsv");
    private static final List<String> TARS = List.of(".tar.gz", ".tgz", ".tar");
    private static final int LONGEST = 1024;

    private Names() {}

    static boolean isZip(String name) {
        return ends(name, ".zip");
    }

    static boolean isTar(String name) {
        return extension(name, TARS) != null;
    }

    static boolean isArchive(String name) {
        return isZip(name) || isTar(name);
    }

    /** The format that a name tells, null if none; {@code .gz} is looked through. */
    static @Nullable InputFormat format(String name) {
        String inner = withoutGzip(name);
        if (extension(inner, TEXTS) != null) {
            return InputFormat.TEXT;
        }
        if (extension(inner, LINES) != null) {
            return InputFormat.JSON_LINES;
        }
        if (extension(inner, TABLES) != null) {
            return InputFormat.CSV;
        }
        return extension(inner, PAGES.subList(0, 4)) != null ? InputFormat.HTML : null;
    }

    /** Whether a name is one of those that a folder is searched for. */
    static boolean isDocument(String name) {
        return format(name) != null || extension(withoutGzip(name), PAGES) != null;
    }

    /** A path without the extensions that tell how to read it. */
    static String withoutExtension(String path) {
        String inner = withoutGzip(path);
        for (List<String> known : List.of(PAGES, TEXTS, LINES, TABLES, TARS, List.of(".zip", ".json"))) {
            String extension = extension(inner, known);
            if (extension != null && inner.length() > extension.length()) {
                return inner.substring(0, inner.length() - extension.length());
            }
        }
        return inner;
    }

    /** A name from an archive as one line of printable text. */
    static String label(String name) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < Math.min(name.length(), LONGEST); i++) {
            char c = name.charAt(i);
            label.append(Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(name, i) ? '_' : c);
        }
        return label.toString();
    }

    /** A name from an archive as a path that stays where it is: no root, no drive, no way up. */
    static String path(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : label(name).replace('\\', '/').replace(':', '_').split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? "_" : String.join("/", parts);
    }

    /** Files that programs leave beside the documents. */
    static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.") || path.startsWith("__MACOSX/");
    }

    private static boolean isPaired(String s, int i) {
        return Character.isHighSurrogate(s.charAt(i))
                ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }

    private static String withoutGzip(String name) {
        return ends(name, ".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private static boolean ends(String name, String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    private static @Nullable String extension(String name, List<String> known) {
        for (String extension : known) {
            if (ends(name, extension)) {
                return extension;
            }
        }
        return null;
    }
}
