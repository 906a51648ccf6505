package io.github.dukien.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Says on stderr, one line each, what went wrong while a command goes on, and remembers that something did. */
final class Problems {
    private final PrintWriter err;
    private final String command;
    private int count;

    Problems(CommandSpec spec) {
        err = spec.commandLine().getErr();
        command = spec.qualifiedName();
    }

    void add(String line) {
        count++;
        note(line);
    }

    /** Something to know that is no failure. */
    void note(String line) {
        err.println(command + ": " + line.replace('\n', ' '));
        err.flush();
    }

    /** 0 if all went well, 1 if not. */
    int exitCode() {
        return count == 0 ? 0 : 1;
    }
}
