package io.github.dukien.spark.testing;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark in this JVM. */
public final class Sessions {
    private Sessions() {}

    /** The one that tests share: two threads on this machine. */
    public static SparkSession local() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("tests")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.default.parallelism", 2)
                .config("spark.sql.adaptive.enabled", false)
                .config(
                        "spark.sql.warehouse.dir",
                        Path.of("target/warehouse").toAbsolutePath().toString())
                .getOrCreate();
    }
}
