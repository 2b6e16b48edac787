package org.gouji.export.xlsx.internal;

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

/** Writes a workbook for Excel, WPS and LibreOffice: a list of many reports, or one report as the form prints it. */
@Component(service = Exporter.class, property = {PluginProperties.ID + "=" + XlsxExporter.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPORTER,
        PluginProperties.NAME_ZH + "=" + XlsxExporter.NAME_ZH, PluginProperties.NAME_EN + "=" + XlsxExporter.NAME_EN})
public final class XlsxExporter implements Exporter {

    static final String ID = "xlsx";
    static final String NAME_ZH = "Excel 工作簿（全部报告一个文件）";
    static final String NAME_EN = "Excel workbook (one for all reports)";

    static final String LAYOUT = "layout";
    static final String AUTO = "auto";
    static final String LIST = "list";

    @Override
    public ExporterDescriptor descriptor() {
        Option layout = new Option(LAYOUT, ExporterDescriptor.Type.CHOICE, AUTO,
                LocalizedText.of("布局（自动：只有一份报告时按官方表样，多份时每份一行）",
                        "layout (automatic: a single report as the form prints it, several as one row each)"),
                List.of(AUTO, LIST), List.of(LocalizedText.of("自动", "automatic"),
                        LocalizedText.of("每份报告一行", "a row a report")));
        return new ExporterDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN), "xlsx", ExporterDescriptor.Scope.SET,
                List.of(layout));
    }

    @Override
    public ExportSession begin(ExportTarget target, ExportContext context) {
        return new XlsxSession(target, context, Limits.EXCEL);
    }
}
