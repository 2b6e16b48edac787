package org.gouji.example.template.internal;

import org.gouji.binding.SchemaTemplate;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.template.ReportTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** An invented form, to show all that one more template version takes: this class and its schema file. */
@Component(service = ReportTemplate.class, property = {PluginProperties.ID + "=example-2030",
        PluginProperties.KIND + "=" + PluginProperties.KIND_TEMPLATE, PluginProperties.NAME_ZH + "=示例省年度报告（虚构）",
        PluginProperties.NAME_EN + "=Example province's annual report (invented)"})
public final class ExampleTemplate extends SchemaTemplate {

    /** Loads the schema. */
    @Activate
    public ExampleTemplate() {
        super(ExampleTemplate.class, "example-2030.yaml");
    }
}
