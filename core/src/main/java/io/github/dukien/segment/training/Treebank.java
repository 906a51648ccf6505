package io.github.dukien.segment.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a treebank.
 *
 * <pre>{@code
 * Treebank train = Treebank.read(dir.resolve("vi_vtb-ud-train.conllu"), dir.resolve("vi_vtb-ud-dev.conllu"));
 * }</pre>
 *
 * @param sentences in the order of the files
 */
public record Treebank(List<TreebankSentence> sentences) {
    /** Copies the list. */
    public Treebank {
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads CoNLL-U files, one after the other.
     *
     * @throws IOException when a file cannot be read or a line has fewer than four columns
     */
    public static Treebank read(Path... files) throws IOException {
        List<TreebankSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader in = Files.newBufferedReader(file)) {
                readFile(in, file, sentences);
            }
        }
        return new Treebank(sentences);
    }

    private static void readFile(BufferedReader in, Path file, List<TreebankSentence> sentences) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            String[] columns = line.split("\t", -1);
            if (line.isBlank()) {
                add(words, tags, sentences);
            } else if (!line.startsWith("#")) {
                if (columns.length < 4) {
                    throw new IOException(file + ":" + number + ": not CoNLL-U: " + columns.length + " columns");
                }
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    words.add(Normalizer.normalize(columns[1].strip(), Normalizer.Form.NFC));
                    tags.add(columns[3]);
                }
            }
        }
        add(words, tags, sentences);
    }

    private static void add(List<String> words, List<String> tags, List<TreebankSentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(new TreebankSentence(words, tags));
            words.clear();
            tags.clear();
        }
    }

    /** Every tenth sentence, for choosing between settings without looking at the test part. */
    public Treebank heldOut() {
        return part(true);
    }

    /** All but {@link #heldOut}. */
    public Treebank withoutHeldOut() {
        return part(false);
    }

    private Treebank part(boolean tenth) {
        List<TreebankSentence> part = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (tenth == (i % 10 == 9)) {
                part.add(sentences.get(i));
            }
        }
        return new Treebank(part);
    }
}
