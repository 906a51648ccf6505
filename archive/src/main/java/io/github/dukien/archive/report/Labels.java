package io.github.dukien.archive.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of the page, read from {@code labels.tsv}. */
final class Labels {
    private final Map<String, Label> labels = new LinkedHashMap<>();

    Labels() {
        for (String line : Resources.text("labels.tsv").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 3) {
                    throw new IllegalStateException("labels.tsv: not three columns: " + line);
                }
                labels.put(cells[0], new Label(cells[1], cells[2]));
            }
        }
    }

    /** The text of a key that must be there. */
    Label get(String key) {
        Label label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("labels.tsv has no key " + key);
        }
        return label;
    }

    /** The text of a key, or the name itself: fact types of users have no text of ours. */
    Label getOr(String key, String name) {
        Label label = labels.get(key);
        return label == null ? Label.same(name) : label;
    }

    /** All texts by key, in the file's order. */
    Map<String, Label> all() {
        return labels;
    }
}
