package org.gouji.rules.sets.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about sets of reports (R0x, D0x) mean. */
final class SetCodes {

    static final CodeInfo R01 = new CodeInfo("R01", Severity.ERROR,
            of("全地区的数等于各单位之和", "The figure of an area is the sum over its bodies"),
            of("政府的报告填全地区的数：表三、表四和表二中可以相加的数，应等于本级各部门和下一级政府报告之和，每个单位只计一次。"
                    + "有单位未报时，只在已报之和已经超过政府所填数时提示。没有名录时只能按名称判断，提示为警告，不能据此认为已经齐全。",
                    "A government reports for its whole area: whatever adds up in its tables equals the sum over its"
                            + " departments and the governments right below, each body once. While reports are"
                            + " missing, only a sum that is too large already is a finding. Without an agency register"
                            + " bodies are told by name, which gives a warning and never a full answer."),
            of("条例第四十九条：政府的年度报告由主管部门汇总公布；各地汇总做法",
                    "the Regulations, article 49: a government's report is compiled from its bodies; practice of"
                            + " offices"),
            Basis.OFFICIAL);

    static final CodeInfo R02 = new CodeInfo("R02", Severity.ERROR,
            of("每个应报单位有且只有一份报告", "Every body has exactly one report"),
            of("名录中每个单位每年应有一份报告：列出缺报单位；同一单位有数字不同的两份报告的，以及未能对应到名录的报告，一并列出。"
                    + "期限未到的缺报只作提示。没有名录时不能判断是否齐全，只检查重复。",
                    "Every body of the register owes one report a year. Those missing are listed, as are two reports"
                            + " of one body with different figures, and reports that belong to no body. What is not"
                            + " due yet is only noted. Without a register only repeated reports are told."),
            of("条例第四十九条", "the Regulations, article 49"), Basis.OFFICIAL);

    static final CodeInfo R03 = new CodeInfo("R03", Severity.WARNING,
            of("政府和政府办公室各报一份", "A government and its office report apart"),
            of("政府的报告是全地区的数，办公室（厅）自己的报告只是本单位的数：两份报告数字完全相同、办公室的数大于政府的数，"
                    + "或者把办公室的报告当作政府的报告，都应核对。",
                    "A government's report is for its whole area, that of its office for the office alone. Equal"
                            + " figures, an office with more than its government, or the office's report in place of"
                            + " the government's are asked about."),
            of("各地做法（政府一份、办公室一份）", "practice of offices: one report each"), Basis.LOCAL);

    static final CodeInfo R04 = new CodeInfo("R04", Severity.WARNING,
            of("文中分地区的数与各地区报告一致", "Numbers by place agree with the reports of the places"),
            of("政府报告的文字按县（市、区）或部门列出数量的，逐一与该单位自己报告的表格核对。多数单位都与同一项数相符、个别不符的才提示；"
                    + "句中写明是哪一项（如“新收政府信息公开申请”）的，有一半相符即可；看不出说的是哪一项数的，不作判断。"
                    + "名录中的下级单位全部列出且都相符的，再与本级报告的数核对合计。",
                    "Where a government's text lists numbers by county or department, each is compared with that"
                            + " body's own tables. Reported only where most of them equal the same figure and few do"
                            + " not; where the sentence itself names the figure, half of them are enough; where nobody can tell"
                            + " which figure is meant, nothing is decided. Where all bodies of the register are"
                            + " listed and agree, their sum is compared with the government's own number."),
            of("实际报告中的写法；合理性提示", "seen in real reports; a plausibility check"), Basis.PLAUSIBILITY);

    static final CodeInfo D01 = new CodeInfo("D01", Severity.ERROR,
            of("按期报送", "Submitted in time"),
            of("部门的报告应在次年1月31日前报送，政府的报告应在3月31日前公布；本级规定了更早期限的，按所设期限。列出逾期收到和逾期未报的单位。"
                    + "没有名录或没有判断日期时不检查。",
                    "Departments submit by 31 January of the next year, governments publish by 31 March, or by an"
                            + " earlier date that the office sets. What came late, or is overdue, is listed. Not"
                            + " checked without a register."),
            of("条例第四十九条；本级所设期限", "the Regulations, article 49; dates set by the office"), Basis.OFFICIAL);

    static final CodeInfo D02 = new CodeInfo("D02", Severity.ERROR,
            of("落款日期在期限之内", "The date below the report is in time"),
            of("报告末尾的落款日期晚于期限的，公布必然逾期；早于次年1月1日的，报告年度尚未结束，数字不可能完整。没有落款日期的不检查。",
                    "A report dated after its deadline was published too late; one dated before 1 January of the next"
                            + " year was written before its year ended and cannot be complete. Not checked without a"
                            + " date."),
            of("条例第四十九条；本级所设期限", "the Regulations, article 49; dates set by the office"), Basis.OFFICIAL);

    static final LocalizedText NO_REGISTER = of("没有机构名录，不知道应报单位和期限",
            "there is no agency register: who owes reports and until when is not known");
    static final LocalizedText NO_YEAR = of("没有一份报告写明年度", "no report names its year");

    private SetCodes() {
    }
}
