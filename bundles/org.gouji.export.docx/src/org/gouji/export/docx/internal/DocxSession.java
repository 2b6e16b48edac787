package org.gouji.export.docx.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** One document a report: the first under the target's main name, further ones numbered. */
final class DocxSession implements ExportSession {

    private final ExportTarget target;
    private final ExportContext context;

    DocxSession(ExportTarget target, ExportContext context) {
        this.target = target;
        this.context = context;
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        context.checkpoint();
        if (checked.report().isEmpty()) {
            String path = checked.input().container().isEmpty()
                    ? checked.input().path()
                    : checked.input().path() + "!/" + checked.input().container();
            context.note(LocalizedText.of(path + "：没有读到报告，未生成文档。",
                    path + ": no report was found, so there is no document."));
            return;
        }
        Marks marks = new Marks(context.locale(), Boolean.parseBoolean(context.option(DocxExporter.MARKS)),
                checked.diagnostics());
        String body = new ReportBody(checked.report().get(), marks).xml();
        try (OutputStream out = target.open(name(target.mainName(), checked.index() + 1))) {
            new DocxPackage(context.timestamp()).write(checked.report().get(), body, marks, out);
        }
    }

    /** {@code a.txt.docx}, {@code a.txt.2.docx}. */
    static String name(String mainName, int number) {
        if (number == 1) {
            return mainName;
        }
        int dot = mainName.lastIndexOf('.');
        int cut = dot < 0 ? mainName.length() : dot;
        return mainName.substring(0, cut) + "." + number + mainName.substring(cut);
    }

    @Override
    public void addSetFindings(List<Finding> findings) {
        // A document shows one report; findings are the business of other targets.
    }

    @Override
    public void close() {
        // Each document is complete already.
    }
}
