package io.github.dukien.archive.brat;

/** Annotations that cannot be read. The message names the line or the annotation, and what is wrong. */
public final class BratFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BratFormatException(String message) {
        super(message);
    }

    BratFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
