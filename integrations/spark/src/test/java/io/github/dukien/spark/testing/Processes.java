package io.github.dukien.spark.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Other Java programs, each with a class path of its own. */
public final class Processes {
    private static final int SHOWN = 3000;

    private Processes() {}

    /** Starts one; what it says goes into a file. */
    public static Process start(Map<String, String> environment, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs one to its end and gives what it said; fails if it did. */
    public static String run(Map<String, String> environment, Path log, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(environment, log, Arrays.asList(arguments));
        boolean ended = process.waitFor(8, TimeUnit.MINUTES);
        process.destroyForcibly();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError((ended ? "exit code " + process.exitValue() : "no end") + ":\n"
                    + said.substring(Math.max(0, said.length() - SHOWN)));
        }
        return said;
    }
}
