/**
 * Scoring of reports against gold reports: precision, recall and F1 for each fact type, on values and on spans, positions,
 * attributes, metadata, and every error with its sentence. Start with {@link io.github.dukien.eval.Scorer} for one article
 * and {@link io.github.dukien.eval.Evaluation} for many.
 *
 * <pre>{@code
 * List<ArticleScore> scores = new ArrayList<>();
 * for (CivicReport gold : golds) {
 *     scores.add(Scorer.score(gold, extractor.extract(Article.of(text)), text));
 * }
 * Evaluation evaluation = Evaluation.of(scores);
 * System.out.println(evaluation.micro().f1());
 * }</pre>
 *
 * <p>Choices where readers could differ:
 *
 * <ul>
 *   <li>Facts match one to one, on type and key, and only if a span of one (its own or a mention's) overlaps a span of the
 *       other. Required gold facts are matched before optional ones, as many as can be matched.
 *   <li>An optional gold fact counts neither when found nor when missed; a predicted fact matched with one is not counted.
 *   <li>Positions are (name, title) pairs of the whole article, wherever the name stands. A predicted title is right if it is
 *       the gold title or one of the gold {@code variants}.
 *   <li>An attribute is scored over matched facts for which gold states it. Where silence says something too (period, scope,
 *       planned, change, max, total, modifier) a value that gold does not have lowers the attribute's precision.
 *   <li>Text is compared in NFC, lower case, with single spaces, plain dashes and one tone placement.
 * </ul>
 */
@NullMarked
package io.github.dukien.eval;

import org.jspecify.annotations.NullMarked;
