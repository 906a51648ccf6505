package io.github.dukien.cli.output;

/** Colours of a terminal, or none. */
final class Paint {
    private final boolean coloured;

    Paint(boolean coloured) {
        this.coloured = coloured;
    }

    String heading(String text) {
        return sgr("1", text);
    }

    String type(String text) {
        return sgr("36", text);
    }

    String evidence(String text) {
        return sgr("1;33", text);
    }

    String faint(String text) {
        return sgr("2", text);
    }

    String warning(String text) {
        return sgr("31", text);
    }

    private String sgr(String code, String text) {
        return coloured ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
