package org.gouji.rules.cells.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about single cells mean. */
final class CellCodes {

    private static final LocalizedText FORM = of("印发格式：数据格为数量或金额",
            "the printed form: its cells hold counts or amounts");

    static final CodeInfo C01 = new CodeInfo("C01", Severity.ERROR,
            of("数值应为不小于 0 的整数", "Counts are whole numbers of 0 or more"),
            of("数量应为不小于 0 的整数；金额可有小数，但不为负；只有与上年比较的增减数可以为负。请核对该格，小数多半是把金额填到了数量栏。",
                    "Counts are whole numbers of 0 or more; amounts may have decimals but are not negative; only a"
                            + " change against last year may be negative. A fraction is often an amount in a count's"
                            + " cell."),
            FORM, Basis.OFFICIAL);

    static final CodeInfo C02 = new CodeInfo("C02", Severity.WARNING, of("数据格空白", "A data cell is blank"),
            of("空白不等于 0：程序按“未填”处理，与之有关的勾稽关系不作判定，汇总时也不计入。请补填，没有的填 0。"
                    + "所在行合计为 0 的空白只作提示。",
                    "A blank is not 0: relations with it stay undetermined, and roll-ups leave it out. Fill it in, with"
                            + " 0 where there is nothing. Blanks in a row whose total is 0 are only worth knowing."),
            of("填报惯例；未见文件规定无数据时如何填写，仅作合理性提示",
                    "practice; no paper was found that says how to fill a cell without data; a plausibility"
                            + " check only"),
            Basis.PLAUSIBILITY);

    static final CodeInfo C03 = new CodeInfo("C03", Severity.ERROR, of("数据格填了文字", "A data cell holds text"),
            of("数据格应填数字。填“/”“-”“无”等文字的，无法参加计算和汇总；没有的请填 0。",
                    "A data cell holds a number. A slash, a dash or a word cannot be calculated with or rolled"
                            + " up; enter"
                            + " 0 where there is nothing."),
            FORM, Basis.OFFICIAL);

    static final CodeInfo C04 = new CodeInfo("C04", Severity.WARNING,
            of("数据格内写有单位", "A data cell holds its unit"),
            of("单位由表头规定，数据格内只填数字。程序已按写明的单位换算，请改填建议的数值。",
                    "The head of the form names the unit; a cell holds the number alone. The value was converted by the"
                            + " unit written; enter the proposed number."),
            of("印发格式：单位印在表头", "the printed form: units stand in the head"), Basis.OFFICIAL);

    static final CodeInfo C05 = new CodeInfo("C05", Severity.WARNING,
            of("金额疑为元、万元之误", "An amount may be in yuan"),
            of("表头和数据格都未注明单位，而按万元计每项达到 1 万（1 亿元）以上，多半是以元填报。请核实并注明单位。",
                    "Neither head nor cell gives a unit, and in ten thousands of yuan an item would cost 100 million"
                            + " yuan or more: the amount is probably in yuan. Check, and name the unit."),
            of("填报实例；仅作合理性提示", "seen in real reports; a plausibility check only"), Basis.PLAUSIBILITY);

    static final CodeInfo C07 = new CodeInfo("C07", Severity.INFO,
            of("数字写法自动规范", "Spelling of numbers is normalised"),
            of("全角数字、全角空格、不间断空格和千位分隔符自动规范，不算问题；此项只说明规范了多少个数，原文仍保留。",
                    "Full-width digits, wide and no-break blanks and thousands separators are normalised without a"
                            + " finding; this only counts them. The original text is kept."),
            of("处理惯例", "practice"), Basis.PLAUSIBILITY);

    private CellCodes() {
    }
}
