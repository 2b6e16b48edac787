package org.gouji.rules.arithmetic.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about reviews and lawsuits (T4xx) mean. */
final class ReviewCodes {

    private static final LocalizedText FORM = of("印发格式：各种结果之后印有合计一栏",
            "the printed form: a column with the total closes the results");

    static final CodeInfo T401 = total("T401", "行政复议合计等于各种结果之和", "Reviews in total equal the sum of their results",
            "行政复议", "administrative reviews");
    static final CodeInfo T402 = total("T402", "直接起诉的诉讼合计等于各种结果之和",
            "Direct lawsuits in total equal the sum of their results", "未经复议而直接提起的诉讼",
            "lawsuits filed without a review");
    static final CodeInfo T403 = total("T403", "复议后诉讼合计等于各种结果之和",
            "Lawsuits after a review in total equal the sum of their results", "经复议后提起的诉讼",
            "lawsuits filed after a review");

    static final CodeInfo T404 = new CodeInfo("T404", Severity.INFO,
            of("有复议诉讼而两年均无办理结果", "Reviews or lawsuits without any application handled"),
            of("本年和上年都没有办理过申请，却有复议或诉讼，请确认是否填错栏目，或案件由更早的申请引起。没有上年报告时不检查。",
                    "There are reviews or lawsuits although no application was handled this year or last. Check the"
                            + " columns, or whether the case goes back further. Not checked without last year's"
                            + " report."),
            of("业务经验推断，未见于正式文件；仅作合理性提示", "inferred from practice, in no official paper; a plausibility check only"),
            Basis.PLAUSIBILITY);

    private ReviewCodes() {
    }

    private static CodeInfo total(String code, String zh, String en, String what, String whatEn) {
        return new CodeInfo(code, Severity.ERROR, of(zh, en),
                of(what + "的合计应等于已有结果的各项加上尚未审结的。不等的，请对照案件台账核对；尚未审结的案件也要计入合计。",
                        "The total of " + whatEn + " equals all results and the cases still pending. If not, compare"
                                + " with the case register; pending cases count."),
                FORM, Basis.OFFICIAL);
    }
}
