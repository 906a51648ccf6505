package io.github.dukien.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Evaluations as JSON: for machines, and to keep as a baseline.
 *
 * <pre>{@code
 * Files.writeString(Path.of("accuracy.json"), EvaluationJson.write(evaluation));
 * Baseline baseline = EvaluationJson.readBaseline(Files.readString(Path.of("accuracy.json")));
 * }</pre>
 */
public final class EvaluationJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EvaluationJson() {}

    /** An evaluation as an indented JSON object; ratios have four decimals. */
    public static String write(Evaluation evaluation) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("articles", evaluation.articles().size());
        score(root.putObject("micro"), evaluation.micro(), evaluation.interval(ArticleScore::micro));
        root.put("macroF1", ratio(evaluation.macroF1()));
        ObjectNode types = root.putObject("types");
        evaluation.types().forEach((type, score) -> type(types.putObject(type), score, evaluation.interval(type)));
        score(root.putObject("positions"), evaluation.positions(), evaluation.interval(ArticleScore::positions));
        fields(root.putObject("metadata"), evaluation.metadata());
        ArrayNode confusions = root.putArray("confusions");
        evaluation
                .confusions()
                .forEach(confusion -> confusions
                        .addObject()
                        .put("gold", confusion.gold())
                        .put("predicted", confusion.predicted())
                        .put("count", confusion.count()));
        errors(root, evaluation);
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of our own", e);
        }
    }

    /**
     * Reads what {@link #write} wrote, as a baseline.
     *
     * @throws IllegalArgumentException if the text is something else
     */
    public static Baseline readBaseline(String json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!root.path("micro").path("f1").isNumber() || !root.path("types").isObject()) {
            throw new IllegalArgumentException("not an evaluation as JSON: no micro.f1 or no types");
        }
        Map<String, Double> f1 = new HashMap<>();
        f1.put("micro", root.path("micro").path("f1").doubleValue());
        f1.put("positions", root.path("positions").path("f1").doubleValue());
        root.path("types")
                .properties()
                .forEach(type -> f1.put(
                        type.getKey(), type.getValue().path("value").path("f1").doubleValue()));
        return new Baseline(f1, labels(root.path("missed")), labels(root.path("spurious")));
    }

    private static Set<String> labels(JsonNode errors) {
        Set<String> labels = new HashSet<>();
        errors.forEach(error -> labels.add(error.path("label").asText()));
        return labels;
    }

    private static void type(ObjectNode node, TypeScore score, Interval interval) {
        score(node.putObject("value"), score.value(), interval);
        counts(node.putObject("exactSpan"), score.exact());
        counts(node.putObject("overlappingSpan"), score.overlapping());
        fields(node.putObject("attributes"), score.attributes());
    }

    private static void score(ObjectNode node, Score score, Interval interval) {
        counts(node, score);
        node.putArray("f1Interval95").add(ratio(interval.low())).add(ratio(interval.high()));
    }

    private static void counts(ObjectNode node, Score score) {
        node.put("gold", score.gold());
        node.put("predicted", score.predicted());
        node.put("right", score.right());
        node.put("precision", ratio(score.precision()));
        node.put("recall", ratio(score.recall()));
        node.put("f1", ratio(score.f1()));
    }

    private static void fields(ObjectNode node, Map<String, FieldScore> scores) {
        scores.forEach((field, score) -> node.putObject(field)
                .put("given", score.given())
                .put("predicted", score.predicted())
                .put("right", score.right())
                .put("accuracy", ratio(score.accuracy()))
                .put("precision", ratio(score.precision())));
    }

    private static void errors(ObjectNode root, Evaluation evaluation) {
        ArrayNode missed = root.putArray("missed");
        ArrayNode spurious = root.putArray("spurious");
        for (FactError error : evaluation.errors()) {
            ObjectNode node = (error.kind() == FactError.Kind.MISSED ? missed : spurious).addObject();
            node.put("label", error.label());
            node.put("article", error.article());
            node.put("type", error.fact().type());
            node.put("text", error.fact().source().text());
            node.put("start", error.fact().source().span().start());
            node.put("end", error.fact().source().span().end());
            if (error.instead() != null) {
                node.put("instead", FactKey.of(error.instead()));
            }
            node.put("sentence", error.sentence());
        }
        ArrayNode fields = root.putArray("wrongFields");
        for (FieldError error : evaluation.fieldErrors()) {
            ObjectNode node = fields.addObject();
            node.put("article", error.article());
            node.put("field", error.field());
            node.put("subject", error.subject());
            node.put("gold", error.gold());
            node.put("predicted", error.predicted());
        }
    }

    private static BigDecimal ratio(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
    }
}
