package org.gouji.itests.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

import org.gouji.binding.SchemaTemplate;
import org.gouji.core.Pipeline;
import org.gouji.core.RunOptions;
import org.gouji.core.document.CompactDocumentBuilder;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.model.report.Observation;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.spi.Limits;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.template.BindContext;
import org.gouji.spi.template.TemplateCandidate;
import org.gouji.testkit.form.SampleGrid.GridCell;
import org.gouji.testkit.form.SampleReport;
import org.gouji.testkit.form.SampleWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents of hostile sizes: work grows with the size and no faster, and what is left out is said. */
@Timeout(300)
class HostileSizesTest {

    private static final SchemaTemplate TEMPLATE = new SchemaTemplate(Forms.NOW) {
    };

    private static SampleReport sample() {
        return Narratives.report(Forms.NOW, "示例县科技局", 2022, Figures.consistent(Forms.NOW, 1));
    }

    private static Document document(Consumer<DocumentBuilder> content) {
        CompactDocumentBuilder builder = new CompactDocumentBuilder("", Limits.DEFAULT, () -> {
        });
        content.accept(builder);
        return builder.build();
    }

    /** A report with something strange before its closing lines. */
    private static Document withReport(TableKind kind, Consumer<DocumentBuilder> strange) {
        return document(builder -> {
            new SampleWriter(sample()).build(builder, kind);
            strange.accept(builder);
        });
    }

    private static void table(DocumentBuilder builder, TableKind kind, int rows, IntConsumer row) {
        builder.beginTable(kind);
        for (int i = 0; i < rows; i++) {
            builder.beginRow();
            row.accept(i);
        }
        builder.endTable();
    }

    private static final class Context implements BindContext {

        private final List<TemplateCandidate> candidates;
        private final List<Diagnostic> diagnostics = new ArrayList<>();
        private int checkpoints;

        Context(List<TemplateCandidate> candidates) {
            this.candidates = candidates;
        }

        @Override
        public List<TemplateCandidate> candidates() {
            return candidates;
        }

        @Override
        public void report(Diagnostic diagnostic) {
            diagnostics.add(diagnostic);
        }

        @Override
        public void checkpoint() {
            checkpoints++;
        }
    }

    private record Result(List<Report> reports, Context context) {

        Report only() {
            assertThat(reports).hasSize(1);
            return reports.get(0);
        }
    }

    private static Result bind(Document document) {
        Context context = new Context(TEMPLATE.fit(document));
        return new Result(TEMPLATE.bind(document, context), context);
    }

    private static List<String> values(Report report) {
        return report.values().all().stream().map(HostileSizesTest::shown).toList();
    }

    private static String shown(Value value) {
        return value.key() + " " + value.state().id() + " " + value.raw();
    }

    private static void sameValues(Document document) {
        Report plain = bind(withReport(TableKind.ROWS, builder -> {
        })).only();
        assertThat(values(bind(document).only())).isEqualTo(values(plain));
    }

    /** Twice the size asks the document at most about twice as often. */
    private static void growsEvenly(int size, IntFunction<Document> documents) {
        long once = CountedDocument.steps(documents.apply(size), HostileSizesTest::bind);
        long twice = CountedDocument.steps(documents.apply(2 * size), HostileSizesTest::bind);
        assertThat((double) twice / once).as("%d steps, then %d", once, twice).isLessThan(2.3);
    }

    @Test
    void tenThousandParagraphs() {
        Consumer<DocumentBuilder> lines = builder -> {
            for (int i = 0; i < 10_000; i++) {
                builder.paragraph(i % 3 == 0 ? "四、其他工作" + i : "全年公开政府信息" + i + "条，网站运行正常。");
            }
        };
        sameValues(withReport(TableKind.ROWS, lines));
        growsEvenly(2000, n -> withReport(TableKind.ROWS, builder -> {
            for (int i = 0; i < n; i++) {
                builder.paragraph("一、第" + i + "项工作");
            }
        }));
    }

    @Test
    void aThousandColumns() {
        for (TableKind kind : TableKind.values()) {
            Document wide = withReport(TableKind.ROWS, builder -> table(builder, kind, 60, row -> {
                for (int i = 0; i < 1000; i++) {
                    builder.cell(row == 0 ? "第" + i + "列" : String.valueOf(i));
                }
            }));
            sameValues(wide);
        }
        growsEvenly(500, n -> document(builder -> {
            new SampleWriter(sample(), (form, grid) -> grid.rows().forEach(row -> {
                for (int i = 0; i < n; i++) {
                    row.add(new GridCell(String.valueOf(i), 1, 1, false, true));
                }
            })).build(builder, TableKind.GRID);
        }));
    }

    @Test
    void aHeadOfAThousandColumns() {
        Document wide = document(builder -> new SampleWriter(sample(), (form, grid) -> grid.rows().forEach(row -> {
            for (int i = 0; i < 1000; i++) {
                String text = grid.rows().get(0) == row ? "多余列" + i : "";
                row.add(new GridCell(text, 1, 1, false, true));
            }
        })).build(builder, TableKind.GRID));
        Report report = bind(wide).only();
        assertThat(report.values().size()).isEqualTo(Forms.NOW.cells().size());
        assertThat(report.observations()).hasSizeLessThan(1000);
    }

