package org.gouji.export.returns.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.osgi.service.component.annotations.Component;

/** Writes the letter by which a report is returned for correction, one docx a report. */
@Component(service = Exporter.class, property = {PluginProperties.ID + "=" + ReturnsExporter.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPORTER,
        PluginProperties.NAME_ZH + "=" + ReturnsExporter.NAME_ZH,
        PluginProperties.NAME_EN + "=" + ReturnsExporter.NAME_EN})
public final class ReturnsExporter implements Exporter {

    static final String ID = "return-docx";
    static final String NAME_ZH = "退回修改意见（每份报告一个 docx）";
    static final String NAME_EN = "Return letter (one docx a report)";

    static final String TEMPLATE = "template";
    static final String SEVERITY = "severity";
    static final String DEADLINE = "deadline";
    static final String DATE = "date";
    static final String OFFICE = "office";
    static final String CONTACT = "contact";

    @Override
    public ExporterDescriptor descriptor() {
        return new ExporterDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN), "return.docx",
                ExporterDescriptor.Scope.REPORT,
                List.of(text(TEMPLATE, "模板文件（docx，含 ${agency} 等占位符）；不填用自带模板",
                        "template file (docx with placeholders such as ${agency}); without it the built-in one"),
                        new Option(SEVERITY, ExporterDescriptor.Type.CHOICE, word(Severity.WARNING),
                                LocalizedText.of("列入意见的最低程度", "lowest severity that is listed"),
                                List.of(word(Severity.ERROR), word(Severity.WARNING), word(Severity.INFO)),
                                List.of(LocalizedText.of("错误", "errors"), LocalizedText.of("警告", "warnings"),
                                        LocalizedText.of("提示", "notes"))),
                        text(DEADLINE, "重新报送的期限，如 2025-02-10", "when to send it again, such as 2025-02-10"),
                        text(DATE, "落款日期，如 2025-01-25；不填取退回之日，没有则留空手填",
                                "date of the letter, such as 2025-01-25; without it the day of the return, or a blank"),
                        text(OFFICE, "落款单位", "the office that sends the letter"),
                        text(CONTACT, "联系人及电话", "whom to ask")));
    }

    private static Option text(String name, String zh, String en) {
        return new Option(name, ExporterDescriptor.Type.TEXT, "", LocalizedText.of(zh, en), List.of());
    }

    static String word(Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public ExportSession begin(ExportTarget target, ExportContext context) throws IOException {
        return new ReturnsSession(target, context, LetterSettings.of(context));
    }
}
