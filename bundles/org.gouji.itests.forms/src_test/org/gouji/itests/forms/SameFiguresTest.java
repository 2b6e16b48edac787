package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gouji.model.InputStatus;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures give the same values, whatever format they come in. */
class SameFiguresTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void inFourFormats() {
        for (FormSchema schema : List.of(Forms.OLD, Forms.NOW)) {
            for (int seed = 0; seed < 5; seed++) {
                SampleReport sample = Narratives.report(schema, "示例县科技局", schema.basis().firstYear(),
                        Figures.consistent(schema, seed));
                sample.set("t2/行政许可/" + (schema == Forms.OLD ? "处理决定数量" : "本年处理决定数量"), "");
                compare(sample);
            }
        }
    }

    private void compare(SampleReport sample) {
        SampleWriter writer = new SampleWriter(sample);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("cells.txt", writer.textCells());
        files.put("rows.txt", writer.textRows());
        files.put("table.md", writer.markdown());
        files.put("report.docx", writer.docx());
        Map<String, String> first = Map.of();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            CheckedReport checked = Checking.one(folder, file.getKey(), file.getValue());
            assertThat(checked.input().status()).as(file.getKey()).isEqualTo(InputStatus.OK);
            Map<String, String> values = values(checked);
            assertThat(values).as(file.getKey()).hasSize(sample.schema().cells().size());
            assertThat(values).as(file.getKey()).isEqualTo(first.isEmpty() ? values : first);
            first = values;
        }
    }

    private static Map<String, String> values(CheckedReport checked) {
        Map<String, String> values = new LinkedHashMap<>();
        checked.report().orElseThrow().values().all().forEach(v -> values.put(v.key(),
                v.state().id() + " " + v.raw() + " " + v.number().map(Object::toString).orElse("") + v.unit()));
        return values;
    }
}
