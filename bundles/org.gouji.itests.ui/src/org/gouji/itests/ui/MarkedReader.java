package org.gouji.itests.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;
import org.osgi.framework.ServiceRegistration;

/** A third party's reader of files {@code .sj} that begin with a mark. */
abstract class MarkedReader implements DocumentReader {

    private static final String EXTENSION = "sj";

    private final String id;
    private final LocalizedText name;
    private final String mark;

    MarkedReader(String id, LocalizedText name, String mark) {
        this.id = id;
        this.name = name;
        this.mark = mark;
    }

    @Override
    public final ReaderDescriptor descriptor() {
        return new ReaderDescriptor(id, name, List.of(EXTENSION), List.of());
    }

    @Override
    public final Recognition recognize(DocumentHead head) {
        return new String(head.first(), StandardCharsets.UTF_8).startsWith(mark)
                ? Recognition.yes("以" + mark + "开头", "begins with " + mark)
                : Recognition.no("没有开头标记", "no mark at the beginning");
    }

    final ServiceRegistration<DocumentReader> register() {
        return ForeignPlugins.register(DocumentReader.class, this,
                new ForeignPlugins.Facts(PluginProperties.KIND_READER, id, name),
                Map.of(PluginProperties.EXTENSIONS, new String[]{EXTENSION}));
    }
}
