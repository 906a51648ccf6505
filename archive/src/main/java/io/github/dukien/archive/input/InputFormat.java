package io.github.dukien.archive.input;

/** What a file holds, inside its gzip, zip or tar. */
public enum InputFormat {
    /** One document, all of it text. */
    TEXT,
    /** One document, a page. */
    HTML,
    /** A document for each line, a JSON object. */
    JSON_LINES,
    /** A document for each row, under a row of names; comma, semicolon or tab between them. */
    CSV
}
