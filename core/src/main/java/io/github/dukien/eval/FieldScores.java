package io.github.dukien.eval;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the scores and errors of fields. */
final class FieldScores {
    /** Fields where gold's silence says something: a value that gold does not have is wrong. */
    private static final Set<String> SILENCE_TELLS =
            Set.of("period", "scope", "planned", "change", "max", "total", "modifier");

    private final String article;
    private final Set<String> annotated;
    private final Map<String, FieldScore> scores = new TreeMap<>();
    private final List<FieldError> errors;

    FieldScores(String article, Set<String> annotated, List<FieldError> errors) {
        this.article = article;
        this.annotated = annotated;
        this.errors = errors;
    }

    Map<String, FieldScore> scores() {
        return scores;
    }

    /** Compares the attributes of a matched fact. {@code owner} is its type. */
    void attributes(
            String owner, String prefix, String subject, Map<String, String> gold, Map<String, String> predicted) {
        Set<String> names = new TreeSet<>(gold.keySet());
        predicted.keySet().stream().filter(SILENCE_TELLS::contains).forEach(names::add);
        for (String name : names) {
            boolean onRequest = name.equals("period") || name.equals("scope");
            if (!onRequest || annotated.contains(name)) {
                compare(owner + "." + prefix + name, prefix + name, subject, gold.get(name), predicted.get(name));
            }
        }
    }

    /** Compares one metadata field that gold annotates; a silent gold says that there is none. */
    void metadata(String name, Map<String, String> gold, Map<String, String> predicted) {
        if (gold.containsKey(name) || predicted.containsKey(name)) {
            compare("metadata." + name, name, "", gold.get(name), predicted.get(name));
        }
    }

    private void compare(String path, String name, String subject, @Nullable String gold, @Nullable String predicted) {
        boolean right = gold != null && gold.equals(predicted);
        add(name, new FieldScore(gold == null ? 0 : 1, predicted == null ? 0 : 1, right ? 1 : 0));
        if (!right) {
            errors.add(new FieldError(article, path, subject, gold, predicted));
        }
    }

    void add(String name, FieldScore score) {
        scores.merge(name, score, FieldScore::plus);
    }
}
