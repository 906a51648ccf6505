package io.github.dukien.cli;

import io.github.dukien.FactExtractor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say with what the extractor is made. */
final class ExtractorMixin {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Your own names, offices, units and cues (docs/lexicons.md); repeatable.")
    private List<Path> lexicons = List.of();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Facts of your own by TokensRegex rules (docs/corenlp.md; needs dukien-corenlp); repeatable.")
    private List<Path> rules = List.of();

    @Option(
            names = "--vncorenlp",
            paramLabel = "DIR",
            description = "VnCoreNLP, in this folder, as further evidence for names of people (docs/vncorenlp.md).")
    private @Nullable Path vncorenlp;

    /** The extractor. A file that is wrong or cannot be read is wrong usage. */
    FactExtractor extractor(Problems problems) {
        try {
            FactExtractor.Builder builder = FactExtractor.builder();
            lexicons.forEach(builder::lexicon);
            rules.forEach(builder::rules);
            if (vncorenlp != null) {
                builder.names(new Engines(Objects.requireNonNull(spec), problems).names("vncorenlp", vncorenlp));
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw usage(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw usage(unreadable(e));
        }
    }

    /** The contents of these files: a run that is gone on with must have the same. */
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        lexicons.forEach(file -> settings.put("lexicon " + file, read(file)));
        rules.forEach(file -> settings.put("rules " + file, read(file)));
        if (vncorenlp != null) {
            settings.put("vncorenlp", vncorenlp.toString());
        }
        return settings;
    }

    private String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw usage(unreadable(new UncheckedIOException(e)));
        }
    }

    private static String unreadable(UncheckedIOException e) {
        return "a lexicon or rule file cannot be read: "
                + (e.getCause() instanceof NoSuchFileException missing
                        ? missing.getFile() + ": no such file"
                        : e.getMessage());
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
