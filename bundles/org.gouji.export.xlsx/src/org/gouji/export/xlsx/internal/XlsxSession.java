package org.gouji.export.xlsx.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.gouji.model.finding.Finding;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportContext;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/**
 * Holds the first report until it is known whether it is the only one: alone it is written as the form prints it, with
 * others as a row.
 */
final class XlsxSession implements ExportSession {

    private final ExportTarget target;
    private final ExportContext context;
    private final Setting setting;
    private final boolean list;
    private Optional<CheckedReport> first = Optional.empty();
    private Optional<Book> book = Optional.empty();
    private List<Finding> setFindings = List.of();
    private boolean ended;

    private interface Step {
        void run() throws IOException;
    }

    XlsxSession(ExportTarget target, ExportContext context, Limits limits) {
        this.target = target;
        this.context = context;
        this.setting = new Setting(context.locale(), limits);
        this.list = context.option(XlsxExporter.LAYOUT).equals(XlsxExporter.LIST);
    }

    @Override
    public void add(CheckedReport report) throws IOException {
        step(() -> {
            if (book.isPresent()) {
                book.get().add(report);
            } else if (first.isEmpty()) {
                first = Optional.of(report);
            } else {
                list(first.get());
                book.get().add(report);
            }
        });
    }

    private void list(CheckedReport begun) throws IOException {
        Book opened = new ListBook(target, context, setting);
        book = Optional.of(opened);
        opened.add(begun);
    }

    @Override
    public void addSetFindings(List<Finding> findings) {
        setFindings = List.copyOf(findings);
    }

    @Override
    public void close() throws IOException {
        if (!ended) {
            step(this::finish);
            ended = true;
            release();
        }
    }

    private void finish() throws IOException {
        CheckedReport only = first.orElseThrow(
                () -> new IOException("no report was added: an output would be missing without a word"));
        if (book.isEmpty()) {
            if (list || only.report().filter(r -> FormBook.fits(r, setting.limits())).isEmpty()) {
                list(only);
            } else {
                book = Optional.of(new FormBook(target, context, setting));
                book.get().add(only);
            }
        }
        book.get().addSetFindings(setFindings);
        book.get().finish();
    }

    /** After a failure there is nothing left to complete: the host throws the output away. */
    private void step(Step step) throws IOException {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                ended = true;
                release();
            }
        }
    }

    private void release() throws IOException {
        if (book.isPresent()) {
            book.get().close();
        }
    }
}
