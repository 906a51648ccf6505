package io.github.dukien.archive.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element is, by its tag and by the words of its class, id and role. */
final class ElementKinds {
    private static final Map<String, Kind> WORDS = readWords();
    private static final int MOST_WORDS = 3;
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "video",
            "audio",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "label",
            "nav",
            "footer",
            "aside",
            "map",
            "head",
            "datalist",
            "dialog");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "menu", "menubar", "dialog");

    private ElementKinds() {}

    /** Whether nothing below an element can be part of an article. */
    static boolean isNever(Element element) {
        String style = element.attr("style");
        return NEVER.contains(element.normalName())
                || ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** What the words of an element's class and id say; may be several things, or nothing. */
    static Set<Kind> of(Element element) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        add(element.className(), kinds);
        add(element.id(), kinds);
        return kinds;
    }

    private static void add(String names, Set<Kind> kinds) {
        String[] words = words(names);
        for (int i = 0; i < words.length; i++) {
            StringBuilder phrase = new StringBuilder();
            for (int k = i; k < Math.min(words.length, i + MOST_WORDS); k++) {
                phrase.append(words[k]);
                Kind kind = WORDS.get(phrase.toString());
                if (kind != null) {
                    kinds.add(kind);
                }
            }
        }
    }

    /** «mainContent post-title_2» is main, content, post, title. */
    private static String[] words(String names) {
        StringBuilder spaced = new StringBuilder();
        int length = Math.min(names.length(), 300);
        for (int i = 0; i < length; i++) {
            char c = names.charAt(i);
            boolean turns = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            spaced.append(turns ? " " : "").append(Character.isLetter(c) ? Character.toLowerCase(c) : ' ');
        }
        String all = spaced.toString().strip();
        return all.isEmpty() ? new String[0] : all.split(" +", -1);
    }

    private static Map<String, Kind> readWords() {
        Map<String, Kind> words = new HashMap<>();
        InputStream data = Objects.requireNonNull(ElementKinds.class.getResourceAsStream("classes.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (line.startsWith("#") || line.startsWith("word\t") || tab < 0) {
                    continue;
                }
                for (String phrase : line.substring(0, tab).split("\\|", -1)) {
                    words.put(phrase.replace(" ", ""), Kind.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What an element may be. */
    enum Kind {
        FURNITURE,
        HEADER,
        TITLE,
        LEAD,
        STAMP,
        BYLINE,
        CAPTION,
        BODY
    }
}
