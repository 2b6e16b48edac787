package org.gouji.rules.arithmetic.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about applications (T3xx) mean. */
final class ApplicationCodes {

    static final CodeInfo T301 = new CodeInfo("T301", Severity.ERROR,
            of("收到的申请等于办结与结转之和", "Applications received equal those handled and carried on"),
            of("每一列中，本年新收加上年结转，应等于本年办理结果的总数加结转下年度。不等的，先看工作台建议改哪一个数，"
                    + "再对照登记台账逐列核对；上年结转应与上年报告的结转数一致。",
                    "In each column, new applications and those carried over from last year equal those handled and"
                            + " those carried on to the next year. Look at the proposed correction first, then compare"
                            + " the column with the register."),
            of("印发格式表头所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和",
                    "printed in the head of the form: item one plus item two equals item three plus item four"),
            Basis.OFFICIAL);

    static final CodeInfo T302 = new CodeInfo("T302", Severity.ERROR,
            of("办理结果总数等于各项结果之和", "Applications handled equal the sum of the results"),
            of("每一列中，本年度办理结果的总数，应等于各项办理结果相加，各项须逐一计入。不等的，通常是漏填一项、多计一项，或总数未随改动更新。",
                    "In each column, the number handled equals the sum of all single results. If not, a result is"
                            + " missing or counted twice, or the sum was not updated."),
            of("印发格式：办理结果各项之后印有其总数一行", "the printed form: a row with their total closes the results"),
            Basis.OFFICIAL);

    static final CodeInfo T303 = new CodeInfo("T303", Severity.ERROR,
            of("合计列等于各类申请人之和", "A row's total equals the sum of the kinds of applicants"),
            of("每一行的合计应等于各类申请人之和。不等的请核对该行；各类申请人有数而合计未填的，作警告并提示应填的数。",
                    "The total of each row equals the sum over the kinds of applicants. A blank total in a row with"
                            + " numbers is a warning that tells the number to enter."),
            of("印发格式：申请人各列之后印有合计列", "the printed form: a column with the total closes the kinds of applicants"),
            Basis.OFFICIAL);

    static final CodeInfo T304 = new CodeInfo("T304", Severity.INFO,
            of("一件申请只计一种办理结果", "An application is counted in one result only"),
            of("区分处理的申请只计“部分公开”这一情形，不再计入其他情形，因此办理结果的总数中每件申请只计一次。此项为填报说明，不作检查。",
                    "An application answered in part is counted there and in no other result, so that the number"
                            + " handled counts each application once. An explanation: nothing is checked."),
            of("印发格式所印：区分处理的，只计这一情形，不计其他情形", "printed on the form beside that result"), Basis.NOTE);

    private ApplicationCodes() {
    }
}
