package org.gouji.export.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import org.gouji.model.InputStatus;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.spi.export.CheckedReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final Path BUNDLED = Path.of("schema/gouji-report-1.schema.json");
    private static final Path PUBLISHED = Path.of("../../releng/docs/schema/gouji-report-1.schema.json");

    @Test
    void bundledAndPublishedSchemaAreTheSame() throws IOException {
        assertThat(PUBLISHED).hasSameTextualContentAs(BUNDLED);
    }

    @Test
    void aFullReportIsValid() throws IOException {
        Value.Repair repair = new Value.Repair(0.5, Samples.TEXT, List.of("T301"));
        Value.Alternative none = new Value.Alternative("", Optional.empty(), Optional.empty());
        List<Value> values = List.of(Samples.value("n", ValueState.NUMBER, "1", "1"),
                Samples.value("u", ValueState.NUMBER_WITH_UNIT, "1万元", "1"),
                Samples.value("b", ValueState.BLANK, " ", ""), Samples.value("t", ValueState.TEXT, "无", ""),
                Value.missing("m"),
                new Value("p", ValueState.PROPOSED, "", Optional.of(BigDecimal.ONE), Optional.of("件"), Optional.empty(),
                        Optional.of(repair), List.of()),
                new Value("x", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(),
                        Optional.of(Samples.at("", new SourceRange.PageBox(1, 1))), Optional.empty(), List.of(none)));
        assertThat(errors(Exports.one(Samples.checked(values)))).isEmpty();
    }

    @Test
    void anUnreadableInputIsValid() throws IOException {
        assertThat(errors(Exports.one(Samples.unreadable()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(InputStatus.class)
    void everyStatusIsKnown(InputStatus status) throws IOException {
        CheckedReport report = new CheckedReport(Samples.facts(status, "a"), 0, Optional.empty(), Optional.empty(),
                List.of(), List.of(), List.of());
        assertThat(errors(Exports.one(report))).isEmpty();
    }

    @Test
    void everyValueStateIsKnown() throws IOException {
        String schema = Files.readString(BUNDLED);
        Arrays.stream(ValueState.values()).forEach(s -> assertThat(schema).contains("\"" + s.id() + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"format\": \"gouji-report/1\" => \"format\": \"gouji-report/2\"",
            "\"state\": \"number\" => \"state\": \"certain\"", "\"value\": 1, => \"value\": null,",
            "\"value\": 1, => \"value\": \"1\",", "\"state\": \"number\" => \"state\": \"missing\"",
            "\"status\": \"OK\" => \"status\": \"FINE\"", "\"line\": 1 => \"line\": 0",
            "\"version\": \"0.1.0\" => \"version\": \"0.1.0.202601010000\""})
    void wrongDocumentsAreRefused(String change) throws IOException {
        String json = Exports.one(Samples.checked(List.of(Samples.value("n", ValueState.NUMBER, "1", "1"))));
        String[] parts = change.split(" => ", 2);
        assertThat(json).contains(parts[0]);
        assertThat(errors(json.replace(parts[0], parts[1]))).isNotEmpty();
    }

    private static Set<ValidationMessage> errors(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(BUNDLED));
        return schema.validate(json, InputFormat.JSON);
    }
}
