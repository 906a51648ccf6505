package io.github.dukien.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.cli.input.InputException;
import io.github.dukien.cli.output.RecordFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: a file in UTF-8, or stdout. */
final class Output implements AutoCloseable {
    private final PrintWriter writer;
    private final @Nullable Path path;
    private final @Nullable RecordFile file;

    private Output(PrintWriter writer, @Nullable Path path, @Nullable RecordFile file) {
        this.writer = writer;
        this.path = path;
        this.file = file;
    }

    /** The file, or stdout if there is none. */
    static Output open(@Nullable Path path, CommandSpec spec) throws InputException {
        if (path == null) {
            return new Output(spec.commandLine().getOut(), null, null);
        }
        try {
            RecordFile file = RecordFile.open(path);
            return new Output(new PrintWriter(new OutputStreamWriter(file, UTF_8)), path, file);
        } catch (IOException e) {
            throw new InputException(path.toString(), "cannot be written: " + reason(e));
        }
    }

    /** Text goes here; flush it, or ask for errors, at the end of a record: a file that cannot be written ends there. */
    PrintWriter writer() {
        return writer;
    }

    /** Ends a record; whether it is of no use to write more. */
    boolean isBroken() {
        return writer.checkError();
    }

    /** Ends the last record, and says why a file is not whole; what is wrong with stdout is said once at the end. */
    void finish(Problems problems) {
        writer.flush();
        IOException failure = file == null ? null : file.failure();
        if (failure != null) {
            problems.add(path + ": cannot be written: " + reason(failure) + "; it ends before what did not fit");
        }
    }

    /** Closes a file; stdout stays open. */
    @Override
    public void close() {
        if (file == null) {
            writer.flush();
        } else {
            writer.close();
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
    static void write(@Nullable Path file, CommandSpec spec, String text, Problems problems) throws InputException {
        try (Output out = open(file, spec)) {
            out.writer().print(text);
            if (!text.endsWith("\n")) {
                out.writer().print('\n');
            }
            out.finish(problems);
        }
    }
}
