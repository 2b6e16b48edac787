package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.TableKind;
import org.gouji.spi.reader.DocumentBuilder;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

/** A third party's reader, there from one moment to the next, reads what the wizard is given. */
class ForeignReaderTest {

    private static final String TITLE = "导入报告";
    private static final String MAGIC = "%市局系统%";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aThirdPartysReaderAppearsInThePreviewByItsNameAndItsReportsAreTakenIn() throws Exception {
        Path work = folder.resolve("第三方");
        Folders.make(work).close();
        Folders.open(work);
        String text = Files.readString(Folders.sample("2025/示例县统计局.txt"), StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("上报.sj"), MAGIC + "\n" + text, StandardCharsets.UTF_8);

        ServiceRegistration<DocumentReader> foreign = new Foreign().register();
        try {
            Shell dialog = Wizards.importing(file);
            Screen.await("its name", () -> rows(dialog).stream().anyMatch(row -> row
                    .startsWith("上报.sj|市局系统导出文件|") && row.contains("示例县统计局|2025")));
            Screen.save("import-third-party", dialog);
            Screen.press(dialog, "导入(I)");
            Screen.await("the report", () -> Trees.summary(Trees.EXPLORER).contains("共 1 份"));
        } finally {
            foreign.unregister();
        }
        try (Workspace inside = Folders.read(work)) {
            assertThat(inside.filings().all()).singleElement()
                    .satisfies(filing -> assertThat(filing.name()).contains("示例县统计局"));
        }

        Shell without = Wizards.importing(file);
        Screen.await("the file", () -> !rows(without).isEmpty());
        assertThat(Workbench.inUi(() -> rows(without))).noneMatch(row -> row.contains("市局系统导出文件"));
        Screen.press(without, "取消");
        Screen.await("the dialog is gone", () -> Screen.dialog(TITLE).isEmpty());
    }

    private static List<String> rows(Shell dialog) {
        return Screen.in(dialog, Table.class).stream()
                .filter(each -> each.getColumnCount() > 3).findFirst().map(Wizards::rows).orElse(List.of());
    }

    /** Reads text lines; those with tabs are rows of a table. */
    private static final class Foreign extends MarkedReader {

        Foreign() {
            super("foreign.reader", LocalizedText.of("市局系统导出文件", "City system file"), MAGIC);
        }

        @Override
        public void read(DocumentSource source, ReadContext context) throws IOException {
            try (InputStream in = source.open()) {
                List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
                build(lines, context.builder());
            }
        }

        private static void build(List<String> lines, DocumentBuilder builder) {
            boolean inside = false;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean row = line.contains("\t");
                builder.at(i + 2, 1);
                if (row && !inside) {
                    builder.beginTable(TableKind.ROWS);
                } else if (!row && inside && !line.startsWith("第二十条")) {
                    builder.endTable();
                    inside = false;
                }
                inside = inside || row;
                if (inside) {
                    builder.beginRow();
                    List.of(line.split("\t", -1)).forEach(builder::cell);
                } else if (!line.isBlank()) {
                    builder.paragraph(line);
                }
            }
            if (inside) {
                builder.endTable();
            }
        }
    }
}
