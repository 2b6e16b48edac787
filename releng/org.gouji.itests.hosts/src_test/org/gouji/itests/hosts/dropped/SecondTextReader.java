package org.gouji.itests.hosts.dropped;

import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Is declared with an id that is taken. */
public final class SecondTextReader extends FaultyReader {

    /** Made by the component runtime. */
    public SecondTextReader() {
        super("second");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) {
        context.builder().paragraph("never");
    }
}
