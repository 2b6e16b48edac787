package org.gouji.export.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.gouji.model.SourceRange;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.junit.jupiter.api.Test;

class JsonExporterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void numbersAreTheShortestPlainDecimals() throws IOException {
        String json = Exports.one(Samples.checked(List.of(
                Samples.value("a", ValueState.NUMBER_WITH_UNIT, "18.8680万元", "18.8680"),
                Samples.value("b", ValueState.NUMBER, "0", "0.000"),
                Samples.value("c", ValueState.NUMBER, "157.0586", "157.0586"),
                Samples.value("d", ValueState.NUMBER, "122740", "1.2274E+5"),
                Samples.value("e", ValueState.NUMBER, "-3", "-3"))));
        assertThat(json).contains("\"value\": 18.868,", "\"value\": 0,", "\"value\": 157.0586,", "\"value\": 122740,",
                "\"value\": -3,");
    }

    @Test
    void blankIsNullAndMissingHasNeitherRawNorValue() throws IOException {
        JsonNode values = values(Samples.value("blank", ValueState.BLANK, "　", ""), Value.missing("missing"),
                Samples.value("text", ValueState.TEXT, "/", ""));
        assertThat(values.at("/blank/value").isNull()).isTrue();
        assertThat(values.at("/blank/raw").textValue()).isEqualTo("　");
        assertThat(values.at("/missing").toString()).isEqualTo("{\"state\":\"missing\"}");
        assertThat(values.at("/text/value").isNull()).isTrue();
    }

    @Test
    void anUncertainValueHasOnlyAlternatives() throws IOException {
        Value.Alternative seven = new Value.Alternative("7", Optional.of(new BigDecimal("7")), Optional.empty());
        Value.Alternative none = new Value.Alternative("", Optional.empty(), Optional.empty());
        JsonNode values = values(new Value("u", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(seven, none)));
        assertThat(values.at("/u").toString()).isEqualTo(
                "{\"state\":\"uncertain\",\"alternatives\":[{\"raw\":\"7\",\"value\":7},{\"raw\":\"\",\"value\":null}]}");
    }

    @Test
    void aProposedValueSaysHowSurelyAndWhy() throws IOException {
        Value.Repair repair = new Value.Repair(0.30000000000000004, Samples.TEXT, List.of("T301@自然人"));
        JsonNode value = values(new Value("p", ValueState.PROPOSED, "12", Optional.of(new BigDecimal("12")),
                Optional.of("件"), Optional.empty(), Optional.of(repair), List.of())).at("/p");
        assertThat(value.at("/confidence").asText()).isEqualTo("0.3");
        assertThat(value.at("/reason/zh").textValue()).isEqualTo("不一致");
        assertThat(value.at("/equations/0").textValue()).isEqualTo("T301@自然人");
        assertThat(value.at("/unit").textValue()).isEqualTo("件");
    }

    @Test
    void everyLocatorHasItsOwnFields() throws IOException {
        JsonNode values = values(located("line", "", new SourceRange.LineColumn(3, 4)),
                located("cell", "x.docx", new SourceRange.TableCell(1, 2, 3)),
                located("page", "", new SourceRange.PageBox(5, 6)));
        assertThat(values.at("/line/at/locator").toString()).isEqualTo("{\"line\":3,\"column\":4}");
        assertThat(values.at("/cell/at/locator").toString()).isEqualTo("{\"table\":1,\"row\":2,\"cell\":3}");
        assertThat(values.at("/cell/at/container").textValue()).isEqualTo("x.docx");
        assertThat(values.at("/page/at/locator").toString()).isEqualTo("{\"page\":5,\"box\":6}");
    }

    @Test
    void reportFactsComeInAStableOrder() throws IOException {
        JsonNode json = MAPPER.readTree(Exports.one(Samples.checked(List.of())));
        assertThat(json.fieldNames()).toIterable().containsExactly("format", "source", "status", "reader", "template",
                "title", "agency", "year", "sections", "values", "diagnostics", "findings", "rules");
        assertThat(json.at("/template/fit").asText()).isEqualTo("0.3");
        assertThat(json.at("/sections/0/text").textValue()).isEqualTo("第一段\n第二段");
        assertThat(json.at("/rules/0/result").textValue()).isEqualTo("not-applicable");
        assertThat(json.at("/findings/0/proposal/value").textValue()).isEqualTo("21");
    }

    @Test
    void anUnreadableInputStillYieldsADocument() throws IOException {
        JsonNode json = MAPPER.readTree(Exports.one(Samples.unreadable()));
        assertThat(json.at("/source/path").textValue()).isEqualTo("坏\u0001\"件.docx");
        assertThat(json.at("/status").textValue()).isEqualTo("IO_UNREADABLE");
        assertThat(json.has("values")).isFalse();
    }

    @Test
    void textIsUtf8IndentedByTwoWithLineFeedsAndOneFinalOne() throws IOException {
        String json = Exports.one(Samples.checked(List.of()));
        assertThat(json)
                .startsWith("{\n  \"format\": \"gouji-report/1\",\n  \"source\": {\n    \"path\": \"收件/甲局.txt\",\n")
                .endsWith("\n}\n").doesNotContain("\r", "\t").contains("\"values\": {}");
    }

    @Test
    void aSecondRunGivesTheSameBytes() throws IOException {
        Value value = Samples.value("a", ValueState.NUMBER, "1", "1");
        assertThat(Exports.one(Samples.checked(List.of(value))))
                .isEqualTo(Exports.one(Samples.checked(List.of(value))));
    }

    @Test
    void furtherReportsOfAnInputAreNumbered() throws IOException {
        assertThat(Exports.run("甲.docx.json", Samples.checked(List.of()), Samples.unreadable(), Samples.unreadable()))
                .containsOnlyKeys("甲.docx.json", "甲.docx.2.json", "甲.docx.3.json");
        assertThat(JsonSession.name("noextension", 2)).isEqualTo("noextension.2");
    }

    @Test
    void noReportIsNoSuccess() {
        assertThatThrownBy(() -> Exports.run("a.json")).isInstanceOf(IOException.class);
    }

    private static Value located(String key, String container, SourceRange.Locator locator) {
        return new Value(key, ValueState.BLANK, "", Optional.empty(), Optional.empty(),
                Optional.of(Samples.at(container, locator)), Optional.empty(), List.of());
    }

    private static JsonNode values(Value... values) throws IOException {
        return MAPPER.readTree(Exports.one(Samples.checked(List.of(values)))).get("values");
    }
}
