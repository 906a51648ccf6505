/** The command line of Dukien. */
module io.github.dukien.cli {
    requires com.fasterxml.jackson.databind;
    requires info.picocli;
    requires io.github.dukien.archive;
    requires io.github.dukien.core;
    requires static org.jspecify;

    opens io.github.dukien.cli to
            info.picocli;
}
