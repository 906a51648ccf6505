/** Archives of pages to reports and tables. Start with {@link io.github.dukien.archive.input.Inputs}. */
module io.github.dukien.archive {
    requires static org.jspecify;
    requires transitive io.github.dukien.core;
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.apache.commons.compress;
    requires org.jsoup;

    exports io.github.dukien.archive.brat;
    exports io.github.dukien.archive.input;
    exports io.github.dukien.archive.report;
    exports io.github.dukien.archive.run;
    exports io.github.dukien.archive.table;
}
