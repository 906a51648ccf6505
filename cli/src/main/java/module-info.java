/** The command line of Dukien. */
module io.github.dukien.cli {
    requires info.picocli;
    requires static org.jspecify;

    opens io.github.dukien.cli to
            info.picocli;
}
