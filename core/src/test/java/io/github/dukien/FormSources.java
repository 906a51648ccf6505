package io.github.dukien;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The checklist of surface forms that the form tables cover ({@code testdata/forms/sources.tsv}).
 *
 * @param sections in order
 * @param exempt the numbers that can have no row («A29»), each with the reason
 */
record FormSources(List<Section> sections, Map<String, String> exempt) {
    /** A letter and a number, as the notes of the tables write them. */
    private static final Pattern REFERENCE = Pattern.compile("\\b([A-T])(\\d{1,3})\\b");

    /**
     * Some numbers of the checklist.
     *
     * @param letter of the section
     * @param first of its numbers
     * @param last of its numbers
     * @param about what it lists
     */
    record Section(String letter, int first, int last, String about) {
        private boolean holds(int number) {
            return first <= number && number <= last;
        }

        /** R, S and T begin at 1 again, so that only their own letter can mean them. */
        private boolean ownNumbers() {
            return letter.compareTo("R") >= 0;
        }

        private boolean answersTo(String name) {
            return name.equals(letter) || (!ownNumbers() && name.equals(first < 205 ? "F" : "D"));
        }
    }

    /** Reads the list. */
    static FormSources read() {
        List<Section> sections = new ArrayList<>();
        Map<String, String> exempt = new TreeMap<>();
        for (String line : FormTable.files().getOrDefault("sources", List.of())) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("section\t")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            String[] numbers = cells[1].split("-", -1);
            if (cells[3].isBlank()) {
                int first = Integer.parseInt(numbers[0]);
                sections.add(new Section(cells[0], first, Integer.parseInt(numbers[1]), cells[2]));
            } else {
                exempt.put(cells[0] + numbers[0], cells[3]);
            }
        }
        return new FormSources(sections, exempt);
    }

    /** The numbers that a note names, each with its section's letter: «F193 tiếp nhận» is J193. */
    Set<String> named(String note) {
        Set<String> named = new LinkedHashSet<>();
        for (MatchResult reference : REFERENCE.matcher(note).results().toList()) {
            String letter = reference.group(1);
            int number = Integer.parseInt(reference.group(2));
            named.add(sections.stream()
                    .filter(section -> section.holds(number) && section.answersTo(letter))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no " + reference.group() + " in sources.tsv, named by «" + note + "»"))
                    .letter()
                    .concat(String.valueOf(number)));
        }
        return named;
    }

    /** All numbers of a section, with its letter. */
    static List<String> numbers(Section section) {
        List<String> numbers = new ArrayList<>();
        for (int number = section.first(); number <= section.last(); number++) {
            numbers.add(section.letter() + number);
        }
        return numbers;
    }
}
