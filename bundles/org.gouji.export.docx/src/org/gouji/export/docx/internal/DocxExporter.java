package org.gouji.export.docx.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.spi.export.ExporterDescriptor.Option;
import org.osgi.service.component.annotations.Component;

/** Writes a report as the form prints it: its sections with their text and its tables with their merged cells. */
@Component(service = Exporter.class, property = {PluginProperties.ID + "=" + DocxExporter.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPORTER,
        PluginProperties.NAME_ZH + "=" + DocxExporter.NAME_ZH, PluginProperties.NAME_EN + "=" + DocxExporter.NAME_EN})
public final class DocxExporter implements Exporter {

    static final String ID = "docx";
    static final String NAME_ZH = "Word 文档（官方表样，每份报告一个 docx）";
    static final String NAME_EN = "Word document (official layout, one docx a report)";

    static final String MARKS = "marks";

    @Override
    public ExporterDescriptor descriptor() {
        Option marks = new Option(MARKS, ExporterDescriptor.Type.FLAG, "true",
                LocalizedText.of("用底色和批注标出空白、推定、不能确定和已更正的数据格",
                        "marks blank, proposed, uncertain and corrected cells by fills and comments"),
                List.of());
        return new ExporterDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN), "docx", ExporterDescriptor.Scope.REPORT,
                List.of(marks));
    }

    @Override
    public ExportSession begin(ExportTarget target, ExportContext context) {
        return new DocxSession(target, context);
    }
}
