package org.gouji.bench.docs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gouji.model.schema.FormSchema;
import org.gouji.testkit.form.SampleReport;

/** The running text of invented reports: what must agree with the figures, and pages of what offices write besides. */
final class Prose {

    private static final List<String> PLACES = List.of("青云", "临江", "南屿", "白石", "长宁坪", "东渡", "平湖岭", "松溪口", "云台", "安阳坝",
            "望川",
            "石桥");
    private static final List<String> OFFICES = List.of("财政局", "教育局", "民政局", "水利局", "交通运输局", "农业农村局", "卫生健康局", "自然资源局",
            "应急管理局",
            "市场监督管理局", "文化广电和旅游局", "医疗保障局");

    private static final List<String> SENTENCES = """
            坚持以公开为常态、不公开为例外，全面推进决策、执行、管理、服务、结果公开，切实保障人民群众知情权、参与权、表达权和监督权。
            聚焦群众关切的重点领域，及时发布惠民政策、资金分配和项目进展情况，让政策直达基层、直达企业、直达群众。
            围绕重大决策预公开，对涉及群众切身利益的文件通过网站公开征求意见，并及时反馈意见采纳情况。
            对出台的重要政策同步开展解读，综合运用文字、图表、问答等形式，努力做到群众看得懂、企业用得上。
            落实信息发布审核制度，严格执行先审查、后公开的程序，未经审查的内容一律不得上网发布。
            规范依申请公开的登记、审核、办理、答复、归档各个环节，注重与申请人的沟通，做到依法答复、按期答复。
            对群众咨询较多的事项主动梳理，能够主动公开的及时转为主动公开，减少重复申请。
            加强政府信息的动态管理，对已经失效或者废止的文件及时作出标注，确保群众查阅到的都是现行有效的内容。
            按照统一部署完善门户网站公开专栏，优化栏目设置，改进检索功能，方便群众按照主题和机构查找信息。
            依托政务新媒体推送便民信息，内容更加贴近生活，形式更加生动活泼，互动回应更加及时。
            在政务服务大厅、档案馆、图书馆设置查阅点，配备查询设备和工作人员，为不便上网的群众提供帮助。
            健全主要负责同志亲自过问、分管负责同志具体抓落实、办公室统筹协调、各科室分工负责的工作机制。
            定期召开工作会议研究部署，及时协调解决推进过程中遇到的困难和问题，确保各项任务落到实处。
            组织工作人员参加业务培训，深入学习条例和有关文件精神，不断提高依法公开的意识和能力。
            把公开工作纳入科室年度考核内容，以考核促规范，以规范促提升，推动责任层层压实。
            主动接受社会监督，畅通意见箱、电话、网上留言等渠道，认真听取群众对公开工作的意见和建议。
            结合主题活动走进社区、走进企业、走进校园，面对面听取需求，把公开工作做到群众身边。
            对照上级测评指标逐项开展自查，建立问题清单、责任清单和整改清单，逐条销号管理。
            加强与司法行政、档案、保密等部门的协作，妥善处理公开与保密、公开与个人隐私保护之间的关系。
            推进基层政务公开标准化规范化，编制并动态调整事项标准目录，明确公开内容、时限、主体和方式。
            持续做好财政预算决算、政府采购、公共资源配置等信息的公开，内容更加细化，格式更加统一。
            围绕优化营商环境集中公开涉企政策，梳理形成办事指南，帮助经营主体了解政策、用好政策。
            及时公开义务教育招生、就业创业、社会救助、养老服务等民生信息，回应群众急难愁盼问题。
            加强突发事件信息发布，坚持快报事实、慎报原因，及时准确向社会通报应急处置和恢复情况。
            改进公文属性认定，拟制公文时同步明确主动公开、依申请公开或者不予公开的属性并说明理由。
            完善信息更新的提醒和抽查机制，对更新不及时、表述不准确的栏目督促责任科室立即整改。
            稳妥推进历史文件数字化整理，逐步将具有参考价值的文件纳入统一平台，便于社会公众长期查阅。
            注重公开实效，力戒形式主义，不搞层层加码，切实减轻基层负担，让公开真正服务于民。
            """.lines().toList();

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** How many agencies lie in a county. */
    static int agenciesPerCounty() {
        return OFFICES.size();
    }

    /** How many counties lie in a city. */
    static int countiesPerCity() {
        return PLACES.size();
    }

    static String agency(int index) {
        return county(index / OFFICES.size()) + OFFICES.get(index % OFFICES.size());
    }

    /** The name of a county, without what kind of body it is. */
    static String county(int county) {
        int city = county / PLACES.size();
        return PLACES.get(county % PLACES.size()) + (city == 0 ? "" : "第" + city) + "县";
    }

    /** A report with an ordinary text; it has some pages of about 700 characters. */
    SampleReport report(FormSchema schema, String agency, int year, int pages, Map<String, Integer> figures) {
        SampleReport report = new SampleReport(schema, agency, year);
        figures.forEach((key, number) -> report.set(key, String.valueOf(number)));
        report.text("s1",
                "根据《中华人民共和国政府信息公开条例》和" + schema.basis().paper() + "要求，" + agency + "编制本报告。本报告所列数据的统计期限自" + year
                        + "年1月1日起至" + year + "年12月31日止。");
        report.text("s1", "（一）主动公开。全年通过县政府门户网站公开政府信息。" + filler(pages * 120));
        report.text("s1", "（二）依申请公开。全年新收政府信息公开申请" + figures.getOrDefault("t3/1/总计", 0) + "件，均在规定期限内办理。"
                + filler(pages * 100));
        report.text("s1", "（三）政府信息管理。严格发布审核。" + filler(pages * 100));
        report.text("s1", "（四）平台建设。维护好政府网站专栏。" + filler(pages * 100));
        report.text("s1", "（五）监督保障。明确专人负责，开展工作考核、社会评议，无责任追究情形。" + filler(pages * 100));
        report.text("s5", "存在的主要问题：主动公开的内容还不够细，业务培训偏少。" + filler(pages * 80));
        report.text("s5", "改进情况：按月梳理应公开事项，组织业务培训。" + filler(pages * 80));
        report.text("s6", year + "年度未收取信息处理费。没有其他需要报告的事项。");
        return report.closing(agency).closing((year + 1) + "年1月18日");
    }

    private String filler(int characters) {
        List<String> order = new ArrayList<>(SENTENCES);
        Collections.shuffle(order, random);
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < characters; i++) {
            text.append(order.get(i % order.size()));
        }
        return text.toString();
    }
}
