package org.gouji.testkit;

import java.util.List;

import org.gouji.spi.reader.DocumentReader;

/** A good reader keeps the contract. */
class TinyReaderTest extends ReaderContract {

    @Override
    protected DocumentReader reader() {
        return new TinyReader();
    }

    @Override
    protected List<ReaderSample> samples() {
        return List.of(ReaderSample.of("a.csv", "标题\n规章,1,2\n规范性文件,3,4\n"), ReaderSample.of("b.csv", "一段\n二段"));
    }
}
