package org.gouji.crash.child;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.correction.Patches.Patched;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.filing.FilingDetail;
import org.gouji.store.verify.Damage;

/** Tells everything that a workspace holds, one line a thing; the tables' rows are counted past the store. */
final class Look {

    private static final String[] TABLES = {"original", "received", "arrival", "reading", "filing", "current_record"};

    private Look() {
    }

    /** All of it, or of the filings only those that were corrected. */
    static void at(Path folder, boolean whole) throws WorkspaceException {
        try (Workspace workspace = Child.open(folder, OpenMode.READ)) {
            for (Damage damage : workspace.verify()) {
                Child.say(damage.serious() ? "DAMAGE" : "NOTICE", damage.kind(), damage.what().en());
            }
            for (Filing filing : workspace.filings().all()) {
                if (whole || !workspace.corrections().of(filing.id()).isEmpty()) {
                    tell(workspace.filings().detail(filing.id()));
                }
            }
        }
        rows(folder.resolve("workspace.db"));
        Child.say("END");
    }

    private static void tell(FilingDetail detail) {
        Filing filing = detail.filing();
        Child.say("FILING", filing.id(), name(filing), filing.versions(), filing.state(), filing.latest().path(),
                filing.latest().container(), filing.latest().status(), filing.counts(), detail.diagnostics().size(),
                detail.findings().stream().map(f -> f.fingerprint()).sorted().collect(Collectors.joining(" ")));
        detail.current().ifPresent(report -> report.schema().cells().forEach(cell -> report.values().get(cell.key())
                .ifPresent(value -> Child.say("VALUE", filing.id(), cell.key(), ValueText.of(value)))));
        for (Patched patched : detail.patches()) {
            Child.say("CORRECTION", filing.id(), patched.correction().id(), patched.correction().key(),
                    patched.correction().replacement(), patched.correction().active(), patched.outcome());
        }
    }

    private static String name(Filing filing) {
        return filing.name().orElse("?") + " " + filing.year().map(String::valueOf).orElse("?");
    }

    private static void rows(Path file) {
        String url = "jdbc:sqlite:" + file.toUri().toASCIIString() + "?mode=ro";
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    Child.say("ROWS", table, count.getLong(1));
                }
            }
            try (ResultSet paths = statement.executeQuery("SELECT path, sha256, container FROM received"
                    + " UNION ALL SELECT path, sha256, '' FROM arrival ORDER BY 1, 3")) {
                while (paths.next()) {
                    Child.say("PATH", paths.getString(1), paths.getString(2), paths.getString(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }
}
