package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.gouji.model.document.TableKind;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleGrid.GridCell;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Values removed from or shifted in rows: no wrong number is ever given as certain. */
class PlacementTest {

    /** More in the long runs. */
    private static final int SEEDS = Integer.getInteger("gouji.seeds", 4);

    static Stream<Arguments> faults() {
        return Stream.of(Forms.OLD, Forms.NOW).flatMap(schema -> Stream.of(TableKind.values())
                .flatMap(kind -> Stream.of(RowFault.values()).map(fault -> Arguments.of(schema, kind, fault))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inEveryRowOfATableThatIsAlsoWrong(FormSchema schema, TableKind kind, RowFault fault) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            SampleReport sample = wrong(schema, seed);
            Report report = Bound.report(sample, kind, (table, grid) -> {
                if (table.id().equals("t3")) {
                    grid.rows().stream().filter(row -> row.stream().anyMatch(GridCell::data))
                            .forEach(row -> fault.apply(row, random.nextInt(RowFault.COLUMNS)));
                }
            });
            assertNoWrongNumber(sample, report, "seed " + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void inOneRowOnlyAtEveryColumn(FormSchema schema, TableKind kind, RowFault fault) {
        for (int column = 0; column < RowFault.COLUMNS; column++) {
            int at = column;
            for (String label : List.of("二、上年结转政府信息公开申请数量", "（一）予以公开", "2.重复申请", "（七）总计")) {
                SampleReport sample = wrong(schema, 31 + column);
                Report report = Bound.report(sample, kind, (table, grid) -> {
                    if (table.id().equals("t3")) {
                        fault.apply(grid.row(label), at);
                    }
                });
                assertNoWrongNumber(sample, report, label + " column " + column);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aLostTotalIsPlacedByTheSums(TableKind kind) {
        SampleReport sample = Figures.into(new SampleReport(Forms.NOW, "示例县科技局", 2024),
                Figures.consistent(Forms.NOW, 5));
        sample.row("t3", "3.5.2", "3", "1", "0", "2", "0", "4", "10");
        Report report = Bound.report(sample, kind, (table, grid) -> {
            if (table.id().equals("t3")) {
                RowFault.CELL_REMOVED.apply(grid.row("2.重复申请"), 6);
            }
        });
        Value first = report.values().get("t3/3.5.2/自然人").orElseThrow();
        assertThat(first.state()).isEqualTo(ValueState.PROPOSED);
        assertThat(first.is(3)).isTrue();
        assertThat(first.repair().orElseThrow().equations()).contains("T303@3.5.2");
        assertThat(report.values().get("t3/3.5.2/总计").orElseThrow().state()).isEqualTo(ValueState.MISSING);
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void anUndamagedTableHasNothingButNumbers(TableKind kind) {
        SampleReport sample = wrong(Forms.OLD, 77);
        Report report = Bound.report(sample, kind);
        assertThat(report.values().all()).allMatch(v -> v.state() == ValueState.NUMBER);
        assertThat(report.observations()).isEmpty();
        assertNoWrongNumber(sample, report, kind.name());
    }

    @Test
    void theInventedFiguresAgree() {
        for (FormSchema schema : List.of(Forms.OLD, Forms.NOW)) {
            for (int seed = 0; seed < 50; seed++) {
                Map<String, Integer> figures = Figures.consistent(schema, seed);
                assertThat(figures.values()).allMatch(n -> n >= 0);
                assertThat(schema.equations()).filteredOn(e -> e.code().startsWith("T3") || e.code().startsWith("T4"))
                        .allSatisfy(e -> assertThat(e.left().stream().mapToInt(t -> figures.get(t.key())).sum())
                                .isEqualTo(e.right().stream().mapToInt(t -> figures.get(t.key())).sum()));
            }
        }
    }

    private static SampleReport wrong(FormSchema schema, int seed) {
        Map<String, Integer> figures = Figures.consistent(schema, seed);
        Random random = new Random(seed);
        for (String key : new ArrayList<>(figures.keySet())) {
            if (key.startsWith("t3/") && random.nextInt(5) == 0) {
                figures.merge(key, 1 + random.nextInt(3), Integer::sum);
            }
        }
        return Figures.into(new SampleReport(schema, "示例县科技局", schema.basis().firstYear()), figures);
    }

    private static void assertNoWrongNumber(SampleReport sample, Report report, String context) {
        for (Value value : report.values().all()) {
            if (value.state() == ValueState.NUMBER) {
                assertThat(value.raw()).as(context + " " + value.key()).isEqualTo(sample.cell(value.key()));
            }
        }
    }
}
