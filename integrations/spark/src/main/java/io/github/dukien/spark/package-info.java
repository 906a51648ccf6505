/**
 * Dukien on Apache Spark, for archives that are larger than one machine. Start with {@link
 * io.github.dukien.spark.DukienSpark}; {@link io.github.dukien.spark.Main} is a job for {@code spark-submit}.
 */
@NullMarked
package io.github.dukien.spark;

import org.jspecify.annotations.NullMarked;
