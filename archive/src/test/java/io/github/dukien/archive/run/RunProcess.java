package io.github.dukien.archive.run;

import io.github.dukien.FactExtractor;
import io.github.dukien.archive.run.ArchiveRun.Start;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run in a process of its own, with little memory, which can be killed. */
final class RunProcess {
    private RunProcess() {}

    /** Arguments: jobs, folder to write into, folder to read. */
    public static void main(String[] args) throws IOException {
        ArchiveRun run = ArchiveRun.builder(FactExtractor.create())
                .jobs(Integer.parseInt(args[0]))
                .build();
        RunSummary summary = run.into(Path.of(args[1]), Start.RESUME, List.of(Path.of(args[2])));
        System.out.println(summary);
    }

    static Process start(int jobs, Path out, Path in) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                RunProcess.class.getName()));
        command.addAll(List.of(String.valueOf(jobs), out.toString(), in.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
