package io.github.dukien.cli;

import io.github.dukien.NameEvidence;
import io.github.dukien.NameEvidenceProvider;
import io.github.dukien.segment.WordSegmenter;
import io.github.dukien.segment.WordSegmenterProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds engines by name: the bundled one, and those of optional artifacts on the class path. */
final class Engines {
    private static final String BUNDLED = "bundled";
    private static final String VNCORENLP = "vncorenlp";

    private final CommandSpec command;
    private final Consumer<String> warnings;

    Engines(CommandSpec command, Problems problems) {
        this.command = command;
        this.warnings = problems::note;
    }

    /** The segmenter of that name; without a name VnCoreNLP's if its folder is given, else the bundled one. */
    WordSegmenter words(@Nullable String name, @Nullable Path vncorenlp) {
        String engine = name != null ? name : vncorenlp != null ? VNCORENLP : BUNDLED;
        if (vncorenlp != null && !engine.equals(VNCORENLP)) {
            throw usage("--vncorenlp is for --engine vncorenlp, not for " + engine);
        }
        if (engine.equals(BUNDLED)) {
            return WordSegmenter.bundled();
        }
        WordSegmenterProvider provider =
                find(WordSegmenterProvider.installed(), WordSegmenterProvider::name, engine, "engine");
        return opened(() -> provider.open(vncorenlp, warnings));
    }

    /** The evidence for names of that name. */
    NameEvidence names(String name, Path files) {
        NameEvidenceProvider provider =
                find(NameEvidenceProvider.installed(), NameEvidenceProvider::name, name, "evidence for names");
        return opened(() -> provider.open(files, warnings));
    }

    private <T> T find(List<T> installed, Function<T, String> naming, String name, String what) {
        Set<String> known = new TreeSet<>(Set.of(BUNDLED));
        for (T provider : installed) {
            if (naming.apply(provider).equals(name)) {
                return provider;
            }
            known.add(naming.apply(provider));
        }
        throw usage("no " + what + " " + name + ", only " + String.join(", ", known)
                + "; an optional artifact must stand" + " in a folder that DUKIEN_PLUGINS names (docs/plugins.md)");
    }

    private <T> T opened(Supplier<T> open) {
        try {
            return open.get();
        } catch (IllegalStateException e) {
            throw usage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
