package org.gouji.detect.tika.internal;

import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.spi.PluginDescriptor;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.MediaTypeDetector;
import org.osgi.service.component.annotations.Component;

/**
 * Names the kind of a file by the signatures that Apache Tika collects. No class of the library is loaded before the
 * first file that no reader takes.
 */
@Component(service = MediaTypeDetector.class, property = {PluginProperties.ID + "=" + TikaDetector.ID,
        PluginProperties.KIND + "=" + PluginProperties.KIND_DETECTOR,
        PluginProperties.NAME_ZH + "=" + TikaDetector.NAME_ZH, PluginProperties.NAME_EN + "=" + TikaDetector.NAME_EN})
public final class TikaDetector implements MediaTypeDetector {

    static final String ID = "tika";
    static final String NAME_ZH = "文件种类识别（Tika）";
    static final String NAME_EN = "File kinds (Tika)";

    private static final PluginDescriptor DESCRIPTOR = new PluginDescriptor(ID, LocalizedText.of(NAME_ZH, NAME_EN));

    @Override
    public PluginDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public Optional<String> detect(DocumentHead head) {
        return head.size() == 0 ? Optional.empty() : Signatures.mediaType(head);
    }
}
