package io.github.dukien.vncorenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * VnCoreNLP on this machine. It looks for its models in the folder of its jar, so one folder names both.
 *
 * @param jar the jar
 * @param folder where it stands
 */
record Installation(Path jar, Path folder) {
    /** System property that names the folder. */
    static final String PROPERTY = "dukien.vncorenlp";
    /** Environment variable that does. */
    static final String VARIABLE = "DUKIEN_VNCORENLP";

    private static final String GET = " Get VnCoreNLP-1.2.jar and the folder models from"
            + " https://github.com/vncorenlp/VnCoreNLP (GPL-3.0) and put both into one folder.";

    /**
     * The installation in a folder (or of a jar); without one, that of the system property, else of the environment variable.
     *
     * @throws IllegalStateException when there is none
     */
    static Installation find(@Nullable Path named) {
        Path path = named != null ? named : configured();
        if (Files.isRegularFile(path)) {
            return of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("VnCoreNLP: there is no folder " + path + "." + GET);
        }
        List<Path> jars = jars(path);
        if (jars.isEmpty()) {
            throw new IllegalStateException("VnCoreNLP: no VnCoreNLP*.jar in " + path + "." + GET);
        }
        if (jars.size() > 1) {
            throw new IllegalStateException(
                    "VnCoreNLP: several jars in " + path + "; name the one to use, such as " + jars.get(0));
        }
        return of(jars.get(0));
    }

    /** @throws IllegalStateException naming the models that a level needs and does not find */
    void check(Level level) {
        List<String> missing = new ArrayList<>();
        for (String model : level.models()) {
            if (!Files.isReadable(folder.resolve(model))) {
                missing.add(model);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("VnCoreNLP: " + folder + " lacks " + String.join(", ", missing)
                    + ", which the annotator " + level.annotator() + " reads." + GET);
        }
    }

    /** What to do about a jar that is none, or another one. */
    static String mend() {
        return GET;
    }

    private static Installation of(Path jar) {
        Path absolute = jar.toAbsolutePath().normalize();
        // VnCoreNLP takes its folder from a URL without decoding it, and these three mean something there.
        for (char c : new char[] {'%', '#', '?'}) {
            if (absolute.toString().indexOf(c) >= 0) {
                throw new IllegalStateException(
                        "VnCoreNLP: it cannot find its models below a path with " + c + ": " + absolute);
            }
        }
        Path folder = absolute.getParent();
        return new Installation(absolute, folder == null ? absolute : folder);
    }

    private static Path configured() {
        String property = System.getProperty(PROPERTY, "");
        String variable = System.getenv(VARIABLE);
        String path = !property.isBlank() || variable == null ? property : variable;
        if (path.isBlank()) {
            throw new IllegalStateException("VnCoreNLP: no folder is named." + GET
                    + " Then name it: --vncorenlp DIR, -D" + PROPERTY + "=DIR or " + VARIABLE + "=DIR.");
        }
        return Path.of(path);
    }

    private static List<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                        return name.startsWith("vncorenlp") && name.endsWith(".jar");
                    })
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("VnCoreNLP: " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
