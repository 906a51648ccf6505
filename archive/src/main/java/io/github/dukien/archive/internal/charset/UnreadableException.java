package io.github.dukien.archive.internal.charset;

/** A document that cannot be read; the message is the reason that its row in the ledger gives. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A document that cannot be read. */
    public UnreadableException(String reason) {
        super(reason);
    }

    /** A document that cannot be read. */
    public UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
