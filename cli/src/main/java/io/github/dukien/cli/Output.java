package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.cli.input.InputException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: a file in UTF-8, or stdout. */
final class Output {
    private Output() {}

    /** A writer to the file, or to stdout if there is none; closing it closes a file only. */
    static PrintWriter open(@Nullable Path file, CommandSpec spec) throws InputException {
        if (file == null) {
            PrintWriter stdout = spec.commandLine().getOut();
            return new PrintWriter(stdout) {
                @Override
                public void close() {
                    flush();
                }

                @Override
                public boolean checkError() {
                    flush();
                    return stdout.checkError();
                }
            };
        }
        try {
            return new PrintWriter(new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), UTF_8)));
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be written: " + reason(e));
        }
    }

    /** What is wrong, in a few words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "the directory does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is in the way";
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : message;
    }

    /** Writes a whole text. */
    static void write(@Nullable Path file, CommandSpec spec, String text) throws InputException {
        try (PrintWriter out = open(file, spec)) {
            out.print(text);
            if (!text.endsWith("\n")) {
                out.print('\n');
            }
            if (file != null && out.checkError()) {
                throw new InputException(file.toString(), "cannot be written to the end: is the disk full?");
            }
        }
    }
}
