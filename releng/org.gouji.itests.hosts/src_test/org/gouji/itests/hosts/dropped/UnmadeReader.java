package org.gouji.itests.hosts.dropped;

import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Cannot be made. */
public final class UnmadeReader extends FaultyReader {

    /** Called by the component runtime. */
    public UnmadeReader() {
        super("unmade");
        throw new IllegalStateException("the constructor fails");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) {
        context.builder().paragraph("never");
    }
}
