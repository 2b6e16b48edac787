package org.gouji.format.doc.internal;

import java.io.IOException;
import java.util.List;

import org.gouji.spi.reader.DocumentReader;
import org.gouji.testkit.ReaderContract;
import org.gouji.testkit.ReaderSample;

/** The reader does what every reader must. */
class DocReaderContractTest extends ReaderContract {

    @Override
    protected DocumentReader reader() {
        return new DocReader();
    }

    @Override
    protected List<ReaderSample> samples() throws IOException {
        return List.of(ReaderSample.resource(DocReaderContractTest.class, "report.doc"),
                ReaderSample.resource(DocReaderContractTest.class, "extras.doc"),
                ReaderSample.resource(DocReaderContractTest.class, "frame.doc"));
    }
}
