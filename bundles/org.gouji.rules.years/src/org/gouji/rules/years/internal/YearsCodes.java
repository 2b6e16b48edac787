package org.gouji.rules.years.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about two years in a row (Y0x) mean. */
final class YearsCodes {

    static final CodeInfo Y01 = new CodeInfo("Y01", Severity.ERROR,
            of("上年结转与上年报告一致", "Carried over as last year's report carried on"),
            of("每一列的上年结转数，应等于上年报告中结转下年度继续办理的数。不等的，先看工作台提示哪一年的数与本表其他数不合，再对照登记台账改正；"
                    + "上年报告有误的，应一并说明。没有上年报告时不检查。",
                    "In each column, what was carried over from last year equals what last year's report carried on"
                            + " to this year. See which of the two numbers disagrees with the rest of its table, then"
                            + " compare with the register. Not checked without last year's report."),
            of("印发格式：表中印有上年结转和结转下年度两行，首尾相接",
                    "the printed form: a row carried over from last year and a row carried on to the next"),
            Basis.OFFICIAL);

    static final CodeInfo Y02 = new CodeInfo("Y02", Severity.ERROR,
            of("现行有效数与上年衔接", "In force follows from last year"),
            of("现行有效数，应等于上年报告的现行有效数加本年制发、减本年废止。因集中清理、口径调整或机构合并而不等的，在报告中说明原因，"
                    + "由审核人员核对后豁免；说明是否成立，工作台不作判断。没有上年报告或上年使用旧格式时不检查。",
                    "What is in force equals what was in force in last year's report plus issued minus repealed."
                            + " Where a revision of the stock or a merger of agencies is the cause, the report should"
                            + " say so and an officer waives the finding: whether an explanation holds is not judged"
                            + " here. Not checked without last year's report or across a change of the form."),
            of("按印发格式制发、废止、现行有效三项数量的含义；有说明的可由审核人员豁免",
                    "the meaning of issued, repealed and in force on the printed form; an explained difference can be"
                            + " waived"),
            Basis.OFFICIAL);

    static final CodeInfo Y03 = new CodeInfo("Y03", Severity.WARNING,
            of("上一年项目数与上年报告衔接", "Last year's items follow from last year's report"),
            of("上一年的项目数，应等于上年报告中的上一年项目数加其增减。不等的，核对两年的填报口径。没有上年报告时不检查。",
                    "The items of last year equal the items of the year before plus the change, both in last year's"
                            + " report. If not, compare how both years were counted. Not checked without last year's"
                            + " report."),
            of("业务经验推断，未见于正式文件；仅作合理性提示", "inferred from practice, in no official paper; a plausibility check only"),
            Basis.PLAUSIBILITY);

    static final CodeInfo Y04 = new CodeInfo("Y04", Severity.INFO,
            of("格式变化的年份只核对上年结转", "Across a change of the form only what was carried over is compared"),
            of("本年与上年报告使用的格式不同时，只核对两种格式都有且含义相同的关系（上年结转）；其他数量口径不同，不比较，例如不拿累计公开数与现行有效数"
                    + "相比。此项为口径说明，不作检查。",
                    "When this year's and last year's reports follow different forms, only relations that both forms"
                            + " have in the same sense are checked (carried over). Other numbers are counted"
                            + " differently and not compared. An explanation: nothing is checked."),
            of("两种印发格式对照推断", "inferred from comparing both printed forms"), Basis.NOTE);

    static final CodeInfo Y05 = new CodeInfo("Y05", Severity.INFO,
            of("与上年相比变化过大", "Changed very much since last year"),
            of("主要数量超过上年的若干倍，或不足上年的几分之一，请核实是否多录、漏录或单位有误；确属实际变化的，不必修改。倍数由各版本格式给出，"
                    + "上年数过小的不比较。没有上年报告或上年使用不同格式时不检查。",
                    "A main number is many times last year's, or a small part of it. Ask whether a digit, a case or"
                            + " the unit is wrong; a real change needs no correction. The form's file gives the"
                            + " limits; small numbers are not compared. Not checked without last year's report or"
                            + " across a change of the form."),
            of("倍数和基数取自一种既有的审核工具，未见于正式文件；仅作合理性提示",
                    "limits and base as in an existing review tool, in no official paper; a plausibility check only"),
            Basis.PLAUSIBILITY);

    static final LocalizedText NO_RELATION = of("本版本格式没有这项关系", "this version of the form has no such relation");
    static final LocalizedText NOTE = of("填报口径说明，不作检查", "an explanation, nothing to check");

    private YearsCodes() {
    }
}
