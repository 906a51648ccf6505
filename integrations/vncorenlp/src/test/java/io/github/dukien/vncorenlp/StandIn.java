package io.github.dukien.vncorenlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Makes a folder as VnCoreNLP's users have it, with our stand-in for its jar and empty models. */
final class StandIn {
    private static final Path SOURCES = root().resolve("integrations/vncorenlp/src/test/standin");

    /** Compiled once for all tests. */
    private static Path compiled = Path.of("");

    private StandIn() {}

    static Path root() {
        return Path.of(System.getProperty("dukien.root", "../.."));
    }

    /** An installation that knows these word pairs and behaves in these ways (see the stand-in's sources). */
    static Path in(Path folder, String... behaviour) throws IOException {
        for (String model : Level.NAMES.models()) {
            Path file = folder.resolve(model);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "stand-in");
        }
        Files.write(
                folder.resolve("models/pairs"),
                List.of("Dân vận", "Tỉnh ủy", "làm việc", "hòa giải", "hoà giải", "nông dân", "hội viên"));
        Files.write(folder.resolve("models/behaviour"), List.of(behaviour));
        Files.copy(compiled(), folder.resolve("VnCoreNLP-0.0.jar"));
        return folder;
    }

    private static synchronized Path compiled() throws IOException {
        if (!Files.isRegularFile(compiled)) {
            compiled = Files.createTempFile("vncorenlp", ".jar");
            compiled.toFile().deleteOnExit();
            jar(compiled, SOURCES);
        }
        return compiled;
    }

    /** Compiles all sources of a folder into a jar, with its other files as resources. */
    static void jar(Path jar, Path sources) throws IOException {
        Path classes = Files.createTempDirectory("standin");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-encoding", "UTF-8", "-d", classes.toString()));
        for (Path file : files(sources)) {
            if (file.toString().endsWith(".java")) {
                arguments.add(file.toString());
            } else {
                Files.copy(file, classes.resolve(sources.relativize(file)));
            }
        }
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("the stand-in does not compile");
        }
        pack(jar, classes);
        try (Stream<Path> made = Files.walk(classes)) {
            for (Path file : made.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A jar of all files of a folder. */
    static void pack(Path jar, Path classes) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path entry : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace('\\', '/')));
                Files.copy(entry, out);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
