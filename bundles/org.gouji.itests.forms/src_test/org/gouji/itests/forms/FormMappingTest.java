package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormMapping;
import org.gouji.model.schema.FormMapping.Comparability;
import org.gouji.model.schema.FormMapping.Counterpart;
import org.gouji.model.schema.FormMapping.Entry;
import org.gouji.model.schema.FormMapping.Kind;
import org.gouji.model.schema.FormSchema;
import org.gouji.model.schema.YearEquation;
import org.gouji.model.schema.YearEquation.YearTerm;
import org.junit.jupiter.api.Test;

/** The declared way from the form of 2019 to that of 2021 leaves no cell out. */
class FormMappingTest {

    private static final FormMapping MAPPING = Forms.NOW.mappingFrom(Forms.OLD.id()).orElseThrow();

    private static List<String> keys(FormSchema schema) {
        return schema.cells().stream().map(CellSpec::key).toList();
    }

    @Test
    void everyOldCellOccursOnce() {
        assertThat(MAPPING.entries()).extracting(Entry::key).containsExactlyInAnyOrderElementsOf(keys(Forms.OLD));
        assertThat(keys(Forms.OLD)).allSatisfy(key -> assertThat(MAPPING.forOld(key)).isPresent());
    }

    @Test
    void everyNewCellIsATargetOrAdded() {
        assertThat(keys(Forms.NOW)).allSatisfy(key -> assertThat(MAPPING.forNew(key)).as(key).isPresent());
        assertThat(MAPPING.entries()).flatExtracting(Entry::targets).isSubsetOf(keys(Forms.NOW));
        assertThat(MAPPING.added()).extracting(FormMapping.Added::key).containsExactly("t2/规章/本年废止件数",
                "t2/行政规范性文件/本年废止件数");
    }

    @Test
    void whatIsLostOrReservedIsExplainedInBothLanguages() {
        assertThat(MAPPING.counterparts()).filteredOn(c -> c.label() != Comparability.COMPARABLE)
                .allSatisfy(c -> assertThat(List.of(c.reason().zh(), c.reason().en())).noneMatch(String::isBlank));
    }

    @Test
    void theWholeTablesOfApplicationsAndCasesCarryOver() {
        for (CellSpec cell : Forms.OLD.cells()) {
            if (!cell.table().equals("t2")) {
                Entry entry = MAPPING.entry(cell.key()).orElseThrow();
                boolean split = cell.row().equals("3.6");
                assertThat(entry.kind()).as(cell.key()).isEqualTo(split ? Kind.SUM : Kind.SAME);
                assertThat(entry.targets()).hasSize(split ? 3 : 1);
                assertThat(entry.targets()).allSatisfy(t -> assertThat(Forms.NOW.cell(t).orElseThrow().column())
                        .isEqualTo(cell.column()));
            }
        }
    }

    @Test
    void asksInBothDirections() {
        Counterpart split = MAPPING.forNew("t3/3.6.2/自然人").orElseThrow();
        assertThat(split.label()).isEqualTo(Comparability.COMPARABLE_AS_SUM);
        assertThat(split.oldKeys()).containsExactly("t3/3.6/自然人");
        assertThat(split.newKeys()).containsExactly("t3/3.6.1/自然人", "t3/3.6.2/自然人", "t3/3.6.3/自然人");
        assertThat(MAPPING.forOld("t3/3.6/自然人")).contains(split);
        assertThat(MAPPING.forNew("t2/规章/现行有效件数").orElseThrow()).satisfies(c -> {
            assertThat(c.label()).isEqualTo(Comparability.NOT_COMPARABLE);
            assertThat(c.oldKeys()).containsExactly("t2/规章/对外公开总数量");
        });
        assertThat(MAPPING.forNew("t2/行政处罚/本年处理决定数量").orElseThrow().oldKeys())
                .containsExactly("t2/行政处罚/处理决定数量");
        assertThat(MAPPING.forOld("t2/政府集中采购/采购总金额").orElseThrow().newKeys()).isEmpty();
    }

    /** What crosses the change of the form must have the same cells, with the same meaning, in both. */
    @Test
    void relationsAcrossFormsUseCellsThatAreTheSame() {
        List<YearEquation> crossing = Arrays.asList(Forms.OLD, Forms.NOW).stream()
                .flatMap(s -> s.acrossYears().equations().stream()).filter(e -> !e.crosses().isEmpty()).toList();
        assertThat(crossing).extracting(YearEquation::code).containsOnly("Y01");
        assertThat(crossing).flatExtracting(YearEquation::terms).filteredOn(YearTerm::last).allSatisfy(term -> {
            assertThat(Forms.OLD.cell(term.key())).isPresent();
            assertThat(MAPPING.entry(term.key()).orElseThrow().kind()).isEqualTo(Kind.SAME);
        });
    }
}
