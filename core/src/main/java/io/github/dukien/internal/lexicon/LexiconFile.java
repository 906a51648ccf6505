package io.github.dukien.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a lexicon file: UTF-8, tab-separated, {@code #} comments, a header line with the column names. The first column
 * is the phrase, with other spellings behind {@code |}.
 */
public final class LexiconFile {
    private LexiconFile() {}

    /** Whether there is a bundled file of this name. */
    static boolean exists(String name) {
        return name.matches("[a-z/-]+") && LexiconFile.class.getResource("data/" + name + ".tsv") != null;
    }

    /** The rows of a bundled file. */
    static List<LexiconEntry> bundled(String name) {
        String resource = "data/" + name + ".tsv";
        try (InputStream in = LexiconFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no lexicon " + resource + ": the dukien-core jar is incomplete");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /**
     * The rows of a file.
     *
     * @throws IllegalArgumentException naming file and line if a row has more cells than the header
     */
    public static List<LexiconEntry> read(BufferedReader in, String name) throws IOException {
        List<LexiconEntry> rows = new ArrayList<>();
        String[] header = null;
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header == null) {
                header = cells;
            } else if (cells.length > header.length) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": " + cells.length + " cells, the header has " + header.length);
            } else {
                rows.add(row(header, cells));
            }
        }
        return rows;
    }

    static LexiconEntry row(String[] header, String[] cells) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                values.put(header[i].strip(), cells[i].strip());
            }
        }
        return new LexiconEntry(cells[0].strip(), values);
    }
}
