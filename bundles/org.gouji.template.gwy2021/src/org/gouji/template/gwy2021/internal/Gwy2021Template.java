package org.gouji.template.gwy2021.internal;

import org.gouji.binding.SchemaTemplate;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.template.ReportTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The form of 国办公开办函〔2021〕30号; everything is in its schema file. */
@Component(service = ReportTemplate.class, property = {PluginProperties.ID + "=gwy-2021-30",
        PluginProperties.KIND + "=" + PluginProperties.KIND_TEMPLATE,
        PluginProperties.NAME_ZH + "=政府信息公开工作年度报告（2021年起）",
        PluginProperties.NAME_EN + "=Annual report on government information disclosure (from 2021)"})
public final class Gwy2021Template extends SchemaTemplate {

    /** Loads the schema. */
    @Activate
    public Gwy2021Template() {
        super(Gwy2021Template.class, "gwy-2021-30.yaml");
    }
}
