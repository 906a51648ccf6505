package io.github.dukien.archive.input;

import java.util.List;
import java.util.Locale;

/** Tells a page or a dump from plain text by its first characters. */
final class Sniffer {
    private static final List<String> OPENINGS =
            List.of("<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<meta", "<title", "<div", "<table", "<p");

    private Sniffer() {}

    static InputFormat format(String head) {
        int from = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        String start = head.substring(from).replace("\u0000", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return InputFormat.JSON_LINES;
        }
        for (String opening : OPENINGS) {
            if (start.startsWith(opening)) {
                return InputFormat.HTML;
            }
        }
        return InputFormat.TEXT;
    }
}
