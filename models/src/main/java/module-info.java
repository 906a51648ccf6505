/** The trained models and dictionaries of Dukien. */
module io.github.dukien.models {
    requires static org.jspecify;

    exports io.github.dukien.models;
}
