package io.github.dukien.spark;

/** Why an article failed, in one short line. */
final class Reason {
    private static final int LENGTH = 200;

    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof UnreadableException) {
            return String.valueOf(failure.getMessage());
        }
        String name = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? name : shortened(name + ": " + failure.getMessage());
    }

    static String shortened(String text) {
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH) + "…";
    }
}
