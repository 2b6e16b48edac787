package org.gouji.format.text.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.gouji.spi.reader.DocumentReader;
import org.gouji.testkit.ReaderContract;
import org.gouji.testkit.ReaderSample;

/** What every reader must do, over the layouts and encodings of plain text. */
class TextReaderContractTest extends ReaderContract {

    private static final String CELLS = "一、总体情况\n全年共办理12件。\n\n\t申请人情况\n\t总计\n\n\t一、本年新收\n\t 3\n\n\t二、上年结转\n\t\n\n";
    private static final String ROWS = "二、主动公开\n信息内容\t本年制发\t现行有效\n规章\t0\t0\n规范性文件\t２\t\n说明：以上为全年数。\n";

    @Override
    protected DocumentReader reader() {
        return new TextReader();
    }

    @Override
    protected List<ReaderSample> samples() {
        return List.of(ReaderSample.of("cells.txt", CELLS), ReaderSample.of("rows.txt", ROWS),
                new ReaderSample("gb.txt", (CELLS + ROWS).getBytes(Charset.forName("GB18030"))),
                new ReaderSample("utf16.txt", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16LE)));
    }
}
