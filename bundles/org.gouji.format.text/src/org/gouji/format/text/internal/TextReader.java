package org.gouji.format.text.internal;

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
import org.gouji.text.BlockCutter;
import org.gouji.text.Layout;
import org.gouji.text.TextInput;
import org.gouji.text.TextProbe;
import org.osgi.service.component.annotations.Component;

/**
 * Reads plain text: prose, and tables of one cell a line, one row a line, or columns drawn with blanks or pipes.
 */
@Component(service = DocumentReader.class, property = {PluginProperties.ID + "=" + TextReader.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_READER, PluginProperties.NAME_ZH + "=" + TextReader.NAME_ZH,
        PluginProperties.NAME_EN + "=" + TextReader.NAME_EN, PluginProperties.EXTENSIONS + "=txt",
        PluginProperties.EXTENSIONS + "=text", PluginProperties.EXTENSIONS + "=tab",
        PluginProperties.EXTENSIONS + "=tsv"})
public final class TextReader implements DocumentReader {

    static final String ID = "text";
    static final String NAME_ZH = "纯文本";
    static final String NAME_EN = "Plain text";

    private static final ReaderDescriptor DESCRIPTOR = new ReaderDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN),
            List.of("txt", "text", "tab", "tsv"), List.of());

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        TextProbe probe = TextProbe.of(head);
        return new Recognition(probe.text() ? Recognition.Answer.MAYBE : Recognition.Answer.NO, probe.reason());
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        TextInput input = TextInput.open(source, context);
        TextSink sink = new TextSink(context.builder(), input.profile().marksHeadings());
        BlockCutter cutter = new BlockCutter(Layout.text(input.profile()), sink);
        input.forEachLine(cutter::add);
        cutter.flush();
        sink.report(context);
    }
}
