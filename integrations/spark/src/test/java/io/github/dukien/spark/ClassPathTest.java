package io.github.dukien.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

/** parquet-floor, which archive brings, has stand-ins for Hadoop's classes: beside them Spark breaks. */
class ClassPathTest {
    @Test
    void archiveIsNotHere() {
        assertThat(System.getProperty("java.class.path").split(File.pathSeparator))
                .isNotEmpty()
                .noneMatch(entry -> entry.contains("parquet-floor") || entry.contains("archive/target"))
                .noneMatch(entry -> entry.matches(".*dukien-(archive|cli)[^/]*\\.jar"));
        assertThat(ClassPathTest.class.getResource("/io/github/dukien/archive/table/FlatTables.class"))
                .isNull();
    }

    @Test
    void hadoopsClassesAreHadoops() {
        assertThat(Configuration.class.getProtectionDomain().getCodeSource().getLocation())
                .asString()
                .contains("hadoop-client-api");
    }
}
