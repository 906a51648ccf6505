package io.github.dukien.archive.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of an annotation file, sorted out. Lines that Dukien does not write (events, normalisations) are passed over. */
final class Standoff {
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> attributes = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /** @throws BratFormatException naming the line that is malformed */
    static Standoff of(String annotations) {
        Standoff standoff = new Standoff();
        String[] lines = annotations.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            try {
                standoff.add(line.split("\t", 3));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new BratFormatException("line " + (i + 1) + ": malformed: " + line, e);
            }
        }
        return standoff;
    }

    private void add(String[] columns) {
        switch (columns[0].isEmpty() ? ' ' : columns[0].charAt(0)) {
            case 'T' -> marks.put(columns[0], Mark.of(columns));
            case 'A', 'M' -> {
                String[] parts = columns[1].split(" ", 3);
                attributes
                        .computeIfAbsent(parts[1], id -> new HashMap<>())
                        .put(parts[0], parts.length > 2 ? parts[2] : "");
            }
            case 'R' -> {
                String[] parts = columns[1].split(" ", 3);
                relations.add(new Relation(parts[0], argument(parts[1]), argument(parts[2])));
            }
            case '#' -> {
                String[] parts = columns[1].split(" ", 2);
                if (parts[0].equals("AnnotatorNotes") && columns[2].startsWith("{")) {
                    notes.put(parts[1], columns[2]);
                }
            }
            default -> {}
        }
    }

    private static String argument(String part) {
        return part.substring(part.indexOf(':') + 1).strip();
    }

    Map<String, Mark> marks() {
        return marks;
    }

    Map<String, String> attributes(String id) {
        return attributes.getOrDefault(id, Map.of());
    }

    /** The note that is JSON; "{}" if there is none. A remark in words is the annotators' own. */
    String note(String id) {
        return notes.getOrDefault(id, "{}");
    }

    /** The other ends of relations, in the order of the file. */
    List<String> joined(String relation, String id, boolean idIsFirst) {
        List<String> joined = new ArrayList<>();
        for (Relation found : relations) {
            if (found.name().equals(relation) && (idIsFirst ? found.first() : found.second()).equals(id)) {
                joined.add(idIsFirst ? found.second() : found.first());
            }
        }
        return joined;
    }

    /**
     * A text-bound annotation.
     *
     * @param id its id, {@code T7}
     * @param name its type
     * @param start in code points
     * @param end in code points
     * @param words as the file repeats them
     */
    record Mark(String id, String name, int start, int end, String words) {
        static Mark of(String[] columns) {
            int space = columns[1].indexOf(' ');
            String[] numbers = columns[1].substring(space + 1).split("[ ;]", -1);
            return new Mark(
                    columns[0],
                    columns[1].substring(0, space),
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[numbers.length - 1]),
                    columns[2]);
        }
    }

    private record Relation(String name, String first, String second) {}
}
