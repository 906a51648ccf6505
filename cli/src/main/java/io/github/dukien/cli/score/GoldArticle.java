package io.github.dukien.cli.score;

import io.github.dukien.CivicReport;

/**
 * A gold report with its text.
 *
 * @param id the gold's own id, else its path below the directory without {@code .gold.json}
 * @param name the path below the directory without {@code .gold.json}
 * @param report the gold report
 * @param text the text that it annotates
 */
public record GoldArticle(String id, String name, CivicReport report, String text) {}
