package org.gouji.export.xlsx.internal;

import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/** The words of the workbook. A {@code %} stands for what is filled in. */
enum Word {
    // @formatter:off
    NONE("", ""),
    PROPOSED("推断：由校验关系推定的位置，请核对原件", "proposed: placed by reasoning, compare with the file"),
    UNCERTAIN("存疑：原件有数，归属哪一格无法确定", "uncertain: numbers are there, their cells cannot be established"),
    BLANK("空白：原件此格未填，不等于 0", "blank: nothing stands in the cell; it is not 0"),
    MISSING("缺格：原件没有这一格", "missing: the file has no such cell"),
    TEXT("非数字：原件此格填的不是数字", "text: something else than a number stands there"),
    DIGITS("超过 15 位有效数字：为保持原数，按文本写入", "more than 15 digits: written as text to keep them all"),

    REPORTS("报告", "Reports"),
    FINDINGS("问题", "Findings"),
    UNREAD("未成报告的文件", "Inputs without report"),
    LEGEND("说明", "Legend"),
    REPORT("报告", "Report"),

    PATH("文件", "File"),
    CONTAINER("容器内路径", "Path in container"),
    INDEX("第几份", "Number in file"),
    AGENCY("单位", "Agency"),
    YEAR("年度", "Year"),
    TEMPLATE("模板", "Template"),
    STATUS("读取状态", "Status"),
    ERRORS("错误", "Errors"),
    WARNINGS("警告", "Warnings"),
    INFOS("提示", "Notes"),
    UNDETERMINED("无法判定", "Undetermined"),
    FAILED_RULES("未执行成功的规则", "Failed rules"),
    CELLS_PROPOSED("推断格", "Proposed cells"),
    CELLS_UNCERTAIN("存疑格", "Uncertain cells"),
    CELLS_BLANK("空白格", "Blank cells"),
    CELLS_MISSING("缺格", "Missing cells"),
    CELLS_TEXT("非数字格", "Text cells"),
    TITLE("标题", "Title"),
    READER("读取器", "Reader"),
    SHA256("SHA-256", "SHA-256"),
    DETAIL("原因与处理", "Reason and what to do"),
    SIZE("字节数", "Bytes"),

    CODE("代码", "Code"),
    SEVERITY("级别", "Severity"),
    MESSAGE("说明", "Message"),
    PLACE("位置", "Place"),
    ITEMS("数据项", "Values"),
    KEYS("键", "Keys"),
    PROPOSAL("建议", "Proposal"),
    PROPOSED_VALUE("建议值", "Proposed value"),
    CONFIDENCE("把握", "Confidence"),
    WHY("理由", "Why"),
    FINGERPRINT("指纹", "Fingerprint"),

    ERROR("错误", "error"),
    WARNING("警告", "warning"),
    INFO("提示", "note"),

    LINE("第%行", "line %"),
    TABLE_CELL("第%个表第%行第%格", "table %, row %, cell %"),
    PAGE("第%页第%块", "page %, box %"),
    DOCUMENT("全文", "whole document"),

    NOTE_PROPOSED("推断，把握 %。%", "Proposed, confidence %. %"),
    NOTE_UNCERTAIN("存疑，可能是：%", "Uncertain, could be: %"),
    NOTE_TEXT("原件此格为“%”", "The file has “%” here"),
    NOTE_RAW("原文“%”", "As read: “%”"),
    NOTE_CELLS("%　【% 格：%】", "%  [% cells: %]"),
    EMPTY("空白", "blank"),
    NOTES("注", "Notes"),
    ALL_CERTAIN("各格均按原件读出，无推断、存疑、空白。", "Every cell as read; none proposed, uncertain or blank."),
    MORE("等 % 格", "… % cells in all"),

    CUT_SIGN("…（已截断）", "… (cut)"),
    CUT("一行中有 % 格文字超过 32767 字，电子表格容纳不下，已截断；完整内容可用 --to json 取得",
            "% cells of a row are longer than the 32,767 characters a spreadsheet holds and were cut; --to json has all"),
    LEGEND_LIST("填色含义（数据格）", "Fills of data cells"),
    LEGEND_BLANK("每份报告一行的工作表里，空白格不填色：空的就是原件未填，不等于 0。",
            "Where a report is a row, blank cells have no fill: what is empty is blank in the file, not 0."),
    LEGEND_KEY("表头第四行是数据项的键，不同版本的表样分列不同工作表；列数或行数超过上限时接续到带序号的工作表。",
            "The fourth header row has the values' keys; each version of the form has its own sheet; beyond a sheet's "
                    + "limits it goes on in numbered sheets.");
    // @formatter:on

    private final LocalizedText text;
    private final String[] zhPieces;
    private final String[] enPieces;

    Word(String zh, String en) {
        this.text = LocalizedText.of(zh, en);
        this.zhPieces = zh.split("%", -1);
        this.enPieces = en.split("%", -1);
    }

    String in(Locale locale) {
        return text.in(locale);
    }

    /** The words with each {@code %} replaced in turn. */
    String in(Locale locale, Object... parts) {
        StringBuilder out = new StringBuilder();
        int part = 0;
        for (String piece : text.in(locale).equals(text.zh()) ? zhPieces : enPieces) {
            out.append(part == 0 ? "" : String.valueOf(parts[part - 1])).append(piece);
            part++;
        }
        return out.toString();
    }

    static Word of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }
}
