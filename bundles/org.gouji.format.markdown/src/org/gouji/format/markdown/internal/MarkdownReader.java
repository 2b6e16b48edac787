package org.gouji.format.markdown.internal;

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
import org.gouji.text.Layout;
import org.gouji.text.TextInput;
import org.gouji.text.TextProbe;
import org.osgi.service.component.annotations.Component;

/**
 * Reads Markdown: pipe tables however ragged, headings, prose; and the tables of plain text, which occur between them.
 */
@Component(service = DocumentReader.class, property = {PluginProperties.ID + "=" + MarkdownReader.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_READER,
        PluginProperties.NAME_ZH + "=" + MarkdownReader.NAME,
        PluginProperties.NAME_EN + "=" + MarkdownReader.NAME, PluginProperties.EXTENSIONS + "=md",
        PluginProperties.EXTENSIONS + "=markdown"})
public final class MarkdownReader implements DocumentReader {

    static final String ID = "markdown";
    static final String NAME = "Markdown";

    private static final ReaderDescriptor DESCRIPTOR = new ReaderDescriptor(ID, LocalizedText.same(NAME),
            List.of("md", "markdown"), List.of());

    @Override
    public ReaderDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        TextProbe probe = TextProbe.of(head);
        if (!probe.text()) {
            return new Recognition(Recognition.Answer.NO, probe.reason());
        }
        if (probe.profile().hasPipeSeparator()) {
            return Recognition.yes("有竖线表格的分隔行（|---|）", "it has the separator line of a pipe table (|---|)");
        }
        if (DESCRIPTOR.extensions().contains(head.extension())) {
            return probe.profile().marksHeadings()
                    ? Recognition.yes("有#号标题，扩展名也是Markdown的", "it has # headings and a Markdown extension")
                    : Recognition.maybe("扩展名是Markdown的", "its extension is Markdown's");
        }
        return probe.profile().marksHeadings()
                ? Recognition.maybe("有#号标题", "it has # headings")
                : Recognition.no("没有Markdown标记", "it has no Markdown marks");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) throws UnreadableException, IOException {
        TextInput input = TextInput.open(source, context);
        Fences fences = new Fences();
        input.scan(fences::add);
        Removals removals = new Removals();
        MarkdownSink sink = new MarkdownSink(context.builder(), removals);
        MarkdownLines lines = new MarkdownLines(Layout.markdown(input.profile()), sink, new Fences(fences.openSince()));
        input.forEachLine(lines::add);
        lines.finish();
        removals.report(context, source.container());
    }
}
