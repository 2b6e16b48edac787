package org.gouji.export.json.internal;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.export.ExporterDescriptor;
import org.osgi.service.component.annotations.Component;

/**
 * Writes everything known of a report as JSON, for programs. The schema is {@code schema/gouji-report-1.schema.json} in
 * this bundle.
 */
@Component(service = Exporter.class, property = {PluginProperties.ID + "=" + JsonExporter.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPORTER,
        PluginProperties.NAME_ZH + "=" + JsonExporter.NAME_ZH, PluginProperties.NAME_EN + "=" + JsonExporter.NAME_EN})
public final class JsonExporter implements Exporter {

    static final String ID = "json";
    static final String NAME_ZH = "JSON（一份报告一个文件）";
    static final String NAME_EN = "JSON (one document a report)";

    @Override
    public ExporterDescriptor descriptor() {
        return new ExporterDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN), "json", ExporterDescriptor.Scope.REPORT,
                List.of());
    }

    @Override
    public ExportSession begin(ExportTarget target, ExportContext context) {
        return new JsonSession(target, context);
    }
}
