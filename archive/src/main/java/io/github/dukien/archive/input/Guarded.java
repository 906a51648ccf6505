package io.github.dukien.archive.input;

import io.github.dukien.archive.input.LimitedStream.LimitException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A cursor that turns what goes wrong into a failed input, and is at its end then. */
final class Guarded implements Cursor {
    private final InputSource place;
    private final String id;
    private final Opening opening;
    private @Nullable Cursor cursor;
    private boolean ended;

    Guarded(InputSource place, String id, Opening opening) {
        this.place = place;
        this.id = id;
        this.opening = opening;
    }

    @Override
    public @Nullable RawInput next() {
        if (ended) {
            return null;
        }
        try {
            if (cursor == null) {
                cursor = opening.open();
            }
            RawInput next = cursor.next();
            ended = next == null;
            return next;
        } catch (IOException | RuntimeException e) {
            ended = true;
            return RawInput.failed(source(), id, reason(e));
        }
    }

    @Override
    public InputSource source() {
        return cursor == null ? place : cursor.source();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (cursor != null) {
            cursor.close();
        }
    }

    static String reason(Exception e) {
        if (e instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return reason(unchecked.getCause());
        }
        if (e instanceof LimitException || e instanceof InputException) {
            return String.valueOf(e.getMessage());
        }
        String message = e.getMessage();
        if (e instanceof EOFException || message != null && message.startsWith("Truncated")) {
            return "truncated: the file ends before its data";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read";
        }
        if (e instanceof ZipException) {
            return "damaged gzip or zip: " + e.getMessage();
        }
        if (e instanceof CharacterCodingException) {
            return "not valid in the encoding asked for";
        }
        return "cannot be read: " + (message == null ? e.toString() : message);
    }

    /** Opens a cursor. */
    @FunctionalInterface
    interface Opening {
        Cursor open() throws IOException;
    }

    /** Something is wrong that a reader of the message can understand. */
    static final class InputException extends IOException {
        private static final long serialVersionUID = 1L;

        InputException(String message) {
            super(message);
        }
    }
}
