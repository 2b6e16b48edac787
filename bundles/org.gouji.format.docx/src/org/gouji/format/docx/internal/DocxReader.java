package org.gouji.format.docx.internal;

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

/** Reads Word documents (docx, docm, dotx) in one streaming pass over their main part. */
@Component(service = DocumentReader.class, property = {PluginProperties.ID + "=" + DocxReader.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_READER,
        PluginProperties.NAME_ZH + "=" + DocxReader.NAME_ZH, PluginProperties.NAME_EN + "=" + DocxReader.NAME_EN,
        PluginProperties.EXTENSIONS + "=docx", PluginProperties.EXTENSIONS + "=docm",
        PluginProperties.EXTENSIONS + "=dotx", PluginProperties.MAGIC + "=" + Signature.ZIP})
public final class DocxReader implements DocumentReader {

    static final String ID = "docx";
    static final String NAME_ZH = "Word文档（docx）";
    static final String NAME_EN = "Word document (docx)";

    private static final ReaderDescriptor DESCRIPTOR = new ReaderDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            DocxProbe.EXTENSIONS, List.of(Signature.ZIP));

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        return DocxProbe.recognize(head);
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        try (DocxPackage zip = DocxPackage.open(source.file(), source.size(), context.limits())) {
            new DocumentWalk(zip, source.container(), context).read();
        } catch (Unreadable e) {
            throw e.end();
        }
    }
}
