package org.gouji.itests.hosts.dropped;

import java.util.List;

import org.gouji.model.LocalizedText;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.ReaderDescriptor;
import org.gouji.spi.reader.Recognition;

/** Takes the files with its extension; what it does with them is the fault of its children. */
abstract class FaultyReader implements DocumentReader {

    private final String extension;

    FaultyReader(String extension) {
        this.extension = extension;
    }

    @Override
    public ReaderDescriptor descriptor() {
        return new ReaderDescriptor(extension, LocalizedText.of("故障演示", "Shows a fault"), List.of(extension),
                List.of());
    }

    @Override
    public Recognition recognize(DocumentHead head) {
        return head.extension().equals(extension)
                ? Recognition.yes("扩展名相符", "the extension fits")
                : Recognition.no("扩展名不符", "another extension");
    }
}
