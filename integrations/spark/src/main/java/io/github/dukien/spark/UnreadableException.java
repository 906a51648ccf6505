package io.github.dukien.spark;

/** Says why a row is no article. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String reason) {
        super(reason);
    }
}
