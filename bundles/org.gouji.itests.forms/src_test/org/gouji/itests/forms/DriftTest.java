package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Severity;
import org.gouji.model.document.TableKind;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Observation.Kind;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.report.ValueState;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.Limits;
import org.gouji.testkit.form.SampleGrid;
import org.gouji.testkit.form.SampleGrid.GridCell;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels and tables as real reports deform them. */
class DriftTest {

    private static final GridCell BLANK = new GridCell("", 1, 1, false, false);

    private final FormSchema schema = Forms.NOW;
    private final SampleReport sample = Figures.into(new SampleReport(schema, "示例县科技局", 2024),
            Figures.consistent(schema, 8));

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aRowWithoutItsLabelIsKnownByItsNeighbours(TableKind kind) {
        Report report = bind(kind, grid -> {
            List<GridCell> row = grid.row("5.属于三类内部事务信息");
            row.set(2, BLANK);
        });
        Value value = value(report, "t3/3.3.5/自然人");
        assertThat(value.state()).isIn(ValueState.PROPOSED, ValueState.UNCERTAIN);
        assertThat(kinds(report)).containsExactly(Kind.ROW_LABEL_LOST);
        assertEverythingElse(report, "t3/3.3.5/");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void twoRowsWithoutLabelsOfThree(TableKind kind) {
        Report report = bind(kind, grid -> {
            grid.row("5.属于三类内部事务信息").set(2, BLANK);
            grid.rows().remove(grid.row("6.属于四类过程性信息"));
        });
        assertThat(kinds(report)).contains(Kind.ROW_LABEL_LOST, Kind.ROW_MISSING);
        for (Value value : report.values().all()) {
            if (value.state() == ValueState.NUMBER) {
                assertThat(value.raw()).as(value.key()).isEqualTo(sample.cell(value.key()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aMissingRowIsMissingAndNothingElse(TableKind kind) {
        Report report = bind(kind, grid -> grid.rows().remove(grid.row("2.重复申请")));
        assertThat(value(report, "t3/3.5.2/自然人").state()).isEqualTo(ValueState.MISSING);
        assertThat(kinds(report)).containsExactly(Kind.ROW_MISSING);
        assertEverythingElse(report, "t3/3.5.2/");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aRowTwiceAndAForeignRow(TableKind kind) {
        Report report = bind(kind, grid -> {
            List<GridCell> row = grid.row("2.重复申请");
            List<GridCell> foreign = new ArrayList<>(row);
            foreign.set(2, new GridCell("本单位自行增加的情形", 1, 1, false, false));
            int at = grid.rows().indexOf(row);
            grid.rows().add(at + 1, new ArrayList<>(row));
            grid.rows().add(at + 2, foreign);
        });
        assertThat(kinds(report)).containsExactly(Kind.ROW_REPEATED, Kind.ROW_UNKNOWN);
        assertEverythingElse(report, "none");
    }

    @ParameterizedTest
    @EnumSource(value = TableKind.class, names = {"GRID", "ROWS"})
    void columnsInAnotherOrder(TableKind kind) {
        Report report = bind(kind, grid -> {
            for (List<GridCell> row : grid.rows()) {
                int columns = row.size();
                if (columns >= 7 && row.get(columns - 1).data()) {
                    Collections.swap(row, columns - 6, columns - 5);
                }
                int science = texts(row).indexOf("科研机构");
                if (science >= 0) {
                    Collections.swap(row, science, science - 1);
                }
            }
        });
        assertEverythingElse(report, "none");
    }

    @ParameterizedTest
    @EnumSource(value = TableKind.class, names = {"GRID", "ROWS"})
    void aColumnThatTheFormDoesNotHave(TableKind kind) {
        Report report = bind(kind, grid -> grid.rows().forEach(row -> {
            boolean leaves = texts(row).contains("科研机构");
            boolean data = row.get(row.size() - 1).data();
            row.add(new GridCell(leaves ? "备注" : data ? "9" : "", 1, 1, false, data));
        }));
        assertThat(kinds(report)).contains(Kind.COLUMN_UNKNOWN);
        assertEverythingElse(report, "none");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void aHeadLabelIsLost(TableKind kind) {
        Report report = bind(kind, grid -> grid.rows().forEach(row -> {
            int science = texts(row).indexOf("科研机构");
            if (science >= 0) {
                row.set(science, BLANK);
            }
        }));
        assertThat(kinds(report)).containsExactly(Kind.COLUMN_MISSING);
        assertEverythingElse(report, "none");
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void noHeadAtAll(TableKind kind) {
        Report report = bind(kind, grid -> grid.rows().removeIf(row -> row.stream().noneMatch(GridCell::data)));
        assertThat(kinds(report)).containsExactly(Kind.COLUMN_MISSING);
        assertEverythingElse(report, "none");
    }

    @Test
    void aStreamWithoutBlankLines() {
        byte[] text = new SampleWriter(sample).textCells();
        String dense = new String(text, StandardCharsets.UTF_8).replaceAll("(\n\t[^\n]*)\n(?=\n\t)", "$1");
        Report report = Checking.one(folder, "dense.txt", dense.getBytes(StandardCharsets.UTF_8)).report()
                .orElseThrow();
        assertEverythingElse(report, "none");
    }

    @Test
    void blankLinesInsideARowOfAStream() {
        String text = new String(new SampleWriter(sample).textCells(), StandardCharsets.UTF_8);
        String label = "\t2.重复申请\n";
        int at = text.indexOf(label) + label.length();
        int next = text.indexOf('\n', text.indexOf('\n', at) + 1) + 1;
        String torn = text.substring(0, next) + "\n" + text.substring(next);
        Report report = Checking.one(folder, "torn.txt", torn.getBytes(StandardCharsets.UTF_8)).report().orElseThrow();
        assertEverythingElse(report, "none");
    }

    @Test
    void tablesInPiecesWithRepeatedHeads() {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        builder.paragraph(sample.title());
        schema.tables().forEach(table -> {
            SampleGrid grid = SampleGrid.of(sample, table);
            List<List<GridCell>> rows = grid.rows();
            int cut = table.id().equals("t3") ? 12 : rows.size();
            write(builder, rows.subList(0, cut));
            if (cut < rows.size()) {
                List<List<GridCell>> second = new ArrayList<>(rows.subList(0, 3));
                second.addAll(rows.subList(cut, rows.size()));
                write(builder, second);
            }
        });
        Report report = Bound.bind(builder.build(), schema);
        assertThat(report.observations()).filteredOn(o -> !o.kind().name().startsWith("SECTION"))
                .extracting(Observation::kind).containsExactly(Kind.TABLE_JOINED);
        assertEverythingElse(report, "none");
    }

    @Test
    void labelsInOtherSpellings() {
        sample.label("（一）予以公开", " (一) 予以 公开").label("1.属于国家秘密", "1、属於国家秘密").label("总计", "總計")
                .label("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开").label("行政规范性文件", "规范性文件");
        Report report = Bound.report(sample, TableKind.GRID);
        assertThat(report.observations()).extracting(o -> o.kind() + " " + o.subject() + " " + o.severity())
                .containsExactlyInAnyOrder("LABEL_VARIANT t2/行政规范性文件 WARNING", "LABEL_VARIANT t3/3.3.2 WARNING",
                        "LABEL_VARIANT t3/3.3.1 WARNING");
        assertEverythingElse(report, "none");
    }

    private static void write(CompactDocumentBuilder builder, List<List<GridCell>> rows) {
        builder.beginTable(TableKind.GRID);
        for (List<GridCell> row : rows) {
            builder.beginRow();
            for (GridCell cell : row) {
                if (cell.continued()) {
                    builder.mergeUp(cell.columnSpan());
                } else {
                    builder.cell(cell.text(), 1, cell.columnSpan());
                }
            }
        }
        builder.endTable();
    }

    private interface GridFault {
        void apply(SampleGrid grid);
    }

    private Report bind(TableKind kind, GridFault fault) {
        return Bound.report(sample, kind, (table, grid) -> {
            if (table.id().equals("t3")) {
                fault.apply(grid);
            }
        });
    }

    private static List<String> texts(List<GridCell> row) {
        return row.stream().map(GridCell::text).toList();
    }

    private static Value value(Report report, String key) {
        return report.values().get(key).orElseThrow();
    }

    private static List<Kind> kinds(Report report) {
        return report.observations().stream().filter(o -> o.severity() != Severity.INFO).map(Observation::kind)
                .distinct().toList();
    }

    private void assertEverythingElse(Report report, String exceptPrefix) {
        for (Map.Entry<String, String> cell : sample.cells().entrySet()) {
            if (!cell.getKey().startsWith(exceptPrefix)) {
                Value value = value(report, cell.getKey());
                assertThat(value.state()).as(cell.getKey()).isEqualTo(ValueState.NUMBER);
                assertThat(value.raw()).as(cell.getKey()).isEqualTo(cell.getValue());
            }
        }
    }
}
