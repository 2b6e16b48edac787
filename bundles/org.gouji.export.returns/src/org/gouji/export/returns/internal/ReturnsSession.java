package org.gouji.export.returns.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.finding.Finding;
import org.gouji.model.report.Report;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** One letter a report that has something to return; the first under the target's main name, others numbered. */
final class ReturnsSession implements ExportSession {

    private static final String EXTENSION = ".return.docx";

    private final ExportTarget target;
    private final ExportContext context;
    private final LetterSettings settings;
    private final LetterTemplate template;

    ReturnsSession(ExportTarget target, ExportContext context, LetterSettings settings) throws IOException {
        this.target = target;
        this.context = context;
        this.settings = settings;
        this.template = LetterTemplate.of(context.option(ReturnsExporter.TEMPLATE), settings.locale());
    }

    @Override
    public void add(CheckedReport checked) throws IOException {
        context.checkpoint();
        Optional<Report> report = checked.report();
        List<Finding> findings = checked.findings().stream().filter(f -> f.severity().atLeast(settings.least()))
                .toList();
        if (report.isEmpty()) {
            context.note(LocalizedText.of(place(checked) + "：没有读到报告，未生成退回意见。",
                    place(checked) + ": no report was found, so there is no return letter."));
        } else if (findings.isEmpty()) {
            context.note(LocalizedText.of(place(checked) + "：没有需要退回修改的问题，未生成退回意见。",
                    place(checked) + ": nothing to return, so there is no return letter."));
        } else {
            Letter letter = Letter.of(checked.input(), report.get(), findings, settings);
            try (OutputStream out = target.open(name(target.mainName(), checked.index() + 1))) {
                template.write(letter, settings.time(), out);
            }
        }
    }

    private static String place(CheckedReport checked) {
        String path = checked.input().container().isEmpty()
                ? checked.input().path()
                : checked.input().path() + "!/" + checked.input().container();
        return checked.index() == 0 ? path : path + " #" + (checked.index() + 1);
    }

    /** {@code a.docx.return.docx}, {@code a.docx.2.return.docx}. */
    static String name(String mainName, int number) {
        if (number == 1) {
            return mainName;
        }
        int cut = mainName.endsWith(EXTENSION) ? mainName.length() - EXTENSION.length() : mainName.lastIndexOf('.');
        int end = cut < 0 ? mainName.length() : cut;
        return mainName.substring(0, end) + "." + number + mainName.substring(end);
    }

    @Override
    public void addSetFindings(List<Finding> findings) {
        // A letter goes to one agency; what the reports say together goes to none.
    }

    @Override
    public void close() {
        // Each letter is complete already.
    }
}
