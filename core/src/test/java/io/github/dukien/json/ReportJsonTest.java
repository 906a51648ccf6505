package io.github.dukien.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.dukien.CivicReport;
import io.github.dukien.fact.UnknownFact;
import io.github.dukien.testing.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading and writing reports loses nothing, and errors say where. */
class ReportJsonTest {
    @ParameterizedTest
    @MethodSource("io.github.dukien.testing.Sample#articles")
    void ownGoldSurvives(Sample sample) {
        survives(sample);
    }

    @Test
    void seedsGoldSurvives() {
        assumeFalse(Sample.seeds().isEmpty(), "there is no ../shared/seeds");
        Sample.seeds().forEach(ReportJsonTest::survives);
    }

    private static void survives(Sample sample) {
        CivicReport gold = sample.gold();
        assertThat(ReportReader.read(ReportWriter.create().explained().toJson(gold)))
                .isEqualTo(gold);
        assertThat(ReportReader.read(ReportWriter.create().indented().toJson(gold)))
                .isEqualTo(gold);
    }

    @Test
    void unknownTypesKeepTheirFields() {
        String json = """
                {"schema":"1","metadata":{},"facts":[{"id":"f1","type":"weather","text":"mưa","start":0,"end":3,\
                "millimetres":12.5,"places":["Huế","Vinh"],"measured":{"by":"trạm","sure":true}}]}""";
        CivicReport report = ReportReader.read(json);
        assertThat(report.facts().get(0)).isInstanceOf(UnknownFact.class);
        assertThat(ReportWriter.create().toJson(report)).isEqualTo(json);
    }

    @Test
    void numbersArePlain() {
        String json = """
                {"schema":"1","metadata":{},"facts":[{"id":"f1","type":"money","text":"x","start":0,"end":1,\
                "amount":1.2270e12,"currency":"VND","kind":"RAISED","bound":"EXACT"}]}""";
        assertThat(ReportWriter.create().toJson(ReportReader.read(json))).contains("\"amount\":1227000000000,");
    }

    @Test
    void arraysOfReportsAreRead() {
        String report = "{\"schema\":\"1\",\"id\":\"a\",\"metadata\":{},\"facts\":[]}";
        assertThat(ReportReader.readAll("[" + report + "," + report + "]")).hasSize(2);
        assertThat(ReportReader.readAll(report)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'money','text':'x','start':0,'end':1,'currency':'VND'           | amount",
                "'type':'money','text':'x','start':0,'end':1,'amount':'5'               | amount",
                "'type':'money','text':'xy','start':0,'end':1,'amount':5                | text",
                "'type':'money','text':'x','start':1,'end':1,'amount':5                 | [1, 1)",
                "'type':'money','text':'x','start':0,'amount':5                         | end",
                "'type':'date','text':'x','start':0,'end':1,'value':'2020-02-30'        | value",
                "'type':'date','text':'x','start':0,'end':1,'value':'2020','role':'AT'  | role",
                "'type':'memberCount','text':'x','start':0,'end':1,'count':1.5          | count",
                "'type':'person','text':'x','start':0,'end':1                           | name",
                "'text':'x','start':0,'end':1                                           | type"
            })
    void errorsNameTheFactAndTheField(String fields, String field) {
        String json = "{\"facts\":[{\"id\":\"f9\"," + fields.replace('\'', '"') + "}]}";
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportReader.read(json))
                .withMessageContaining("f9")
                .withMessageContaining(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'facts':[]                              | line 1, column",
                "[]                                       | not an object",
                "{'facts':[3]}                            | facts[0]",
                "{'facts':[],'metadata':{'published':'x'}}| published",
                "{'facts':[],'metadata':{'event':{}}}     | name",
                "{'facts':[]} x                           | line 1, column"
            })
    void errorsOutsideFactsSayWhere(String json, String where) {
        assertThatExceptionOfType(ReportFormatException.class)
                .isThrownBy(() -> ReportReader.read(json.replace('\'', '"')))
                .withMessageContaining(where);
    }
}
