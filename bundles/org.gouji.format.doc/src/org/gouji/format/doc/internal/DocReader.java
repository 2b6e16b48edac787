package org.gouji.format.doc.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the binary documents of Word 97 to 2003 and of WPS. No class of the library that does the work is loaded before
 * the first such file is read.
 */
@Component(service = DocumentReader.class, property = {PluginProperties.ID + "=" + DocReader.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_READER, PluginProperties.NAME_ZH + "=" + DocReader.NAME_ZH,
        PluginProperties.NAME_EN + "=" + DocReader.NAME_EN, PluginProperties.EXTENSIONS + "=doc",
        PluginProperties.EXTENSIONS + "=dot", PluginProperties.EXTENSIONS + "=wps",
        PluginProperties.MAGIC + "=" + OleHead.MAGIC})
public final class DocReader implements DocumentReader {

    static final String ID = "doc";
    static final String NAME_ZH = "Word 97—2003 文档";
    static final String NAME_EN = "Word 97-2003 document";

    private static final List<String> EXTENSIONS = List.of("doc", "dot", "wps");
    private static final ReaderDescriptor DESCRIPTOR = new ReaderDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            EXTENSIONS, List.of(OleHead.MAGIC));

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        if (!head.startsWith(OleHead.MAGIC)) {
            return Recognition.no("不是 OLE2 复合文件", "no OLE2 compound file");
        }
        return switch (OleHead.of(head).content()) {
            case WORD -> Recognition.yes("OLE2 复合文件，含 Word 文档流", "OLE2 compound file with a Word document stream");
            case OTHER -> Recognition.no("OLE2 复合文件，不含 Word 文档流",
                    "OLE2 compound file without a Word document stream");
            case UNKNOWN -> EXTENSIONS.contains(head.extension()) || head.extension().isEmpty()
                    ? Recognition.maybe("OLE2 复合文件，扩展名为“" + head.extension() + "”",
                            "OLE2 compound file with the extension '" + head.extension() + "'")
                    : Recognition.no("OLE2 复合文件，看不出是 Word 文档", "OLE2 compound file, not known to be Word's");
        };
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        context.checkpoint();
        try (DocFile file = DocFile.open(source, context.limits())) {
            Notices notices = new Notices();
            new DocWalk(file, context, notices).run();
            notices.report(context);
        }
    }
}
