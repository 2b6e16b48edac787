package org.gouji.format.doc.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.Limits;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.UnreadableException;

/** An open document. */
final class DocFile implements Closeable {

    private static final String STREAM = "WordDocument";
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x01;
    /** How often the same text may count: quick saving lets copied text stand in the file once. */
    private static final int MAX_OVERLAP = 8;

    private final POIFSFileSystem container;
    private final HWPFDocument document;

    private DocFile(POIFSFileSystem container, HWPFDocument document) {
        this.container = container;
        this.document = document;
    }

    static DocFile open(DocumentSource source, Limits limits) throws UnreadableException, IOException {
        Path file = source.file();
        try {
            POIFSFileSystem container = Hostile.call(() -> new POIFSFileSystem(file.toFile(), true));
            try {
                return new DocFile(container, document(container, limits));
            } catch (DamagedException | UnreadableException e) {
                container.close();
                throw e;
            }
        } catch (DamagedException e) {
            throw unreadable(file, e);
        }
    }

    private static HWPFDocument document(POIFSFileSystem container, Limits limits)
            throws DamagedException, UnreadableException, IOException {
        if (!Hostile.call(() -> container.getRoot().hasEntryCaseInsensitive(STREAM))) {
            throw new UnreadableException(InputStatus.NOT_A_DOCUMENT,
                    LocalizedText.of("文件里没有 Word 文档：可能是表格、演示文稿或其他文件。请提交 docx 或 doc 格式的报告。",
                            "There is no Word document in the file: it may be a workbook, slides or something else. "
                                    + "Submit the report as docx or doc."));
        }
        if (Hostile.call(() -> encrypted(container))) {
            throw protectedByPassword();
        }
        checkLength(container, limits);
        return Hostile.call(() -> new HWPFDocument(container));
    }

    private static void checkLength(POIFSFileSystem container, Limits limits)
            throws DamagedException, UnreadableException, IOException {
        long characters = Hostile.call(() -> PieceTable.characters(container.getRoot(), STREAM));
        if (characters > limits.maxCharacters()) {
            throw new UnreadableException(InputStatus.LIMIT_SIZE,
                    LocalizedText.of("文档声称有" + characters + "个字符，超过上限。",
                            "The document claims to have " + characters + " characters, more than the limit."));
        }
        long bytes = Hostile.call(() -> PieceTable.size(container.getRoot(), STREAM));
        if (characters > MAX_OVERLAP * bytes) {
            throw malformed("pieces");
        }
    }

    private static UnreadableException malformed(String what) {
        return new UnreadableException(InputStatus.MALFORMED_PACKAGE,
                LocalizedText.of("文件已损坏（" + what + "）。请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                        "The file is damaged (" + what + "). Open it in Word or WPS, save it as docx and submit it "
                                + "again."));
    }

    /** The library does not know all kinds of encryption, but the file says itself that it has one. */
    private static boolean encrypted(POIFSFileSystem container) throws IOException {
        try (InputStream in = container.createDocumentInputStream(STREAM)) {
            byte[] base = in.readNBytes(FLAGS + 2);
            return base.length == FLAGS + 2 && (base[FLAGS + 1] & ENCRYPTED) != 0;
        }
    }

    private static UnreadableException protectedByPassword() {
        return new UnreadableException(InputStatus.ENCRYPTED, LocalizedText.of("文档设有打开密码。请去掉密码后重新提交。",
                "The document is protected by a password. Remove the password and submit it again."));
    }

    private static UnreadableException unreadable(Path file, DamagedException e) throws IOException {
        if (e.getCause() instanceof EncryptedDocumentException) {
            return protectedByPassword();
        }
        if (e.getCause() instanceof OldWordFileFormatException) {
            return new UnreadableException(InputStatus.UNSUPPORTED_VARIANT,
                    LocalizedText.of("文档是 Word 6/95 的旧格式，不能读取。请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                            "The document is in the old format of Word 6/95, which is not supported. Open it in Word or "
                                    + "WPS, save it as docx and submit it again."));
        }
        if (OleTail.missing(file)) {
            return new UnreadableException(InputStatus.TRUNCATED,
                    LocalizedText.of("文件不完整，后面的内容缺失。请重新下载或重新提交。",
                            "The file ends too early. Download or submit it again."));
        }
        return malformed(String.valueOf(e.getMessage()));
    }

    HWPFDocument document() {
        return document;
    }

    @Override
    public void close() throws IOException {
        document.close();
        container.close();
    }
}
