package io.github.dukien.internal.person;

/**
 * A run of capitals that is a name only if the article says so elsewhere.
 *
 * @param from first token
 * @param to one behind the last token
 */
record Candidate(int from, int to) {}
