package io.github.dukien.spark.testing;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark in this JVM. */
public final class Sessions {
    private Sessions() {}

    /** The one that tests share: two threads on this machine. */
    public static SparkSession local() {
        return local(2);
    }

    /** One with so many threads, where none runs. */
    public static SparkSession local(int threads) {
        return SparkSession.builder()
                .master("local[" + threads + "]")
                .appName("tests")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", threads)
                .config("spark.default.parallelism", threads)
                .config("spark.sql.adaptive.enabled", false)
                .config(
                        "spark.sql.warehouse.dir",
                        Path.of("target/warehouse").toAbsolutePath().toString())
                .getOrCreate();
    }
}
