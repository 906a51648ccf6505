/** VnCoreNLP as an engine of Dukien. Start with {@link io.github.dukien.vncorenlp.VnCoreNlp}. */
module io.github.dukien.vncorenlp {
    requires static org.jspecify;
    requires transitive io.github.dukien.core;
    requires java.logging;
    requires org.slf4j;

    exports io.github.dukien.vncorenlp;

    provides io.github.dukien.segment.WordSegmenterProvider with
            io.github.dukien.vncorenlp.VnCoreNlpWords;
    provides io.github.dukien.NameEvidenceProvider with
            io.github.dukien.vncorenlp.VnCoreNlpNames;
}
