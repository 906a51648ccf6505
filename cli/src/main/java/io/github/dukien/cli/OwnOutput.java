package io.github.dukien.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a command from reading what it writes, where its output lies in a folder that it reads. */
final class OwnOutput {
    private OwnOutput() {}

    /** Globs that leave out the output; null stands for standard output, which may have been sent into a file. */
    static List<String> globs(List<Path> inputs, @Nullable Path output) {
        List<String> globs = new ArrayList<>();
        Path written = output == null ? standardOutput() : output;
        if (written == null) {
            return globs;
        }
        Path real = real(written);
        for (Path input : inputs) {
            Path folder = real(input);
            if (real.startsWith(folder) && !real.equals(folder) && Files.isDirectory(input)) {
                String relative = escaped(folder.relativize(real).toString().replace('\\', '/'));
                globs.add(relative);
                globs.add(relative + "/**");
            }
        }
        return globs;
    }

    /** Whether the output is one of the inputs. */
    static boolean isInput(List<Path> inputs, Path output) {
        Path real = real(output);
        return inputs.stream()
                .anyMatch(input -> Files.exists(input) && real(input).equals(real));
    }

    private static @Nullable Path standardOutput() {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd/1"));
            return Files.isRegularFile(target) ? target : null;
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            out.append("\\*?[]{}".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
