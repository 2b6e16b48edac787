package org.gouji.export.xlsx.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.Cancellation;

/** The reports of one form, or those of its columns that one sheet can hold. */
final class ReportSheet implements Closeable {

    private final String name;
    private final ReportHead head;
    private final Rows rows;
    private final int from;

    /** The first sheet, which is written at once. */
    ReportSheet(Output output, String name, ReportHead head) {
        this.from = 0;
        this.name = name;
        this.head = head;
        this.rows = new SheetRows(output, head, name, head.setting());
    }

    /** A sheet whose rows are kept for later, with the columns from a heading of its form on. */
    ReportSheet(SpooledRows rows, String name, ReportHead head, int from) {
        this.from = from;
        this.name = name;
        this.head = head;
        this.rows = rows;
    }

    /** Which form a sheet is for: frozen keys under one id, but a stranger's bundle may not keep to it. */
    static boolean same(FormSchema one, FormSchema other) {
        return one == other || one.id().equals(other.id()) && keys(one).equals(keys(other));
    }

    private static List<String> keys(FormSchema schema) {
        return schema.cells().stream().map(CellSpec::key).toList();
    }

    /** Adds a row; says how many cells were cut. */
    int add(ReportRow row) throws IOException {
        Facts.write(row, rows);
        for (int i = 0; i < head.headings().size(); i++) {
            row.shown()[from + i].write(rows);
        }
        return rows.end();
    }

    /** Completes the sheet. */
    void finish(Output output, Cancellation cancellation) throws IOException {
        if (rows instanceof SpooledRows spooled) {
            SheetRows sheet = new SheetRows(output, head, name, head.setting());
            spooled.replay(sheet, cancellation);
            sheet.finish();
        } else {
            ((SheetRows) rows).finish();
        }
    }

    @Override
    public void close() throws IOException {
        if (rows instanceof SpooledRows spooled) {
            spooled.close();
        }
    }
}
