package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gouji.migration.MigratedReport;
import org.gouji.migration.MigratedReport.Loss;
import org.gouji.migration.MigratedReport.SumGroup;
import org.gouji.migration.Migration;
import org.gouji.migration.Series;
import org.gouji.model.document.TableKind;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.Equation;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports of 2019 and 2020 in the form of 2021. */
class MigrationTest {

    private static final FormMapping MAPPING = Forms.NOW.mappingFrom(Forms.OLD.id()).orElseThrow();
    private static final List<String> PRINTED = List.of("T301", "T302", "T303", "T401", "T402", "T403");

    private static Report old(Map<String, Integer> figures) {
        SampleReport sample = Figures.into(new SampleReport(Forms.OLD, "示例县林业局", 2020), figures);
        return Bound.report(sample, TableKind.GRID);
    }

    private static MigratedReport migrate(Report report) {
        return Migration.migrate(report, Forms.NOW).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingIsLostUnseenAndNothingInvented(int seed) {
        Report report = old(Figures.consistent(Forms.OLD, seed));
        MigratedReport migrated = migrate(report);
        for (Entry entry : MAPPING.entries()) {
            Value before = report.values().get(entry.key()).orElseThrow();
            if (entry.kind() == Kind.SAME) {
                Value after = migrated.values().get(entry.targets().get(0)).orElseThrow();
                assertThat(after.number()).as(entry.key()).isEqualTo(before.number()).isPresent();
                assertThat(after.at()).isEqualTo(before.at()).isPresent();
            } else {
                assertThat(migrated.losses()).as(entry.key()).extracting(Loss::value).contains(before);
            }
        }
        assertThat(migrated.values().all()).hasSize(Forms.NOW.cells().size());
        assertThat(migrated.values().all()).filteredOn(v -> v.number().isPresent())
                .hasSize((int) MAPPING.entries().stream().filter(e -> e.kind() == Kind.SAME).count());
        assertThat(migrated.values().all()).filteredOn(v -> v.number().isEmpty())
                .allSatisfy(v -> assertThat(v.state()).isEqualTo(ValueState.MISSING));
    }

    /** A row that was split is known as a sum only, so a sum over a part of it cannot be decided. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void whatHeldInTheOldFormHoldsInTheNew(int seed) {
        MigratedReport migrated = migrate(old(Figures.consistent(Forms.OLD, seed)));
        int decided = 0;
        int open = 0;
        for (Equation equation : Forms.NOW.equations()) {
            if (PRINTED.contains(equation.code())) {
                Optional<BigDecimal> left = sum(migrated, equation.left());
                Optional<BigDecimal> right = sum(migrated, equation.right());
                if (left.isPresent() && right.isPresent()) {
                    assertThat(left.get()).as(equation.id()).isEqualByComparingTo(right.get());
                    decided++;
                } else {
                    assertThat(equation.id()).startsWith("T303@3.6.");
                    open++;
                }
            }
        }
        // 7 columns twice, 25 rows of which 3 were one, three kinds of cases
        assertThat(decided).isEqualTo(7 + 7 + 22 + 3);
        assertThat(open).isEqualTo(3);
    }

    private static Optional<BigDecimal> sum(MigratedReport migrated, List<Equation.Term> terms) {
        assertThat(terms).allSatisfy(term -> assertThat(term.sign()).isEqualTo(1));
        return migrated.sum(terms.stream().map(Equation.Term::key).toList());
    }

    @Test
    void theSplitRowAddsUpToItsTotal() {
        MigratedReport migrated = migrate(old(Figures.consistent(Forms.OLD, 16)));
        assertThat(migrated.sums()).hasSize(7);
        BigDecimal parts = migrated.sums().stream().filter(s -> !s.keys().get(0).endsWith("/总计"))
                .map(SumGroup::value).map(v -> v.number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(migrated.sum(List.of("t3/3.6.1/总计", "t3/3.6.2/总计", "t3/3.6.3/总计")).orElseThrow())
                .isEqualByComparingTo(parts);
    }

    @Test
    void statesAreKept() {
        Map<String, Integer> figures = Figures.consistent(Forms.OLD, 17);
        SampleReport sample = Figures.into(new SampleReport(Forms.OLD, "示例县林业局", 2020), figures)
                .set("t3/1/自然人", "").set("t3/3.6/自然人", "").set("t4/行政复议/总计", "无").set("t2/政府集中采购/采购总金额", "");
        MigratedReport migrated = migrate(Bound.report(sample, TableKind.GRID));
        assertThat(migrated.values().get("t3/1/自然人").orElseThrow().state()).isEqualTo(ValueState.BLANK);
        assertThat(migrated.values().get("t4/行政复议/总计").orElseThrow()).satisfies(v -> {
            assertThat(v.state()).isEqualTo(ValueState.TEXT);
            assertThat(v.raw()).isEqualTo("无");
        });
        assertThat(migrated.values().get("t3/3.6.1/自然人").orElseThrow().state()).isEqualTo(ValueState.MISSING);
        assertThat(migrated.losses()).extracting(l -> l.value().key()).doesNotContain("t3/3.6/自然人",
                "t2/政府集中采购/采购总金额");
    }

    @Test
    void aSeriesCrossesWhereItMay() {
        Report before = old(Figures.consistent(Forms.OLD, 18));
        Report after = Bound.report(Figures.into(new SampleReport(Forms.NOW, "示例县林业局", 2021),
                Figures.consistent(Forms.NOW, 19)), TableKind.GRID);
        Series rest = Series.through(MAPPING, "t3/3.6.1/总计").orElseThrow();
        assertThat(rest.label()).isEqualTo(Comparability.COMPARABLE_AS_SUM);
        assertThat(rest.point(before).orElseThrow().number())
                .isEqualTo(before.values().get("t3/3.6/总计").orElseThrow().number());
        assertThat(rest.point(after).orElseThrow().all()).isEqualTo(3);
        assertThat(rest.point(after).orElseThrow().number()).isPresent();
        assertThat(Series.through(MAPPING, "t2/行政规范性文件/现行有效件数").orElseThrow().label())
                .isEqualTo(Comparability.NOT_COMPARABLE);
        long comparable = MAPPING.counterparts().stream().filter(c -> c.label() == Comparability.COMPARABLE).count();
        assertThat(comparable).isEqualTo(22 * 7 + 15 + 3 + 2);
    }
}
