package org.gouji.format.docx.internal;

import static org.gouji.format.docx.internal.Docx.p;
import static org.gouji.format.docx.internal.Docx.r;
import static org.gouji.format.docx.internal.Docx.row;
import static org.gouji.format.docx.internal.Docx.tbl;
import static org.gouji.format.docx.internal.Docx.tc;
import static org.gouji.format.docx.internal.Docx.tr;

import java.util.List;

import org.gouji.spi.reader.DocumentReader;
import org.gouji.testkit.ReaderContract;
import org.gouji.testkit.ReaderSample;

class DocxReaderTest extends ReaderContract {

    @Override
    protected DocumentReader reader() {
        return new DocxReader();
    }

    @Override
    protected List<ReaderSample> samples() {
        String inner = tbl(row("a", "b"), row("1", "2"));
        Docx plain = Docx.of(p("<w:pStyle w:val=\"Heading1\"/>", r("一、总体情况")) + p("全年共办理12件。")
                + tbl(tr(tc("<w:vMerge w:val=\"restart\"/>", p("甲")), tc("<w:gridSpan w:val=\"2\"/>", p("乙"))),
                        tr(tc("<w:vMerge/>", "<w:p/>"), tc("", p("1")), tc("", p("2")))));
        Docx nested = Docx.of(tbl(tr(tc("", p("题") + inner))) + tbl(row("x", "y"), tr(tc("", inner), tc("", p("z")))));
        return List.of(new ReaderSample("plain.docx", plain.zip()), new ReaderSample("nested.docx", nested.zip()));
    }
}
