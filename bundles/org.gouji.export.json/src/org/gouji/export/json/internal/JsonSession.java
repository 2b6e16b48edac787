package org.gouji.export.json.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.gouji.model.finding.Finding;
import org.gouji.spi.Cancellation;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.ExportSession;
import org.gouji.spi.export.ExportTarget;

/** One document a report: the first under the target's main name, further ones numbered. */
final class JsonSession implements ExportSession {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ExportTarget target;
    private final Cancellation cancellation;
    private int reports;

    JsonSession(ExportTarget target, Cancellation cancellation) {
        this.target = target;
        this.cancellation = cancellation;
    }

    @Override
    public void add(CheckedReport report) throws IOException {
        cancellation.checkpoint();
        reports++;
        try (OutputStream out = target.open(name(target.mainName(), reports))) {
            try (JsonGenerator json = generator(out)) {
                new ReportWriter(json).write(report);
            }
            out.write('\n');
        }
    }

    @Override
    public void addSetFindings(List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            throw new IOException("a document of one report has no place for findings about a set");
        }
    }

    @Override
    public void close() throws IOException {
        if (reports == 0) {
            throw new IOException("no report was added: an output would be missing without a word");
        }
    }

    /** {@code a.docx.json}, {@code a.docx.2.json}, {@code a.docx.3.json}. */
    static String name(String mainName, int number) {
        if (number == 1) {
            return mainName;
        }
        int dot = mainName.lastIndexOf('.');
        int cut = dot < 0 ? mainName.length() : dot;
        return mainName.substring(0, cut) + "." + number + mainName.substring(cut);
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new Layout());
        return json;
    }
}
