package org.gouji.store.internal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.model.report.Value;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Correction;
import org.gouji.store.correction.Patches;
import org.gouji.store.internal.journal.CorrectionProjector;
import org.gouji.store.internal.json.Out;
import org.gouji.store.internal.json.ReportJson;
import org.gouji.store.internal.sql.Sql;

/** Where one value of a filing stands in its original; what the rules said of the rest is not read. */
public final class Origins {

    private static final String SELECT = "SELECT r.id, r.sha256, r.path, r.container, g.template, g.report"
            + " FROM filing f JOIN received r ON r.filing = f.id AND r.version = f.latest"
            + " JOIN reading g ON g.received = r.id WHERE f.id = ?";

    private Origins() {
    }

    /**
     * A value with its file.
     *
     * @param sha256 of the file
     * @param path the path it was received with
     * @param container place of the report in a file that holds several; empty otherwise
     * @param read as it stands there
     * @param now with its corrections
     */
    public record Origin(String sha256, String path, String container, Value read, Value now) {
    }

    private record Row(long received, String sha256, String path, String container, Optional<String> template,
            byte[] report) {
    }

    /** A value with its file; empty when the filing's form has no such cell. */
    public static Optional<Origin> of(Store store, Connection connection, long filing, String key)
            throws SQLException, WorkspaceException {
        Row row = Sql.first(connection, SELECT,
                found -> new Row(found.getLong("id"), found.getString("sha256"), found.getString("path"),
                        found.getString("container"), Sql.text(found, "template"), found.getBytes("report")),
                filing).orElseThrow(() -> Unknown.filing(filing));
        if (row.template().isEmpty()) {
            return Optional.empty();
        }
        FormSchema schema = store.schema(row.template().get());
        List<Correction> corrections = CorrectionProjector.of(connection, filing).stream()
                .filter(correction -> correction.key().equals(key)).toList();
        try {
            Optional<Value> read = ReportJson.value(row.report(), schema, key);
            return read.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Origin(row.sha256(), row.path(), row.container(), read.get(),
                            now(row, schema, read.get(), corrections)));
        } catch (IOException | IllegalArgumentException e) {
            throw new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                    "编号 " + row.received() + " 的记录已损坏，请运行 gouji workspace verify。",
                    "the record of report " + row.received() + " is damaged, run gouji workspace verify"), e);
        }
    }

    private static Value now(Row row, FormSchema schema, Value read, List<Correction> corrections)
            throws IOException {
        if (corrections.isEmpty()) {
            return read;
        }
        Report report = ReportJson.read(Out.inflate(row.report()).get("report"), schema);
        return Patches.apply(report, corrections).report().values().get(read.key()).orElse(read);
    }
}
