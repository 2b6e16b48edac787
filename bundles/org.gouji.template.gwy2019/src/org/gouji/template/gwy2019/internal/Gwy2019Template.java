package org.gouji.template.gwy2019.internal;

import org.gouji.binding.SchemaTemplate;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.template.ReportTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The form of 国办公开办函〔2019〕60号; everything is in its schema file. */
@Component(service = ReportTemplate.class, property = {PluginProperties.ID + "=gwy-2019-60",
        PluginProperties.KIND + "=" + PluginProperties.KIND_TEMPLATE,
        PluginProperties.NAME_ZH + "=政府信息公开工作年度报告（2019、2020年）",
        PluginProperties.NAME_EN + "=Annual report on government information disclosure (2019 and 2020)"})
public final class Gwy2019Template extends SchemaTemplate {

    /** Loads the schema. */
    @Activate
    public Gwy2019Template() {
        super(Gwy2019Template.class, "gwy-2019-60.yaml");
    }
}
