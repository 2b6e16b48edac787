package org.gouji.export.xlsx.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportTarget;

/** The workbook being written. */
final class Output implements Closeable {

    private static final String APPLICATION = "Gouji Workbench";

    private final OutputStream out;
    private final StablePackage stable;
    private final Workbook book;
    private final SheetNames names = new SheetNames();
    private final SharedTexts shared = new SharedTexts();

    Output(ExportTarget target, ExportContext context) throws IOException {
        this.out = target.open(target.mainName());
        this.stable = new StablePackage(out, context.timestamp());
        this.book = new Workbook(stable, APPLICATION, "1.0");
        this.book.setGlobalDefaultFont(Paint.FONT, Paint.SIZE);
        // Packed once only: by the package below.
        this.book.setCompressionLevel(0);
    }

    Workbook book() {
        return book;
    }

    SheetNames names() {
        return names;
    }

    SharedTexts shared() {
        return shared;
    }

    /** Completes a sheet. */
    void end(Worksheet sheet) throws IOException {
        sheet.flush();
        stable.endOfCells();
        sheet.finish();
    }

    /** Completes the file. */
    void finish() throws IOException {
        book.finish();
        stable.finish();
    }

    @Override
    public void close() throws IOException {
        stable.close();
        out.close();
    }
}
