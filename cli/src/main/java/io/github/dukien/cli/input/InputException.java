package io.github.dukien.cli.input;

/** An input that cannot be read. The message is one line: where, what, and what to do. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param message one line without the file's name, which is put before it */
    public InputException(String where, String message) {
        super(where + ": " + message);
    }
}
