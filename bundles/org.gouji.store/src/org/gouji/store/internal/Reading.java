package org.gouji.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.gouji.core.RuleRun;
import org.gouji.model.Diagnostic;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.model.report.Report;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.export.InputFacts;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.json.Out;
import org.gouji.store.internal.json.ReportJson;
import org.gouji.store.internal.json.RunJson;
import org.gouji.store.internal.json.Tree;
import org.gouji.store.internal.sql.Failures;
import org.gouji.store.internal.sql.Sql;
import org.gouji.store.record.PackedValues;

/** What was read from received files: the table {@code reading}. */
public final class Reading {

    private static final String INSERT = "INSERT INTO reading (received, status, detail_zh, detail_en, reader, template,"
            + " revision, agency, year, packed, report, runs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SELECT = "SELECT r.id, r.sha256, r.path, r.container, r.position, g.status, g.detail_zh,"
            + " g.detail_en, g.reader, g.template, g.report, g.runs FROM received r"
            + " JOIN reading g ON g.received = r.id WHERE r.id = ?";

    private Reading() {
    }

    /** Turns what the pipeline said into what is stored; done before the transaction begins. */
    public static Packed pack(CheckedReport checked, List<RuleRun> runs) throws WorkspaceException {
        try {
            return packed(checked, runs);
        } catch (IOException e) {
            throw Failures.of(e, Path.of(checked.input().path()), 0);
        }
    }

    private static Packed packed(CheckedReport checked, List<RuleRun> runs) throws IOException {
        Optional<Report> report = checked.report();
        byte[] detail = Out.deflated(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : checked.diagnostics()) {
                ReportJson.write(json, diagnostic);
            }
            json.writeEndArray();
            if (report.isPresent()) {
                json.writeFieldName("report");
                ReportJson.write(json, report.get());
            }
            json.writeEndObject();
        });
        Optional<byte[]> packed = report.map(r -> PackedValues.pack(r.schema(), r.values()));
        Optional<byte[]> ran = report.isPresent() ? Optional.of(runs(runs, report.get().schema())) : Optional.empty();
        return new Packed(checked.input(), checked.index(), report, packed, detail, runs, ran);
    }

    /** The runs of all rules, deflated. */
    public static byte[] runs(List<RuleRun> runs, FormSchema schema) throws IOException {
        return Out.deflated(json -> RunJson.write(json, runs, schema));
    }

    /** Puts other runs in place of those over the report as it was read. */
    public static void replaceRuns(Connection connection, long received, List<RuleRun> runs, FormSchema schema)
            throws SQLException, WorkspaceException {
        try {
            Sql.update(connection, "UPDATE reading SET runs = ? WHERE received = ?", runs(runs, schema), received);
        } catch (IOException e) {
            throw Failures.of(e, Path.of(""), 0);
        }
    }

    /** The runs of all rules over a corrected report, as objects again. */
    public static List<RuleRun> runs(byte[] stored, long filing, FormSchema schema) throws WorkspaceException {
        try {
            return RunJson.read(Out.inflate(stored), schema);
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(filing, e);
        }
    }

    /**
     * What is stored of one report.
     *
     * @param input the input
     * @param position number of the report in its input
     * @param report the report
     * @param packed its packed values
     * @param detail the report and its diagnostics
     * @param runs the rules' runs
     * @param packedRuns the rules' runs as they are stored
     */
    public record Packed(InputFacts input, int position, Optional<Report> report, Optional<byte[]> packed,
            byte[] detail, List<RuleRun> runs, Optional<byte[]> packedRuns) {

        /** Stores it. */
        public void insert(Connection connection, long received) throws SQLException {
            Sql.update(connection, INSERT, received, input.status().name(), input.detail().zh(), input.detail().en(),
                    input.reader().map(Packed::reader), report.map(r -> r.fit().template()),
                    report.map(r -> (long) r.fit().revision()), report.flatMap(Report::agency),
                    report.flatMap(Report::year).map(Integer::longValue), packed, detail, packedRuns);
        }

        private static String reader(PluginRef ref) {
            return ref.id() + " " + ref.bundle() + " " + ref.version();
        }
    }

    /**
     * What is stored of a received report, as objects again.
     *
     * @param received its number
     * @param input the input
     * @param position number of the report in its input
     * @param report the report as it was read
     * @param diagnostics from reading and binding
     * @param runs the rules' runs over the report as it was read
     */
    public record Stored(long received, InputFacts input, int position, Optional<Report> report,
            List<Diagnostic> diagnostics, List<RuleRun> runs) {
    }

    /** Reads what is stored of a received report. */
    public static Stored load(Store store, Connection connection, long received)
            throws SQLException, WorkspaceException {
        Row row = Sql.first(connection, SELECT, Reading::row, received)
                .orElseThrow(() -> new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                        "工作区中没有编号 " + received + " 的报告。", "the workspace has no report number " + received)));
        return row.objects(store);
    }

    private static Row row(ResultSet row) throws SQLException {
        InputFacts facts = new InputFacts(row.getString("path"), row.getString("container"), 0,
                row.getString("sha256"), InputStatus.valueOf(row.getString("status")),
                LocalizedText.of(row.getString("detail_zh"), row.getString("detail_en")),
                Sql.text(row, "reader").map(Reading::reader));
        return new Row(row.getLong("id"), facts, row.getInt("position"), Sql.text(row, "template"),
                row.getBytes("report"), Optional.ofNullable(row.getBytes("runs")));
    }

    private static PluginRef reader(String text) {
        String[] parts = text.split(" ");
        return new PluginRef(parts[0], parts[1], parts[2]);
    }

    private record Row(long received, InputFacts input, int position, Optional<String> template, byte[] report,
            Optional<byte[]> runs) {

        Stored objects(Store store) throws WorkspaceException {
            try {
                Tree tree = Out.inflate(report);
                List<Diagnostic> diagnostics = tree.get("diagnostics").list().stream().map(ReportJson::diagnostic)
                        .toList();
                if (template.isEmpty()) {
                    return new Stored(received, input, position, Optional.empty(), diagnostics, List.of());
                }
                FormSchema schema = store.schema(template.get());
                List<RuleRun> rules = runs.isPresent()
                        ? RunJson.read(Out.inflate(runs.get()), schema)
                        : List.of();
                return new Stored(received, input, position,
                        Optional.of(ReportJson.read(tree.get("report"), schema)), diagnostics, rules);
            } catch (WorkspaceException e) {
                throw e;
            } catch (IOException | IllegalArgumentException e) {
                throw damaged(received, e);
            }
        }
    }

    private static WorkspaceException damaged(long received, Exception e) {
        return new WorkspaceException(Problem.DAMAGED, LocalizedText.of(
                "编号 " + received + " 的记录已损坏，请运行 gouji workspace verify。（" + e.getMessage() + "）",
                "the record of report " + received + " is damaged, run gouji workspace verify (" + e.getMessage()
                        + ")"),
                e);
    }
}
