package org.gouji.format.doc.internal;

import java.util.Locale;

import org.gouji.model.Diagnostic;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/** What a document loses or changes on its way in, in the order in which people are told. */
enum Notice {
    /** Text that the author struck out. */
    DELETED("tracked-changes", Severity.WARNING, "文档有未处理的修订：%d 处删除已按删除处理",
            "Tracked changes: %d deletions taken as accepted"),
    /** Text that the author put in. */
    INSERTED("tracked-changes", Severity.WARNING, "文档有未处理的修订：%d 处插入已按接受处理",
            "Tracked changes: %d insertions taken as accepted"),
    /** Text that Word does not show. */
    HIDDEN("hidden-text", Severity.INFO, "略去 %d 处隐藏文字", "%d stretches of hidden text left out"),
    /** Pictures and drawings. */
    PICTURE("pictures", Severity.WARNING, "略去 %d 个图片或图形，其中的文字和数字没有读取",
            "%d pictures or drawings left out, with any text and figures in them"),
    /** Characters of symbol fonts. */
    SYMBOL("symbols", Severity.INFO, "略去 %d 个符号字体的字符", "%d characters of symbol fonts left out"),
    /** Tables in cells. */
    NESTED("nested-table", Severity.WARNING, "%d 个单元格里套有表格，已展开为文字",
            "%d cells hold tables, which became plain text"),
    /** Tables without sound cell edges. */
    NO_GRID("no-grid", Severity.WARNING, "%d 个表格的列位置不明，只按行读取",
            "%d tables do not say where their columns lie and were read row by row"),
    /** Numbers that Word computes. */
    NUMBERING("numbering", Severity.INFO, "%d 段的自动编号无法还原", "The automatic numbers of %d paragraphs are lost"),
    /** Text in boxes. */
    TEXT_BOX("text-boxes", Severity.INFO, "%d 段文字在文本框里，已移到文末",
            "%d paragraphs stood in text boxes and were moved to the end"),
    /** Text at the foot of pages. */
    FOOTNOTE("footnotes", Severity.INFO, "略去 %d 段脚注或尾注", "%d paragraphs of footnotes or endnotes left out");

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

    Diagnostic diagnostic(int count) {
        return Diagnostic.of("doc." + code, severity,
                LocalizedText.of(String.format(Locale.ROOT, zh, count), String.format(Locale.ROOT, en, count)));
    }
}
