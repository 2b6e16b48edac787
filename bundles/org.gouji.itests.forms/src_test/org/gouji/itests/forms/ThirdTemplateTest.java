package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.gouji.example.template.internal.ExampleTemplate;
import org.gouji.model.Severity;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.model.report.ValueState;
import org.gouji.spi.export.CheckedReport;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that nothing outside its own bundle knows is recognised, bound and checked. */
class ThirdTemplateTest {

    private final ExampleTemplate template = new ExampleTemplate();

    @TempDir
    Path folder = Path.of("");

    @Test
    void itsBrokenSumIsFound() {
        SampleReport sample = sample().row("e1", "out.open", "7", "4", "1", "13");
        CheckedReport checked = Checking.one(folder, "a.docx", new SampleWriter(sample).docx(), template);
        Report report = checked.report().orElseThrow();
        assertThat(report.fit().template()).isEqualTo("example-2030");
        assertThat(report.values().all()).hasSize(20).allMatch(v -> v.state() == ValueState.NUMBER);
        assertThat(checked.findings()).filteredOn(f -> f.severity() == Severity.ERROR).extracting(Finding::code)
                .containsOnly("X301", "X302");
    }

    @Test
    void rightFiguresHaveNoFinding() {
        CheckedReport checked = Checking.one(folder, "b.md", new SampleWriter(sample()).markdown(), template);
        assertThat(checked.report().orElseThrow().fit().template()).isEqualTo("example-2030");
        assertThat(checked.findings()).filteredOn(f -> f.severity() != Severity.INFO).isEmpty();
        assertThat(checked.outcomes()).extracting(o -> o.code() + " " + o.result()).contains("X301 PASSED",
                "X302 PASSED");
    }

    private SampleReport sample() {
        return new SampleReport(template.schema(), "示例省数据局", 2030).text("s1", "全年工作平稳。")
                .row("e1", "in", "8", "5", "1", "14").row("e1", "kept", "1", "0", "0", "1")
                .row("e1", "out.open", "6", "4", "1", "11").row("e1", "out.closed", "2", "1", "0", "3")
                .row("e1", "left", "1", "0", "0", "1");
    }
}
