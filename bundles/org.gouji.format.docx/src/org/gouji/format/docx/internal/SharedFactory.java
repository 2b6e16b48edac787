package org.gouji.format.docx.internal;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.in.ByteSourceBootstrapper;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;

/**
 * Makes XML readers that share a table of the names they met, so that each file need not learn Word's names again. What
 * the readers bring is counted: before the names of strange files fill the table it is given up for a new one.
 */
final class SharedFactory {

    /** Characters of names; those of one Word document are a few thousand. */
    static final int MOST = 500_000;

    private static final AtomicReference<SharedFactory> CURRENT = new AtomicReference<>(new SharedFactory());

    private final InputFactoryImpl factory = new InputFactoryImpl();
    private final AtomicLong characters = new AtomicLong();

    private SharedFactory() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
    }

    static SharedFactory current() {
        return CURRENT.get();
    }

    StreamReaderImpl reader(InputStream in) throws XMLStreamException {
        return StreamReaderImpl.construct(ByteSourceBootstrapper
                .construct(factory.getNonSharedConfig(null, null, null, false, false), in));
    }

    /** Characters of the names that its readers told of. */
    long characters() {
        return characters.get();
    }

    /** A reader has ended. What one met that did not come to the end of its part nobody knows: its names go at once. */
    void ended(long names, boolean atEnd) {
        if (characters.addAndGet(names) > MOST || !atEnd) {
            CURRENT.compareAndSet(this, new SharedFactory());
        }
    }
}
