package org.gouji.rules.structure.internal;

import static org.gouji.model.LocalizedText.of;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.CodeInfo.Basis;

/** What the codes about the structure of a report mean. */
final class StructureCodes {

    private static final LocalizedText FORM = of("印发的统一格式", "the printed form");

    static final CodeInfo S01 = new CodeInfo("S01", Severity.ERROR,
            of("各部分齐全、顺序正确", "Sections are complete and in order"),
            of("报告应包括格式规定的各部分，并按规定顺序排列，不能遗漏。缺少的请补写，没有内容的也要保留标题并写明情况。",
                    "A report contains every section the form prescribes, in its order. Add what is missing; keep the"
                            + " heading even where there is nothing to report, and say so."),
            of("政府信息公开条例第五十条；印发的统一格式", "Regulations on government information disclosure, article 50; the form"),
            Basis.OFFICIAL);

    static final CodeInfo S02 = new CodeInfo("S02", Severity.ERROR,
            of("格式版本与报告年度相符", "The form fits the report year"),
            of("每一版格式只适用于规定的报告年度。用旧表填报新年度的，应换用现行表格重新填报，不能只改标题。",
                    "Each version of the form applies to certain report years. A report with former tables has to be"
                            + " filled in again on the form in force."),
            of("国办公开办函〔2019〕60号（2019、2020 年度）；国办公开办函〔2021〕30号（2021 年度起）",
                    "国办公开办函〔2019〕60号 (2019 and 2020); 国办公开办函〔2021〕30号 (from 2021)"),
            Basis.OFFICIAL);

    static final CodeInfo S03 = new CodeInfo("S03", Severity.ERROR,
            of("各表齐全、可读", "Tables are there and readable"),
            of("格式规定的各表都应有可读的数据。标题之下没有表格文字的，多半是贴了图片；图片不能读取，不当作 0，请改为表格。",
                    "Every table of the form is there with readable figures. A heading with nothing readable below"
                            + " usually means an image; it is not taken for zeroes. Replace it by a table."),
            FORM, Basis.OFFICIAL);

    static final CodeInfo S04 = new CodeInfo("S04", Severity.ERROR,
            of("行列齐全、数据对位", "Rows and columns are complete and aligned"),
            of("表中每行每列应各有一次，数的个数与列数相同。缺行、多行、行名丢失或数与列对不齐时，无法确定的数不作猜测；"
                    + "能按勾稽关系推断的，给出推断供核对。行名、列名错位而数值无损的，只作提示。",
                    "Each row and column is there once, with as many values as columns. What cannot be placed is not"
                            + " guessed; what the sums allow to infer is shown for confirmation. Labels that drifted"
                            + " without loss are only worth knowing."),
            FORM, Basis.OFFICIAL);

    static final CodeInfo S05 = new CodeInfo("S05", Severity.WARNING,
            of("表格应为一个整体", "Tables are in one piece"),
            of("一张表被空行或分页断成几块，程序已合并读取。请在原文件中合并为一张表，并核对断开处没有漏行。",
                    "A table was broken by an empty line or a page and joined on reading. Join it in the file and check"
                            + " that no row was lost."),
            of("印发的统一格式：每张表为一个整体", "the printed form: each table is one"), Basis.OFFICIAL);

    static final CodeInfo S06 = new CodeInfo("S06", Severity.WARNING,
            of("行名、列名与规定格式一致", "Labels are spelled as printed"),
            of("行名、列名应照格式原文，不得自行增删。程序已按已知写法识别，不影响读数；请改回格式原文。",
                    "Labels follow the form word for word. The spelling was recognised and no value is"
                            + " affected; restore"
                            + " the form's wording."),
            of("印发的统一格式所印行名、列名", "the labels of the printed form"), Basis.OFFICIAL);

    static final CodeInfo S07 = new CodeInfo("S07", Severity.WARNING,
            of("引用的格式文件与所用格式相符", "The paper cited fits the form used"),
            of("报告中说明的编制依据，应是所用表格的格式文件。引用已被替代的文件，多半是沿用往年文字；请核对文号和表格哪一个有误。",
                    "The paper a report names as its basis is the one its tables follow. A former paper is usually a"
                            + " remnant of an earlier report: check whether the citation or the tables are wrong."),
            of("填报实例；各版格式文件的文号，仅作合理性提示",
                    "seen in real reports; the numbers of the papers; a plausibility check only"),
            Basis.PLAUSIBILITY);

    private StructureCodes() {
    }
}
