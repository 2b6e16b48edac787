package org.gouji.itests.hosts.dropped;

import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Its stack overflows. */
public final class OverflowingReader extends FaultyReader {

    /** Made by the component runtime. */
    public OverflowingReader() {
        super("overflow");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) {
        context.builder().paragraph("deeper");
        read(source, context);
    }
}
