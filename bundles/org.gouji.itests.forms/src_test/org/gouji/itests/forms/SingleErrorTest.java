package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.schema.Equation.Relation;
import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One wrong cell breaks the sums it takes part in: all of them are named, and nothing else. */
class SingleErrorTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void inEachCellOfTableThreeInTurn() {
        FormSchema schema = Forms.NOW;
        Map<String, Integer> right = Figures.consistent(schema, 42);
        List<String> keys = right.keySet().stream().filter(key -> key.startsWith("t3/")).toList();
        assertThat(keys).hasSize(175);
        for (String key : keys) {
            Map<String, Integer> wrong = new LinkedHashMap<>(right);
            wrong.merge(key, 1, Integer::sum);
            assertThat(broken(schema, wrong)).as(key).isEqualTo(expected(schema, key)).isNotEmpty();
        }
    }

    @Test
    void compensatedPairsThatKeepARowTotalTrue() {
        FormSchema schema = Forms.NOW;
        Map<String, Integer> right = Figures.consistent(schema, 43);
        List<String> columns = List.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        for (String row : List.of("1", "2", "3.1", "3.3.4", "3.6.3", "3.7", "4")) {
            for (int i = 0; i + 1 < columns.size(); i++) {
                Map<String, Integer> wrong = new LinkedHashMap<>(right);
                wrong.merge("t3/" + row + "/" + columns.get(i), 2, Integer::sum);
                wrong.merge("t3/" + row + "/" + columns.get(i + 1), -2, Integer::sum);
                if (wrong.get("t3/" + row + "/" + columns.get(i + 1)) >= 0) {
                    assertThat(broken(schema, wrong)).as(row + " " + i).isNotEmpty()
                            .allMatch(e -> e.startsWith("T301") || e.startsWith("T302"));
                }
            }
        }
    }

    @Test
    void rightFiguresBreakNothing() {
        for (FormSchema schema : List.of(Forms.OLD, Forms.NOW)) {
            for (int seed = 0; seed < 20; seed++) {
                assertThat(broken(schema, Figures.consistent(schema, seed))).as(schema + " " + seed).isEmpty();
            }
        }
    }

    private static TreeSet<String> expected(FormSchema schema, String key) {
        TreeSet<String> ids = new TreeSet<>();
        schema.equations().stream().filter(e -> e.relation() == Relation.EQUAL && e.keys().contains(key))
                .forEach(e -> ids.add(e.code() + new TreeSet<>(e.keys())));
        return ids;
    }

    private TreeSet<String> broken(FormSchema schema, Map<String, Integer> figures) {
        SampleReport sample = Narratives.report(schema, "示例县科技局", schema.basis().firstYear(), figures);
        TreeSet<String> ids = new TreeSet<>();
        for (Finding finding : Checking.one(folder, "a.txt", new SampleWriter(sample).textRows()).findings()) {
            if (finding.severity() != Severity.INFO) {
                ids.add(finding.code() + new TreeSet<>(finding.keys()));
            }
        }
        return ids;
    }

    @Test
    void theProposalPutsItRight() {
        FormSchema schema = Forms.NOW;
        Map<String, Integer> right = Figures.consistent(schema, 44);
        Map<String, Integer> wrong = new LinkedHashMap<>(right);
        wrong.merge("t3/3.3.1/自然人", 9, Integer::sum);
        SampleReport sample = Narratives.report(schema, "示例县科技局", 2021, wrong);
        List<Finding> findings = Checking.one(folder, "b.docx", new SampleWriter(sample).docx()).findings();
        List<String> proposals = new ArrayList<>();
        findings.forEach(
                f -> f.proposal().ifPresent(p -> proposals.add(p.key().orElse("") + "=" + p.value().orElse(""))));
        assertThat(proposals).isNotEmpty().containsOnly("t3/3.3.1/自然人=" + right.get("t3/3.3.1/自然人"));
    }
}
