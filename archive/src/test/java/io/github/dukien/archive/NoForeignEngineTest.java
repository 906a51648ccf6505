package io.github.dukien.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CoreNLP, VnCoreNLP and Spark are for integrations/ alone. The build's enforcer bans them; here they are not to be seen. */
class NoForeignEngineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "edu.stanford.nlp.pipeline.Annotation",
                "vn.pipeline.VnCoreNLP",
                "org.apache.spark.sql.SparkSession",
                "io.github.dukien.corenlp.DukienAnnotator"
            })
    void isNotOnTheClassPath(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }
}
