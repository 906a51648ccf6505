/** Vietnamese civic reports to typed facts. Start with {@link io.github.dukien.FactExtractor}. */
module io.github.dukien.core {
    requires static org.jspecify;
    requires transitive io.github.dukien.models;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;
    requires org.apache.opennlp.tools;

    exports io.github.dukien;
    exports io.github.dukien.eval;
    exports io.github.dukien.fact;
    exports io.github.dukien.json;
    exports io.github.dukien.rules;
    exports io.github.dukien.segment;
    exports io.github.dukien.segment.training;
    exports io.github.dukien.table;

    uses io.github.dukien.NameEvidenceProvider;
    uses io.github.dukien.rules.RuleEngine;
    uses io.github.dukien.segment.WordSegmenterProvider;
}
