package org.gouji.format.doc.internal;

import java.util.Locale;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/** What a document loses or changes on its way in, in the order in which people are told. */
enum Notice {
    /** Text that the author struck out or put in. */
    TRACKED("tracked-changes", Severity.WARNING, "修订记录%d处：按全部接受修订后的内容读取",
            "%d tracked changes: read as if all were accepted"),
    /** Numbers that Word computes. */
    NUMBERED("auto-numbering", Severity.INFO, "自动编号%d处：编号已写到段首", "%d automatic numbers: put before their paragraphs"),
    /** Numbers whose list is missing. */
    LOST_NUMBER("lost-numbering", Severity.WARNING, "自动编号%d处：缺少列表信息，编号未读取",
            "%d automatic numbers are lost: their lists are missing"),
    /** Text that Word does not show. */
    HIDDEN("hidden-text", Severity.WARNING, "隐藏文字%d处，未读取", "%d pieces of hidden text were left out"),
    /** A table around tables. */
    LAYOUT_TABLE("layout-table", Severity.INFO, "版式表格%d个：里面的表格单独读取",
            "%d layout tables: the tables inside were read as tables of their own"),
    /** Small tables in cells. */
    NESTED_TABLE("nested-table", Severity.WARNING, "嵌套表格%d个：内容并入所在单元格",
            "%d nested tables: their text was put into the cell around them"),
    /** Tables without sound cell edges. */
    NO_GRID("no-grid", Severity.WARNING, "表格%d个没有列的位置：只按行读取",
            "%d tables do not say where their columns lie: read row by row"),
    /** Text in boxes. */
    TEXT_BOX("text-box", Severity.INFO, "文本框里的文字%d段：排在文末", "%d paragraphs of text boxes: put at the end"),
    /** Text at the foot of pages. */
    FOOTNOTE("footnotes", Severity.INFO, "脚注、尾注%d段：排在文末", "%d paragraphs of footnotes and endnotes: put at the end"),
    /** Pictures and drawings. */
    PICTURE("picture", Severity.INFO, "图片、图形%d个，不读取", "%d pictures and drawings are not read"),
    /** Characters of symbol fonts. */
    SYMBOL("symbol", Severity.INFO, "符号字体的字符%d个，不读取", "%d characters of symbol fonts are not read"),
    /** Paragraphs that may be a scanned page. */
    ONLY_PICTURE("picture-only", Severity.WARNING, "有%d段只有图片或对象，其中可能有表格，无法读取；请提供文字版",
            "%d paragraphs consist of a picture or object only, which may show a table; supply it as text"),
    /** Paragraphs and tables over which the library stumbled. */
    DAMAGED("damaged", Severity.WARNING, "文档有%d处损坏，相应的段落或表格未读取；请用 Word 或 WPS 打开，另存为 docx 后重新提交",
            "%d paragraphs or tables are damaged and were left out; open the document in Word or WPS, save it as docx and "
                    + "submit it again");

    private final String code;
    private final Severity severity;
    private final String zh;
    private final String en;

    Notice(String code, Severity severity, String zh, String en) {
        this.code = code;
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    String code() {
        return "doc." + code;
    }

    Severity severity() {
        return severity;
    }

    /** Whether the document is then only part of what the file holds. */
    boolean partial() {
        return this == ONLY_PICTURE || this == DAMAGED;
    }

    LocalizedText text(int count) {
        return LocalizedText.of(String.format(Locale.ROOT, zh, count), String.format(Locale.ROOT, en, count));
    }
}
