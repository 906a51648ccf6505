package io.github.dukien.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of UTF-8 text, read whole. */
public final class TextFile {
    private TextFile() {}

    /**
     * The text of a file.
     *
     * @throws InputException if it cannot be read or is not UTF-8; the message says what to do
     */
    public static String read(Path file) throws InputException {
        return Utf8.decode(bytes(file), file.toString(), 1);
    }

    static byte[] bytes(Path file) throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new InputException(file.toString(), "cannot be read: " + reason(e));
        }
    }

    /** What is wrong, in a few words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
    }
}
