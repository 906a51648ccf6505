package io.github.dukien.segment.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of word lists, {@code *.txt}: a word of two and more syllables a line, {@code #} comments. Files whose name
 * begins with {@value #GRADE} hold no further words; they say of words of the other lists how surely each is one word.
 *
 * @param lists the words of each file, that of the treebank's words and the grades left out
 * @param grades words of the lists that somebody has read, by grade: surely one word, rather one, rather several
 */
public record WordLists(List<List<String>> lists, List<List<String>> grades) {
    /** How the names of files with grades begin; their order is that of the grades. */
    public static final String GRADE = "grade-";

    /** The file of the folder that holds the treebank's words; training writes it and reads the treebank itself. */
    public static final String TREEBANK_FILE = "treebank-words.txt";

    /** Copies the lists. */
    public WordLists {
        lists = lists.stream().map(List::copyOf).toList();
        grades = grades.stream().map(List::copyOf).toList();
    }

    /** Lists without grades. */
    public WordLists(List<List<String>> lists) {
        this(lists, List.of());
    }

    /** The words of all lists. */
    public List<String> words() {
        return lists.stream().flatMap(List::stream).toList();
    }

    /** Reads a folder, its files in order of their names. */
    public static WordLists read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".txt") && !file.endsWith(TREEBANK_FILE))
                    .sorted()
                    .toList();
        }
        List<List<String>> lists = new ArrayList<>();
        List<List<String>> grades = new ArrayList<>();
        for (Path file : files) {
            boolean isGrade = String.valueOf(file.getFileName()).startsWith(GRADE);
            (isGrade ? grades : lists).add(readFile(file));
        }
        return new WordLists(lists, grades);
    }

    private static List<String> readFile(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                words.add(Normalizer.normalize(line.strip(), Normalizer.Form.NFC));
            }
        }
        return words;
    }

    /** The words of two and more syllables of a treebank, made of letters only, names included, sorted. */
    public static List<String> of(Treebank treebank) {
        TreeSet<String> words = new TreeSet<>();
        for (TreebankSentence sentence : treebank.sentences()) {
            for (String word : sentence.words()) {
                if (isMultiSyllable(word)) {
                    words.add(word.toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return List.copyOf(words);
    }

    /** Writes the treebank's words into a folder, with the licence they carry. */
    public static void writeTreebankWords(Path folder, Treebank treebank) throws IOException {
        String head = """
                # field: words of the treebank UD_Vietnamese-VTB, parts train and dev (its test part is not read)
                # source: Nguyen Phuong-Thai, Vu Xuan-Luong, Nguyen Thi-Minh-Huyen, Nguyen Van-Hiep, Le Hong-Phuong (2009),
                #   Building a Large Syntactically-Annotated Corpus of Vietnamese; UD conversion: Luong Nguyen Thi, Linh Ha My,
                #   Huyen Nguyen Thi Minh, Phuong Le-Hong; https://universaldependencies.org/treebanks/vi_vtb/
                # licence: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/ ; changed: words cut out, small letters
                # written by: dukien train segmenter
                """;
        Files.writeString(folder.resolve(TREEBANK_FILE), head + String.join("\n", of(treebank)) + "\n");
    }

    static boolean isMultiSyllable(String word) {
        return word.indexOf(' ') > 0 && word.chars().allMatch(c -> c == ' ' || Character.isLetter(c));
    }
}
