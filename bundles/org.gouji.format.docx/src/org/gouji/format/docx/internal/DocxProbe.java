package org.gouji.format.docx.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.Recognition;

/** Tells whether an input is a Word document; a damaged or protected one is, too, so that it is reported as such. */
final class DocxProbe {

    static final List<String> EXTENSIONS = List.of("docx", "docm", "dotx");

    private static final Set<String> OTHER_OFFICE = Set.of("xls", "xlsx", "xlsm", "ppt", "pptx", "pptm");

    private DocxProbe() {
    }

    static Recognition recognize(DocumentHead head) {
        boolean named = EXTENSIONS.contains(head.extension());
        if (head.startsWith(Signature.ZIP)) {
            return zip(head, named);
        }
        if (head.startsWith(Signature.OLE)) {
            return ole(head, named);
        }
        byte[] first = head.first();
        if (first.length > 0 && first[0] == '<' && Signature.indexOf(first, first.length, Signature.FLAT) >= 0
                && Signature.indexOf(first, first.length, Signature.FLAT_MAIN) >= 0) {
            return Recognition.yes("是Word的单一XML文件", "a Word document as one XML file");
        }
        if (named && (first.length < 4 || first[0] == 'P' && first[1] == 'K')) {
            return Recognition.maybe("扩展名是Word的，内容残缺", "its extension is Word's, its content is cut off");
        }
        return Recognition.no("不是压缩包", "it is no zip");
    }

    private static Recognition zip(DocumentHead head, boolean named) {
        Optional<String> types = head.contentTypes();
        if (types.isPresent()) {
            String text = types.get().toLowerCase(Locale.ROOT);
            boolean document = text.contains("wordprocessingml.document.main+xml")
                    || text.contains("wordprocessingml.template.main+xml") || text.contains("application/vnd.ms-word.");
            if (document) {
                return Recognition.yes("内容类型是Word文档", "its content types name a Word document");
            }
        }
        List<String> names = head.zipEntries();
        if (names.contains("word/document.xml")) {
            return Recognition.yes("压缩包里有word/document.xml", "the zip has word/document.xml");
        }
        if (names.isEmpty() && named) {
            return Recognition.yes("扩展名是Word的，压缩包已损坏", "its extension is Word's, the zip is damaged");
        }
        return named && types.isEmpty()
                ? Recognition.maybe("扩展名是Word的", "its extension is Word's")
                : Recognition.no("是压缩包，但里面没有Word文档", "a zip without a Word document");
    }

    private static Recognition ole(DocumentHead head, boolean named) {
        if (contains(head, Signature.ENCRYPTED)) {
            return OTHER_OFFICE.contains(head.extension())
                    ? Recognition.no("是加密的其他Office文件", "another kind of encrypted Office file")
                    : Recognition.yes("是加密的Office文档", "an encrypted Office document");
        }
        if (contains(head, Signature.LEGACY)) {
            return Recognition.no("是旧格式的Word文档（doc）", "a Word document of the old kind (doc)");
        }
        return named
                ? Recognition.yes("扩展名是Word的，内容是OLE2，可能已加密",
                        "its extension is Word's, its content OLE2: it may be encrypted")
                : Recognition.no("是OLE2文件", "an OLE2 file");
    }

    private static boolean contains(DocumentHead head, byte[] wanted) {
        byte[] first = head.first();
        byte[] last = head.last();
        return Signature.indexOf(first, first.length, wanted) >= 0
                || Signature.indexOf(last, last.length, wanted) >= 0;
    }
}
