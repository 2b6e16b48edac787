package org.gouji.itests.forms;

import java.util.Map;

import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;

/** The running text of invented reports. */
final class Narratives {

    private Narratives() {
    }

    /** A report with its figures and an ordinary text that agrees with them. */
    static SampleReport report(FormSchema schema, String agency, int year, Map<String, Integer> figures) {
        SampleReport report = Figures.into(new SampleReport(schema, agency, year), figures);
        String paper = schema.basis().paper();
        int received = figures.getOrDefault("t3/1/总计", 0);
        report.text("s1", "根据《中华人民共和国政府信息公开条例》和" + paper + "要求，" + agency + "编制本报告。本报告所列数据的统计期限自" + year
                + "年1月1日起至" + year + "年12月31日止。");
        report.text("s1", "（一）主动公开。全年通过县政府门户网站公开政府信息。（二）依申请公开。全年新收政府信息公开申请" + received
                + "件，均在规定期限内办理。（三）政府信息管理。严格发布审核。（四）平台建设。维护好政府网站专栏。（五）监督保障。明确专人负责，开展工作考核、社会评议，无责任追究情形。");
        report.text("s5", "存在的主要问题：一是主动公开的内容还不够细，二是业务培训偏少。");
        report.text("s5", "改进情况：一是按月梳理应公开事项，二是全年组织两次培训。");
        report.text("s6", year >= 2021 ? year + "年度未收取信息处理费。没有其他需要报告的事项。" : "没有其他需要报告的事项。");
        report.closing(agency).closing((year + 1) + "年1月18日");
        return report;
    }
}
