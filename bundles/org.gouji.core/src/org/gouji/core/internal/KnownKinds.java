package org.gouji.core.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.DocumentHead;

/** Contents that offices send by mistake or in place of a report: named when no reader takes them. */
final class KnownKinds {

    private static final LocalizedText SAVE_AS = LocalizedText.of("请用生成它的软件另存为 docx 后再导入。",
            "Save it as docx with the program that made it.");
    private static final LocalizedText ORIGINAL = LocalizedText.of("图片中的数字无法读取，请索取报告的原文件。",
            "Numbers in a picture cannot be read. Ask for the original file.");
    private static final LocalizedText UNPACK = LocalizedText.of("请先解压，再导入其中的报告。",
            "Unpack it and import the reports in it.");
    private static final LocalizedText ASK = LocalizedText.of("请向报送单位索取报告的原文件。",
            "Ask the sender for the original file.");

    // @formatter:off
    private static final List<Kind> BEGINNINGS = List.of(
            kind("25504446", "PDF 文件", "a PDF file", SAVE_AS),
            kind("89504E470D0A1A0A", "PNG 图片", "a PNG picture", ORIGINAL),
            kind("FFD8FF", "JPEG 图片", "a JPEG picture", ORIGINAL),
            kind("47494638", "GIF 图片", "a GIF picture", ORIGINAL),
            kind("49492A00", "TIFF 图片", "a TIFF picture", ORIGINAL),
            kind("4D4D002A", "TIFF 图片", "a TIFF picture", ORIGINAL),
            kind("7B5C727466", "RTF 文件", "an RTF file", SAVE_AS),
            kind("377ABCAF271C", "7z 压缩包", "a 7z archive", UNPACK),
            kind("526172211A07", "RAR 压缩包", "a RAR archive", UNPACK),
            kind("1F8B", "gzip 压缩包", "a gzip archive", UNPACK),
            kind("7F454C46", "可执行程序", "a program", ASK));

    private static final List<Kind> PACKAGES = List.of(
            kind("xl/workbook", "Excel 工作簿", "an Excel workbook", SAVE_AS),
            kind("ppt/presentation", "PowerPoint 演示文稿", "a PowerPoint presentation", SAVE_AS),
            kind("word/document", "Word 文档（docx）", "a Word document (docx)", ASK),
            kind("content.xml", "OpenDocument 文件", "an OpenDocument file", SAVE_AS),
            kind("OFD.xml", "OFD 版式文件", "an OFD file", SAVE_AS),
            kind("", "zip 压缩包", "a zip archive", UNPACK));

    private static final List<Kind> MEDIA_TYPES = List.of(
            kind("application/pdf", "PDF 文件", "a PDF file", SAVE_AS),
            kind("image/", "图片", "a picture", ORIGINAL),
            kind("application/vnd.ms-excel", "Excel 工作簿", "an Excel workbook", SAVE_AS),
            kind("application/vnd.openxmlformats-officedocument.spreadsheetml", "Excel 工作簿", "an Excel workbook", SAVE_AS),
            kind("application/vnd.ms-powerpoint", "PowerPoint 演示文稿", "a PowerPoint presentation", SAVE_AS),
            kind("application/vnd.openxmlformats-officedocument.presentationml", "PowerPoint 演示文稿",
                    "a PowerPoint presentation", SAVE_AS),
            kind("application/msword", "旧版 Word 文档（doc）", "an old Word document (doc)", SAVE_AS),
            kind("application/vnd.ms-works", "Works 文档", "a Works document", SAVE_AS),
            kind("application/vnd.ms-outlook", "Outlook 邮件", "an Outlook mail", UNPACK),
            kind("message/", "电子邮件", "a mail", UNPACK),
            kind("application/rtf", "RTF 文件", "an RTF file", SAVE_AS),
            kind("application/vnd.oasis.opendocument", "OpenDocument 文件", "an OpenDocument file", SAVE_AS),
            kind("text/html", "网页", "a web page", SAVE_AS),
            kind("application/x-tika-msoffice", "旧版 Office 文件", "a file of an old office program", SAVE_AS),
            kind("application/x-ole-storage", "旧版 Office 文件", "a file of an old office program", SAVE_AS),
            kind("video/", "视频", "a video", ASK),
            kind("audio/", "音频", "a sound recording", ASK));
    // @formatter:on

    private static final String ZIP = "504B";
    private static final Set<String> UNSPECIFIC = Set.of("application/octet-stream", "text/plain");

    private KnownKinds() {
    }

    /**
     * What a content is.
     *
     * @param mark first bytes in hexadecimal, or first characters of a zip entry or media type
     * @param name what it is
     * @param advice what to do
     */
    record Kind(String mark, LocalizedText name, LocalizedText advice) {
    }

    private static Kind kind(String mark, String zh, String en, LocalizedText advice) {
        return new Kind(mark, LocalizedText.of(zh, en), advice);
    }

    /** What the first bytes and the names in a zip tell. */
    static Optional<Kind> of(DocumentHead head) {
        if (head.startsWith(ZIP) && !head.zipEntries().isEmpty()) {
            return PACKAGES.stream().filter(k -> head.zipEntries().stream().anyMatch(e -> e.startsWith(k.mark())))
                    .findFirst();
        }
        return BEGINNINGS.stream().filter(k -> head.startsWith(k.mark())).findFirst();
    }

    /** What a media type says; a type that is not known here is shown as it is. */
    static Optional<Kind> ofMediaType(String type) {
        if (UNSPECIFIC.contains(type)) {
            return Optional.empty();
        }
        return MEDIA_TYPES.stream().filter(k -> type.startsWith(k.mark())).findFirst()
                .or(() -> Optional.of(kind(type, " " + type + " 类型的文件", "of type " + type, ASK)));
    }
}
