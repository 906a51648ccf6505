package io.github.dukien.rules;

import java.nio.file.Path;
import java.util.ServiceLoader;

/** The rule languages on the class path. */
final class RuleEngines {
    private RuleEngines() {}

    static RuleEngine engineFor(Path file) {
        boolean any = false;
        for (RuleEngine engine : ServiceLoader.load(RuleEngine.class)) {
            if (engine.reads(file)) {
                return engine;
            }
            any = true;
        }
        throw new IllegalArgumentException(
                any
                        ? file + ": no rule engine reads files of this name; TokensRegex rules end in .rules"
                        : file + ": rules need the artifact dukien-corenlp (GPL-3.0), which is not on the class path;"
                                + " docs/corenlp.md says how to add it");
    }
}
