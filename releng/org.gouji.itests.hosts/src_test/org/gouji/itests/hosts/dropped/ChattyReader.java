package org.gouji.itests.hosts.dropped;

import org.gouji.spi.reader.DocumentSource;
import org.gouji.spi.reader.ReadContext;

/** Prints, which must not get into results. */
public final class ChattyReader extends FaultyReader {

    /** Made by the component runtime. */
    public ChattyReader() {
        super("chatty");
    }

    @Override
    public void read(DocumentSource source, ReadContext context) {
        System.out.println("chatter on the standard output");
        context.builder().paragraph("quiet");
    }
}
