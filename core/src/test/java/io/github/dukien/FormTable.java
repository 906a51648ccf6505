package io.github.dukien;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of surface forms, {@code testdata/forms/NAME.tsv}: each row a piece of text and the facts it must yield.
 *
 * @param name of the file, without its extension
 * @param types the fact types that every row checks exhaustively
 * @param rows in file order
 */
record FormTable(String name, Set<String> types, List<Row> rows) {
    private static final String FOLDER = "dukien/testdata/forms";
    private static final String FLOOR = "floor";

    /**
     * One test.
     *
     * @param line its line in the file, from 1 on
     * @param article the input with the context that the row gives
     * @param expected what it must yield
     * @param note what it covers
     */
    record Row(int line, Article article, FormExpectation expected, String note) {}

    /** All tables, by name. */
    static List<FormTable> all() {
        List<FormTable> tables = new ArrayList<>();
        files().forEach((name, lines) -> {
            if (!name.equals(FLOOR) && lines.stream().noneMatch(line -> line.startsWith("# own test:"))) {
                tables.add(read(name, lines));
            }
        });
        return tables;
    }

    /** For each table the percent of rows that must pass, from {@code floor.tsv}. */
    static Map<String, Double> floors() {
        Map<String, Double> floors = new LinkedHashMap<>();
        for (String line : files().getOrDefault(FLOOR, List.of())) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("table\t")) {
                String[] cells = line.split("\t", -1);
                floors.put(cells[0], Double.valueOf(cells[1]));
            }
        }
        return floors;
    }

    private static FormTable read(String name, List<String> lines) {
        Set<String> types = new TreeSet<>();
        List<Row> rows = new ArrayList<>();
        boolean header = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# types:")) {
                for (String type : line.substring(8).split(",", -1)) {
                    if (!type.isBlank()) {
                        types.add(type.strip());
                    }
                }
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (!header) {
                    rows.add(row(name, i + 1, line));
                }
                header = false;
            }
        }
        return new FormTable(name, types, rows);
    }

    private static Row row(String name, int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3 || cells.length > 4) {
            throw new IllegalArgumentException(name + ".tsv:" + number + ": " + cells.length + " cells, not 3 or 4");
        }
        try {
            Article article = context(Article.of(unescape(cells[0])), cells[1]);
            return new Row(number, article, FormExpectation.parse(cells[2]), cells.length > 3 ? cells[3] : "");
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(name + ".tsv:" + number + ": " + e.getMessage(), e);
        }
    }

    private static Article context(Article article, String context) {
        Article result = article;
        for (String part : context.split(";", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            if (key.equals("published")) {
                result = result.publishedOn(LocalDate.parse(value));
            } else if (key.equals("title")) {
                result = result.titled(value);
            } else if (!key.isEmpty()) {
                throw new IllegalArgumentException("unknown context '" + key + "'");
            }
        }
        return result;
    }

    static String unescape(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char next = cell.charAt(i) == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            if (next == 'n' || next == 't' || next == 'r' || next == '\\') {
                text.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : '\\');
                i++;
            } else if (next == 'u' && i + 5 < cell.length()) {
                text.append((char) Integer.parseInt(cell, i + 2, i + 6, 16));
                i += 5;
            } else {
                text.append(cell.charAt(i));
            }
        }
        return text.toString();
    }

    /** The lines of all tables, those with a test of their own too. */
    static Map<String, List<String>> files() {
        URL folder = FormTable.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("no " + FOLDER + " on the class path: build dukien-testdata");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return files(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return files(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException(FOLDER, e));
        }
    }

    private static Map<String, List<String>> files(Path folder) throws IOException {
        Map<String, List<String>> files = new LinkedHashMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                String name = String.valueOf(path.getFileName());
                if (name.endsWith(".tsv")) {
                    files.put(name.substring(0, name.length() - 4), Files.readAllLines(path));
                }
            }
        }
        return files;
    }

    /** The table of this name, or null. */
    static @Nullable FormTable named(String name) {
        return all().stream().filter(t -> t.name().equals(name)).findFirst().orElse(null);
    }
}
