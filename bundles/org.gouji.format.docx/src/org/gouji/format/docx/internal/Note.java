package org.gouji.format.docx.internal;

import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;

/** What can be left out of a document, or changed, while it is read. Reported once a document, with
 * the number, or at each place. */
enum Note {
    // @formatter:off
    TRACKED("tracked-changes", Severity.WARNING, "修订记录%d处：按全部接受修订后的内容读取",
            "%d tracked changes: read as if all were accepted"),
    NUMBERED("auto-numbering", Severity.INFO, "自动编号%d处：编号已写到段首",
            "%d automatic numbers: put before their paragraphs"),
    HIDDEN("hidden-text", Severity.WARNING, "隐藏文字%d处，未读取", "%d pieces of hidden text were left out"),
    HIDDEN_ROW("hidden-row", Severity.WARNING, "隐藏的表格行%d行，未读取", "%d hidden table rows were left out"),
    MERGED_TEXT("merged-cell-text", Severity.WARNING, "%d个被纵向合并盖住的单元格里还有文字，未读取",
            "%d cells covered by a vertical merge have text of their own, which was left out"),
    LAYOUT_TABLE("layout-table", Severity.INFO, "版式表格%d个：里面的表格单独读取",
            "%d layout tables: the tables inside were read as tables of their own"),
    NESTED_TABLE("nested-table", Severity.WARNING, "嵌套表格%d个：内容并入所在单元格",
            "%d nested tables: their text was put into the cell around them"),
    TEXT_BOX("text-box", Severity.INFO, "文本框%d个：内容排在所在段落之后", "%d text boxes: read after their paragraphs"),
    NOTES("footnotes", Severity.INFO, "脚注、尾注%d条：排在文末", "%d footnotes and endnotes: put at the end"),
    NOTES_CUT("footnotes-cut", Severity.WARNING, "脚注、尾注过长，后面的未读取（%d处）",
            "footnotes and endnotes are too long, the rest was left out (%d)"),
    MARGINS("headers-footers", Severity.INFO, "页眉、页脚%d处，不读取", "%d headers and footers are not read"),
    COMMENTS("comments", Severity.INFO, "批注%d条，不读取", "%d comments are not read"),
    PICTURE("picture", "此处有图片，未读取：图中如有文字、数字，请核对原件", "a picture here was not read: compare with the original",
            "另有%d张图片未读取", "%d more pictures were not read"),
    CHART("chart", "此处有图表，未读取：图中的文字、数字请核对原件", "a chart or diagram here was not read: compare with the original",
            "另有%d个图表未读取", "%d more charts or diagrams were not read"),
    OBJECT("embedded-object", "此处有嵌入对象，未读取：内容请核对原件", "an embedded object here was not read: compare with the original",
            "另有%d个嵌入对象未读取", "%d more embedded objects were not read"),
    DRAWING("drawing", Severity.INFO, "线条、图形%d个，不读取", "%d lines and shapes are not read"),
    DECORATION("decoration", Severity.INFO, "标明为装饰的图片%d张，不读取",
            "%d pictures that are marked as decoration are not read"),
    SYMBOL("symbol", Severity.INFO, "符号字体的字符%d个：按近似字符读取",
            "%d characters of symbol fonts: read as the nearest character"),
    FIELD("broken-field", Severity.WARNING, "不完整的域%d处，域代码未读取",
            "%d fields are incomplete; their codes were left out"),
    ONLY_PICTURE("picture-only", "有%d段只有图片或对象，其中可能有表格，无法读取；请提供文字版",
            "%d paragraphs consist of a picture or object only, which may show a table; supply it as text"),
    FOREIGN_PART("foreign-part", "嵌入的其他格式内容%d处（altChunk、子文档），未读取",
            "%d parts in other formats (altChunk, subdocument) were not read"),
    NO_STYLES("no-styles", Severity.WARNING, "%d个段落用了样式，文件里却没有样式定义：标题可能读成了正文",
            "%d paragraphs have styles, but the file defines none: headings may have been read as text"),
    NO_LISTS("no-lists", Severity.WARNING, "%d个段落有自动编号，文件里却没有编号定义：编号未读取",
            "%d paragraphs are numbered automatically, but the file defines no list: their numbers were left out"),
    UNKNOWN("unknown-character", "此处有无法辨认的字符，读作“\uFFFD”，请核对原件",
            "a character here could not be told and was read as \uFFFD: compare with the original",
            "另有%d处字符无法辨认", "%d more times a character could not be told"),
    LOST_PART("lost-part", "文件缺%d个部件（样式、编号或脚注），标题、编号或脚注可能不全",
            "%d parts of the file (styles, numbering or notes) are missing; headings, numbers or notes may be, too");
    // @formatter:on

    private final String code;
    private final Severity severity;
    private final boolean partial;
    private final String zh;
    private final String en;
    private final Optional<LocalizedText> here;

    Note(String code, Severity severity, String zh, String en) {
        this(code, severity, false, zh, en);
    }

    /** A note of something without which the document is not whole. */
    Note(String code, String zh, String en) {
        this(code, Severity.WARNING, true, zh, en);
    }

    /** A warning at each place, up to a bound; the rest is only counted. */
    Note(String code, String hereZh, String hereEn, String restZh, String restEn) {
        this(code, Severity.WARNING, false, restZh, restEn, Optional.of(LocalizedText.of(hereZh, hereEn)));
    }

    Note(String code, Severity severity, boolean partial, String zh, String en) {
        this(code, severity, partial, zh, en, Optional.empty());
    }

    Note(String code, Severity severity, boolean partial, String zh, String en, Optional<LocalizedText> here) {
        this.here = here;
        this.code = code;
        this.severity = severity;
        this.partial = partial;
        this.zh = zh;
        this.en = en;
    }

    /** What is said at a place; empty for what is only counted. */
    Optional<LocalizedText> here() {
        return here;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** Whether the document is then only part of what the file holds. */
    boolean partial() {
        return partial;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
