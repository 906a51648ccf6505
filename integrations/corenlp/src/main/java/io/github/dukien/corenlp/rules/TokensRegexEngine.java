package io.github.dukien.corenlp.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dukien.rules.FactRules;
import io.github.dukien.rules.RuleEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * Rules in Stanford's TokensRegex, files that end in {@code .rules}; docs/corenlp.md says how to write them.
 *
 * <pre>{@code
 * FactExtractor extractor = FactExtractor.builder().rules(Path.of("storm.rules")).build();
 * }</pre>
 */
public final class TokensRegexEngine implements RuleEngine {
    private static final int LONGEST = 1_000_000;

    /** For {@link java.util.ServiceLoader}. */
    public TokensRegexEngine() {}

    @Override
    public boolean reads(Path file) {
        return file.toString().endsWith(".rules");
    }

    @Override
    public FactRules read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException(file + ":1: larger than " + LONGEST + " bytes: no rules");
            }
            String text = Files.readString(file, UTF_8);
            RuleSource source = new RuleSource(file.toString(), Normalizer.normalize(text, Normalizer.Form.NFC));
            return new TokensRegexRules(new RuleParser(source, String.valueOf(file.getFileName())).parse());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + ":1: not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
