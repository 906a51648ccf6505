package io.github.dukien.cli.input;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;

/**
 * An article with the place it was read from.
 *
 * @param article the text and what its input says about it
 * @param origin path, digest and encoding
 */
public record InputArticle(Article article, CivicReport.Origin origin) {}
