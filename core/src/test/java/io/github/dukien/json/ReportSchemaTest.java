package io.github.dukien.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.dukien.Article;
import io.github.dukien.CivicReport;
import io.github.dukien.FactExtractor;
import io.github.dukien.testing.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema fits all gold and all output, and refuses what is wrong. */
class ReportSchemaTest {
    private static final JsonSchema SCHEMA = schema();
    private static final FactExtractor EXTRACTOR = FactExtractor.create();

    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#articles")
    void ownGoldIsValid(Sample sample) {
        assertThat(errors(sample.json())).isEmpty();
    }

    @Test
    void seedsGoldIsValid() {
        assumeFalse(Sample.seeds().isEmpty(), "there is no ../shared/seeds");
        for (Sample seed : Sample.seeds()) {
            assertThat(errors(seed.json())).as(seed.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#articles")
    void outputIsValid(Sample sample) {
        CivicReport report = EXTRACTOR
                .extract(Article.of(sample.text()).withId(sample.name()))
                .withOrigin(new CivicReport.Origin(sample.name() + ".txt", "0".repeat(64), "UTF-8"));
        assertThat(errors(ReportWriter.create().explained().toJson(report))).isEmpty();
        assertThat(errors(ReportWriter.create().indented().toJson(report.withText(sample.text()))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#articles")
    void goldWrittenAgainIsValid(Sample sample) {
        assertThat(errors(ReportWriter.create().toJson(sample.gold()))).isEmpty();
    }

    @Test
    void unknownTypesAndFieldsAreAllowed() {
        assertThat(errors(report("""
                        {"type": "weather", "text": "mưa", "start": 0, "end": 3, "millimetres": 12}"""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'money', 'text': 'x', 'start': 0, 'end': 1, 'amount': 5, 'currency': 'VND', 'kind': 'GIVEN', 'bound': 'EXACT'}",
                "{'type': 'money', 'text': 'x', 'start': 0, 'end': 1, 'amount': '5', 'currency': 'VND', 'kind': 'OTHER', 'bound': 'EXACT'}",
                "{'type': 'date', 'text': 'x', 'start': 0, 'end': 1, 'value': '2020-13'}",
                "{'type': 'date', 'text': 'x', 'start': 0, 'end': 1}",
                "{'type': 'person', 'text': 'x', 'start': 0, 'end': 1, 'name': 'x'}",
                "{'type': 'person', 'text': 'x', 'start': 0, 'end': 1, 'name': ' x', 'positions': []}",
                "{'type': 'memberCount', 'text': 'x', 'start': 0, 'end': 1, 'count': 1.5, 'unit': 'x', 'kind': 'NEW', 'bound': 'EXACT'}",
                "{'type': 'mediation', 'text': 'x', 'start': 0, 'end': 1}",
                "{'type': 'document', 'text': 'x', 'start': 0, 'end': 1, 'kind': 'Chỉ thị'}",
                "{'type': 'activity', 'text': 'x', 'start': -1, 'end': 1, 'count': 1, 'unit': 'x', 'bound': 'EXACT'}",
                "{'type': 'activity', 'text': 'x', 'start': 0, 'end': 1, 'count': 1, 'unit': 'x'}",
                "{'text': 'x', 'start': 0, 'end': 1}"
            })
    void wrongFactsAreRefused(String fact) {
        assertThat(errors(report(fact.replace('\'', '"')))).isNotEmpty();
    }

    private static String report(String fact) {
        return "{\"schema\": \"1\", \"metadata\": {}, \"facts\": [" + fact + "]}";
    }

    private static List<String> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonSchema schema() {
        try (InputStream in = ReportWriter.class.getResourceAsStream("report.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