    @Test
    void aHundredThousandRowsAreLeftOutAndThatIsSaid() {
        Document large = withReport(TableKind.ROWS, builder -> table(builder, TableKind.ROWS, 100_000, row -> {
            builder.cell("项目" + row);
            builder.cell(String.valueOf(row));
        }));
        sameValues(large);
        assertThat(bind(large).context().diagnostics).extracting(Diagnostic::code)
                .containsExactly("binding.tables-left-out");
    }

    @Test
    void tenThousandTables() {
        Document many = withReport(TableKind.ROWS, builder -> tables(builder, 10_000, 12));
        sameValues(many);
        Document more = withReport(TableKind.ROWS, builder -> tables(builder, 10_000, 40));
        Result result = bind(more);
        assertThat(result.context().diagnostics).hasSize(1);
        assertThat(values(result.only())).isEqualTo(values(bind(many).only()));
        growsEvenly(1000, n -> withReport(TableKind.ROWS, builder -> tables(builder, n, 12)));
    }

    private static void tables(DocumentBuilder builder, int tables, int cells) {
        for (int t = 0; t < tables; t++) {
            table(builder, TableKind.ROWS, cells / 4, row -> {
                builder.cell("事项" + row);
                builder.cell("说明文字较长的一格");
                builder.cell("12");
                builder.cell("");
            });
        }
    }

    @Test
    void cellsOfAMillionCharacters() {
        String[] texts = {"数".repeat(1_000_000), "1".repeat(1_000_000), " ".repeat(1_000_000), "(".repeat(1_000_000)};
        Document document = withReport(TableKind.ROWS, builder -> {
            for (String text : texts) {
                builder.paragraph(text);
                table(builder, TableKind.ROWS, 3, row -> {
                    builder.cell(text);
                    builder.cell("5");
                });
            }
        });
        sameValues(document);
        Report inside = bind(document(builder -> new SampleWriter(sample(), (form, grid) -> grid.rows()
                .add(List.of(new GridCell(texts[0], 1, 1, false, false),
                        new GridCell("7", 1, 1, false, true))))
                .build(builder, TableKind.ROWS))).only();
        assertThat(inside.observations())
                .allSatisfy(o -> assertThat(o.detail().zh().length()).isLessThan(1000));
    }

    @Test
    void theSameLabelOverAndOver() {
        Document repeated = document(builder -> new SampleWriter(sample(), (form, grid) -> {
            if (form.id().equals("t3")) {
                var row = grid.row("2.重复申请");
                for (int i = 0; i < 2500; i++) {
                    grid.rows().add(row);
                }
            }
        }).build(builder, TableKind.ROWS));
        Report report = bind(repeated).only();
        assertThat(report.observations()).anyMatch(o -> o.kind() == Observation.Kind.ROW_REPEATED)
                .hasSizeLessThan(600);
    }

    @Test
    void rowsTheFormDoesNotHave() {
        Document strange = document(builder -> new SampleWriter(sample(), (form, grid) -> {
            for (int i = 0; i < 2500; i++) {
                grid.rows().add(List.of(new GridCell("另加的第" + i + "项事务", 1, 1, false,
                        false), new GridCell("7", 1, 1, false, true)));
            }
        }).build(builder, TableKind.ROWS));
        List<Observation> observations = bind(strange).only().observations();
        assertThat(observations).filteredOn(o -> o.kind() == Observation.Kind.ROW_UNKNOWN).hasSize(501);
        assertThat(observations).anyMatch(o -> o.detail().zh().contains("其余从略"));
    }

    @Test
    void aRowOfFiftyNumbers() {
        for (TableKind kind : TableKind.values()) {
            Document full = document(builder -> new SampleWriter(sample(), (form, grid) -> grid.rows().forEach(row -> {
                for (int i = 0; row.get(row.size() - 1).data() && i < 50; i++) {
                    row.add(new GridCell(String.valueOf(i), 1, 1, false, true));
                }
            })).build(builder, kind));
            Report report = bind(full).only();
            assertThat(report.values().all()).as(kind.name())
                    .allSatisfy(v -> assertThat(v.alternatives()).hasSizeLessThanOrEqualTo(16));
        }
    }

    @Test
    void fiveHundredReports() {
        Document many = reports(500);
        Context context = new Context(TEMPLATE.fit(many));
        assertThat(context.candidates).hasSize(500);
        List<Report> bound = new Pipeline(Checking.plugins()).bind(many, RunOptions.DEFAULT);
        assertThat(bound).hasSize(500).allSatisfy(r -> assertThat(r.agency()).isPresent());
        growsEvenly(10, HostileSizesTest::reports);
    }

    private static Document reports(int count) {
        return document(builder -> {
            for (int i = 0; i < count; i++) {
                new SampleWriter(sample()).build(builder, TableKind.ROWS);
            }
        });
    }

    @Test
    void bindingAsksWhetherToStop() {
        Document large = withReport(TableKind.ROWS, builder -> tables(builder, 5000, 12));
        assertThat(bind(large).context().checkpoints).isGreaterThan(100);
    }

    @Test
    void lookingForAFormCanBeStopped() {
        Document large = withReport(TableKind.ROWS, builder -> tables(builder, 5000, 12));
        int[] asked = new int[1];
        RunOptions options = RunOptions.DEFAULT.withCancellation(() -> {
            if (++asked[0] > 50) {
                throw new WorkStoppedException(InputStatus.CANCELLED, "enough");
            }
        });
        assertThatThrownBy(() -> new Pipeline(Checking.plugins()).bind(large, options))
                .isInstanceOf(WorkStoppedException.class);
        assertThat(asked[0]).isEqualTo(51);
    }
}
