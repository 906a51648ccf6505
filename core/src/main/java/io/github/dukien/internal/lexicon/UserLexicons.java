package io.github.dukien.internal.lexicon;

import io.github.dukien.internal.lexicon.Lexicons.UserEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a user's own entries: a file in the format of the bundled ones, with {@code # lexicon: NAME} before each header to
 * say which lexicon the rows below add to.
 */
public final class UserLexicons {
    private static final String SECTION = "# lexicon:";

    private UserLexicons() {}

    /**
     * The entries of a file.
     *
     * @throws IllegalArgumentException naming file and line if something does not fit
     * @throws UncheckedIOException if the file cannot be read
     */
    public static List<UserEntry> read(Path file) {
        List<String> lines = lines(file);
        List<UserEntry> entries = new ArrayList<>();
        String lexicon = "";
        String[] header = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(SECTION)) {
                lexicon = line.substring(SECTION.length()).strip();
                header = null;
                if (!LexiconFile.exists(lexicon)) {
                    throw new IllegalArgumentException(
                            file + ":" + (i + 1) + ": there is no lexicon '" + lexicon + "' (see docs/lexicons.md)");
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                if (lexicon.isEmpty()) {
                    throw new IllegalArgumentException(
                            file + ":" + (i + 1) + ": a line '" + SECTION + " NAME' must stand before the first row");
                } else if (header == null) {
                    header = cells;
                } else if (cells.length > header.length) {
                    throw new IllegalArgumentException(
                            file + ":" + (i + 1) + ": " + cells.length + " cells, the header has " + header.length);
                } else {
                    entries.add(new UserEntry(lexicon, LexiconFile.row(header, cells)));
                }
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(file + ": no such file", e);
        } catch (MalformedInputException e) {
            throw new IllegalArgumentException(file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
