package io.github.dukien.spark;

import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import java.io.Serializable;
import java.util.function.Function;

/** Gives a task what extracts. A seam for tests: an extractor of ours does not throw on any text. */
@FunctionalInterface
interface Extraction extends Serializable {
    /** Called in the executor, once for each partition. */
    Function<Article, CivicReport> start();
}
