package org.gouji.format.markdown.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.spi.reader.ReadContext;
import org.gouji.text.Places;

/**
 * What was left out of one document, to be told once at its end.
 */
final class Removals {

    private static final int MOST_LISTED = 20;
    private static final int LONGEST_LISTED = 120;

    private final List<Gone> images = new ArrayList<>();
    private final List<Gone> links = new ArrayList<>();
    private int imageCount;
    private int linkCount;
    private int marks;
    private int htmlTable;

    private record Gone(int line, String what) {
    }

    void emphases(int pairs) {
        marks += pairs;
    }

    void code() {
        marks++;
    }

    void tag() {
        marks++;
    }

    void heading() {
        marks++;
    }

    void border() {
        marks++;
    }

    void image(int line, String what) {
        imageCount++;
        note(images, line, what);
    }

    void link(int line, String target) {
        linkCount++;
        note(links, line, target);
    }

    void htmlTable(int line) {
        htmlTable = htmlTable == 0 ? line : htmlTable;
    }

    private static void note(List<Gone> list, int line, String what) {
        if (list.size() < MOST_LISTED) {
            boolean fits = what.length() <= LONGEST_LISTED;
            list.add(new Gone(line, fits ? what : what.substring(0, LONGEST_LISTED) + "…"));
        }
    }

    void report(ReadContext context, String container) {
        if (marks > 0) {
            context.report(Diagnostic.of("markdown.markup-removed", Severity.INFO,
                    LocalizedText.of("Markdown标记已按其含义处理，共" + marks + "处（标题、加粗、代码、分隔线等）。", marks
                            + " Markdown marks were taken for what they mean: headings, emphasis, code, rules.")));
        }
        for (Gone link : links) {
            context.report(new Diagnostic("markdown.link-target", Severity.INFO,
                    LocalizedText.of("链接只保留文字，去掉了地址：" + link.what(),
                            "A link kept its text only; its target was " + link.what()),
                    Optional.of(Places.line(container, link.line()))));
        }
        for (Gone image : images) {
            context.report(new Diagnostic("markdown.image", Severity.WARNING,
                    LocalizedText.of("图片不能读取：" + image.what(), "A picture cannot be read: " + image.what()),
                    Optional.of(Places.line(container, image.line()))));
        }
        degrade(context);
    }

    private void degrade(ReadContext context) {
        if (linkCount > links.size()) {
            context.report(Diagnostic.of("markdown.more-links", Severity.INFO, LocalizedText.of(
                    "另有" + (linkCount - links.size()) + "个链接地址未逐一列出。",
                    (linkCount - links.size()) + " more link targets are not listed.")));
        }
        if (imageCount > 0) {
            context.degrade(InputStatus.OK_PARTIAL, LocalizedText.of("有" + imageCount + "张图片未读入，其中可能有表格。",
                    imageCount + " pictures were not read; they may hold tables."));
        }
        if (htmlTable > 0) {
            context.degrade(InputStatus.OK_PARTIAL,
                    LocalizedText.of("第" + htmlTable + "行起有HTML表格，只按文字读入；请另存为网页文件后导入。",
                            "HTML tables, the first on line " + htmlTable
                                    + ", were read as mere text; save the file as HTML and import that."));
        }
    }
}
