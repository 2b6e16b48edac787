package org.gouji.rules.arithmetic.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about proactive disclosure (T2xx) mean. */
final class DisclosureCodes {

    private static final LocalizedText EXPERIENCE = of("业务经验推断，未见于正式文件；仅作合理性提示",
            "inferred from practice, in no official paper; a plausibility check only");

    static final CodeInfo T201 = new CodeInfo("T201", Severity.WARNING,
            of("累计公开数不少于本年公开数", "Disclosed in total is at least newly disclosed"),
            of("累计对外公开的文件包含本年新公开的，累计数比本年数还小，多半是填反或漏填了往年存量。请核对两个数；确实如此的，说明原因。",
                    "What was disclosed in total includes what was newly disclosed this year. A smaller total usually"
                            + " means exchanged cells or forgotten earlier documents. Compare both, or explain."),
            EXPERIENCE, Basis.PLAUSIBILITY);

    static final CodeInfo T202 = new CodeInfo("T202", Severity.WARNING,
            of("上年数加增减数不小于 0", "Last year's number plus the change is not negative"),
            of("上年的项目数加上本年的增减，应为本年的项目数，不会小于 0。请核对减少的数量和上年数；增减一栏填的是变化量，不是本年总量。",
                    "Last year's items plus this year's change are this year's items, which cannot be below 0. Check"
                            + " the change (not this year's number) and last year's number."),
            EXPERIENCE, Basis.PLAUSIBILITY);

    static final CodeInfo T203 = new CodeInfo("T203", Severity.WARNING,
            of("有效数不少于制发数减废止数", "In force is at least issued less repealed"),
            of("年末有效的文件至少包括本年制发而未废止的。有效数更小的，请核对三个数，特别是有效数是否只填了本年新增。",
                    "Documents in force at the end of the year include those issued and not repealed this year. If"
                            + " fewer are in force, check the three numbers."),
            of("印发格式中三项数量的含义及填报实例推断；仅作合理性提示",
                    "inferred from the three quantities of the printed form and from real reports; a"
                            + " plausibility check"),
            Basis.PLAUSIBILITY);

    static final CodeInfo T204 = new CodeInfo("T204", Severity.WARNING,
            of("采购项数与金额同为 0 或同不为 0", "Purchases and their amount are 0 together"),
            of("有采购项目就应有金额，有金额就应有项目。只有一个为 0 的，请补填另一个，或核对是否填错栏目。",
                    "Purchases cost something, and an amount was spent on something. If only one of the two is 0,"
                            + " complete the other or check the columns."),
            EXPERIENCE, Basis.PLAUSIBILITY);

    static final CodeInfo T205 = new CodeInfo("T205", Severity.WARNING,
            of("无规章制定权的单位不应填报规章数量", "Only some bodies can make government regulations"),
            of("规章只能由国务院部门、省级政府和设区的市（自治州）政府制定。其他单位填了数量的，多半把规范性文件填到了规章；请核对。"
                    + "不知道单位级别时不检查。",
                    "Government regulations (规章) are made by ministries, provinces and cities with districts only."
                            + " A number at another body usually belongs to other normative documents. Not checked"
                            + " while the agency's level is unknown."),
            of("立法法关于规章制定权的规定（一般了解，未逐条核实）；仅作合理性提示",
                    "the Legislation Law on who makes regulations (general knowledge, not verified article by article);"
                            + " a plausibility check only"),
            Basis.PLAUSIBILITY);

    static final CodeInfo T206 = new CodeInfo("T206", Severity.INFO,
            of("处理决定按全部决定计数", "Decisions are counted in full"),
            of("处理决定的数量是本年作出的全部决定，已公开的和依法不公开的都计入；执法数量应与司法行政部门的统计口径一致。此项为填报说明，不作检查。",
                    "The number of decisions covers all decisions of the year, whether disclosed or lawfully withheld;"
                            + " enforcement figures should agree with those of the justice department. An explanation:"
                            + " nothing is checked."),
            of("武政办发〔2025〕54号（武威市，地方通知）", "武政办发〔2025〕54号 (a notice of the city of Wuwei)"), Basis.NOTE);

    private DisclosureCodes() {
    }
}
