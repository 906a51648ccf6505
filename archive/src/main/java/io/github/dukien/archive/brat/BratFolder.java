package io.github.dukien.archive.brat;

import io.github.dukien.CivicReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of brat's documents: {@code NAME.txt} with {@code NAME.ann}, and the configuration beside them. Put it into
 * brat's {@code data} folder.
 *
 * <pre>{@code
 * BratFolder folder = BratFolder.create(Path.of("brat/data/reports"));
 * folder.add(report, text);
 * }</pre>
 */
public final class BratFolder {
    private final Path folder;

    private BratFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder with its configuration; what is there already stays, but for documents of the same names. */
    public static BratFolder create(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("annotation.conf"), BratConfiguration.annotation());
        Files.writeString(folder.resolve("visual.conf"), BratConfiguration.visual());
        return new BratFolder(folder);
    }

    /** A folder that is there. */
    public static BratFolder of(Path folder) {
        return new BratFolder(folder);
    }

    /**
     * Adds a document under the report's id, or under one like it if that is taken.
     *
     * @return its name in the folder, without extension
     */
    public String add(CivicReport report, String text) throws IOException {
        BratDocument document = BratDocument.of(report, text);
        String wanted = name(report.id());
        String name = wanted;
        for (int i = 2; Files.exists(folder.resolve(name + ".txt")); i++) {
            name = wanted + "~" + i;
        }
        Path file = folder.resolve(name + ".txt");
        Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
        Files.write(file, document.text().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve(name + ".ann"), document.annotations().getBytes(StandardCharsets.UTF_8));
        return name;
    }

    /** The names of the documents in the folder and below it, sorted. */
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".ann"))
                    .map(file -> file.substring(0, file.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    /** One document of the folder. */
    public BratDocument read(String name) throws IOException {
        return new BratDocument(
                Files.readString(folder.resolve(name + ".txt")), Files.readString(folder.resolve(name + ".ann")));
    }

    /** An id as a path that does not leave the folder and that every file system takes. */
    private static String name(String id) {
        List<String> parts = new ArrayList<>();
        for (String part : id.split("/", -1)) {
            StringBuilder safe = new StringBuilder();
            part.codePoints()
                    .limit(100)
                    .forEach(c -> safe.appendCodePoint(
                            Character.isLetterOrDigit(c)
                                            || Character.getType(c) == Character.NON_SPACING_MARK
                                            || "-_.~#".indexOf(c) >= 0
                                    ? c
                                    : '_'));
            String name = safe.toString();
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                parts.add(name.startsWith(".") ? "_" + name.substring(1) : name);
            }
        }
        return parts.isEmpty() ? "report" : String.join("/", parts);
    }
}
