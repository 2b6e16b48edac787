package org.gouji.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.SourceRange;
import org.gouji.model.report.Report;
import org.gouji.model.report.ReportValues;
import org.gouji.model.report.TemplateFit;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.AcrossYears;
import org.gouji.model.schema.CellKind;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Added;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.model.schema.FormSchema;
import org.junit.jupiter.api.Test;

class MigrationTest {

    private static final LocalizedText WHY = LocalizedText.of("缘由", "reason");
    private static final FormMapping MAPPING = new FormMapping("old", "new",
            List.of(new Entry(Kind.SAME, "in", List.of("received"), LocalizedText.EMPTY),
                    new Entry(Kind.SUM, "rest", List.of("lost", "void"), WHY),
                    new Entry(Kind.NOT_COMPARABLE, "ever", List.of("valid"), WHY),
                    new Entry(Kind.DROPPED, "bought", List.of(), WHY)),
            List.of(new Added("fresh", WHY)));
    private static final FormSchema OLD = form("old", List.of(), "in", "rest", "ever", "bought");
    private static final FormSchema NEW = form("new", List.of(MAPPING), "received", "lost", "void", "valid", "fresh");

    private static FormSchema form(String id, List<FormMapping> mappings, String... keys) {
        List<CellSpec> cells = Arrays.stream(keys).map(key -> new CellSpec(key, "t", 0, "r", key, CellKind.COUNT,
                Optional.empty(), 0, LocalizedText.same("cell " + key))).toList();
        return new FormSchema(new FormSchema.Identity(id, 1, WHY), new FormSchema.Basis("", "", 1, 2),
                new FormSchema.Parts(List.of(), List.of(), cells, List.of(), AcrossYears.NONE, mappings));
    }

    private static Report report(FormSchema schema, Value... values) {
        return new Report(new TemplateFit(schema.id(), 1, 1, List.of()), schema,
                new Report.Title("", Optional.empty(), Optional.empty(), Optional.empty()), List.of(),
                new ReportValues(List.of(values)), List.of());
    }

    private static Value number(String key, long number) {
        return new Value(key, ValueState.NUMBER, " " + number, Optional.of(BigDecimal.valueOf(number)),
                Optional.of("件"), Optional.of(SourceRange.document("a/" + key)), Optional.empty(), List.of());
    }

    private static Value blank(String key) {
        return new Value(key, ValueState.BLANK, "", Optional.empty(), Optional.empty(),
                Optional.of(SourceRange.document("a/" + key)), Optional.empty(), List.of());
    }

    private static Report full() {
        return report(OLD, number("in", 7), number("rest", 5), number("ever", 30), number("bought", 2));
    }

    private static MigratedReport migrate(Report report) {
        return Migration.migrate(report, NEW).orElseThrow();
    }

    @Test
    void valuesKeepEverythingButTheirKey() {
        MigratedReport migrated = migrate(full());
        assertThat(migrated.values().all()).extracting(Value::key).containsExactly("received", "lost", "void", "valid",
                "fresh");
        assertThat(migrated.values().get("received").orElseThrow()).satisfies(v -> {
            assertThat(v.is(7)).isTrue();
            assertThat(v.raw()).isEqualTo(" 7");
            assertThat(v.unit()).contains("件");
            assertThat(v.at()).contains(SourceRange.document("a/in"));
        });
    }

    @Test
    void nothingIsInvented() {
        MigratedReport migrated = migrate(full());
        assertThat(migrated.values().all()).filteredOn(v -> !v.key().equals("received"))
                .allSatisfy(v -> assertThat(v.state()).isEqualTo(ValueState.MISSING));
        MigratedReport blanks = migrate(report(OLD, blank("in"), blank("rest"), blank("ever")));
        assertThat(blanks.values().get("received").orElseThrow().state()).isEqualTo(ValueState.BLANK);
        assertThat(blanks.losses()).isEmpty();
        assertThat(blanks.sums()).singleElement().satisfies(s -> assertThat(s.value().number()).isEmpty());
        assertThat(blanks.sum(List.of("lost", "void"))).isEmpty();
    }

    @Test
    void everyLostValueIsTold() {
        Value text = new Value("bought", ValueState.TEXT, "无", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
        Value uncertain = new Value("ever", ValueState.UNCERTAIN, "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(),
                List.of(new Value.Alternative("3", Optional.of(BigDecimal.valueOf(3)), Optional.empty())));
        assertThat(migrate(report(OLD, number("in", 1), number("rest", 2), uncertain, text)).losses())
                .extracting(l -> l.value().key() + " " + l.kind() + " " + l.name().zh() + " " + l.reason().en())
                .containsExactly("rest SUM cell rest reason", "ever NOT_COMPARABLE cell ever reason",
                        "bought DROPPED cell bought reason");
    }

    @Test
    void aSumStandsForItsCellsTogetherOnly() {
        MigratedReport migrated = migrate(full());
        assertThat(migrated.sum(List.of("received", "lost", "void"))).contains(BigDecimal.valueOf(12));
        assertThat(migrated.sum(List.of("lost"))).isEmpty();
        assertThat(migrated.sum(List.of())).contains(BigDecimal.ZERO);
    }

    @Test
    void otherFormsAreRefused() {
        Report report = report(NEW);
        assertThat(Migration.migrate(report, NEW)).isEmpty();
        assertThat(Migration.migrate(full(), OLD)).isEmpty();
        assertThatThrownBy(() -> Migration.migrate(report, NEW, MAPPING)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("from old to new");
    }

    @Test
    void aCellTheMappingForgotIsLostAndNotSilent() {
        FormMapping thin = new FormMapping("old", "new", MAPPING.entries().subList(0, 1), List.of());
        assertThat(Migration.migrate(full(), NEW, thin).losses()).hasSize(3)
                .allSatisfy(l -> assertThat(l.reason().zh()).contains("没有说明"));
    }

    @Test
    void seriesCrossTheChangeOfTheForm() {
        Series rest = Series.through(MAPPING, "void").orElseThrow();
        assertThat(rest.label()).isEqualTo(Comparability.COMPARABLE_AS_SUM);
        assertThat(rest.point(full()).orElseThrow().number()).contains(BigDecimal.valueOf(5));
        Report now = report(NEW, number("lost", 3), number("void", 1));
        assertThat(rest.point(now).orElseThrow().number()).contains(BigDecimal.valueOf(4));
        Series.Point half = rest.point(report(NEW, number("lost", 3), blank("void"))).orElseThrow();
        assertThat(half.number()).isEmpty();
        assertThat(half.sum()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(half.known() + "/" + half.all()).isEqualTo("1/2");
        assertThat(Series.through(MAPPING, "rest")).contains(rest);
    }

    @Test
    void seriesThatEndOrBeginAreLabelled() {
        Series bought = Series.through(MAPPING, "bought").orElseThrow();
        assertThat(bought.label()).isEqualTo(Comparability.NOT_COMPARABLE);
        assertThat(bought.point(report(NEW))).isEmpty();
        assertThat(bought.point(full())).isPresent();
        assertThat(Series.through(MAPPING, "fresh").orElseThrow().point(full())).isEmpty();
        assertThat(Series.through(MAPPING, "valid").orElseThrow().cells().oldKeys()).containsExactly("ever");
        assertThat(Series.through(MAPPING, "nothing")).isEmpty();
        assertThat(bought.point(report(form("third", List.of(), "bought"), number("bought", 1)))).isEmpty();
    }
}
