package org.gouji.itests.hosts.dropped;

import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Needs a class that its jar lacks. */
public final class UnlinkedReader extends FaultyReader {

    /** Made by the component runtime. */
    public UnlinkedReader() {
        super("unlinked");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) {
        context.builder().paragraph(LeftBehind.text());
    }
}
