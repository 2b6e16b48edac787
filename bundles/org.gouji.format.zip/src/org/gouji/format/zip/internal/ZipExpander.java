package org.gouji.format.zip.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Set;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ExpandContext;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.UnreadableException;
import org.osgi.service.component.annotations.Component;

/** Takes zip archives apart; documents that happen to be zips (docx, xlsx, odt, ofd) are left to their readers. */
@Component(service = InputExpander.class, property = {PluginProperties.ID + "=" + ZipExpander.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_EXPANDER,
        PluginProperties.NAME_ZH + "=" + ZipExpander.NAME_ZH, PluginProperties.NAME_EN + "=" + ZipExpander.NAME_EN,
        PluginProperties.MAGIC + "=" + ZipExpander.MAGIC, PluginProperties.MAGIC + "=" + ZipExpander.MAGIC_EMPTY,
        PluginProperties.MAGIC + "=" + ZipExpander.MAGIC_SPLIT})
public final class ZipExpander implements InputExpander {

    static final String ID = "zip";
    static final String NAME_ZH = "zip 压缩包";
    static final String NAME_EN = "zip archive";
    static final String MAGIC = "504B0304";
    static final String MAGIC_EMPTY = "504B0506";
    static final String MAGIC_SPLIT = "504B0708";

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN));

    /** Entries by which one knows packages of documents and programs, sound or not. */
    private static final Set<String> OF_PACKAGES = Set.of("[content_types].xml", "mimetype", "ofd.xml",
            "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml", "meta-inf/manifest.mf",
            "meta-inf/manifest.xml", "meta-inf/container.xml", "androidmanifest.xml", "index/document.iwa");

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        if (head.startsWith(MAGIC_EMPTY)) {
            return Recognition.yes("是空的zip压缩包", "it is an empty zip archive");
        }
        if (!head.startsWith(MAGIC) && !head.startsWith(MAGIC_SPLIT)) {
            return Recognition.no("开头不是zip", "it does not begin as a zip");
        }
        List<String> entries = head.zipEntries();
        if (head.startsWith(MAGIC) && entries.isEmpty()) {
            return Recognition.no("zip的目录缺失", "the directory of the zip is missing");
        }
        return entries.stream().map(Chaff::slashed).anyMatch(name -> OF_PACKAGES.contains(name))
                ? Recognition.no("是文档或程序的包（docx、xlsx、odt、ofd等）", "it is the package of a document or program")
                : Recognition.yes("是zip压缩包", "it is a zip archive");
    }

    @Override
    public void expand(DocumentSource source, ExpandContext context) throws UnreadableException, IOException {
        try (FileChannel channel = FileChannel.open(source.file())) {
            Directory directory = Directory.read(channel, context.limits());
            new Unpacking(channel, directory, context).run();
        }
    }
}
