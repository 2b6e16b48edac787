package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.gouji.core.RunOptions;
import org.gouji.store.Workspace;
import org.gouji.store.imports.ImportOptions;
import org.gouji.store.imports.Imported;
import org.gouji.store.imports.Imported.Outcome;
import org.gouji.store.imports.Incoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How files come into a workspace on a PostgreSQL server. */
@EnabledIfSystemProperty(named = TestDatabase.SERVER, matches = ".+")
class ServerImportTest {

    private static final int FILES = 60;

    private final Office office;

    ServerImportTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    private List<Incoming> files() {
        List<Incoming> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(office.docx(i + ".docx", Office.report("示例县第" + i + "局", 2024)));
        }
        return files;
    }

    /** Each one has to wait for the server's disk. */
    @Test
    void anImportIsFewTransactions() throws Exception {
        try (Workspace workspace = office.init()) {
            List<Incoming> files = files();
            long before = transactions();
            Office.take(workspace, files.toArray(new Incoming[0]));
            assertThat(transactions() - before).isLessThan(FILES / 2);
            assertThat(workspace.filings().all()).hasSize(FILES);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    /** How many have changed anything on this server so far; this one counts as well. */
    private long transactions() throws SQLException {
        try (Connection connection = DriverManager.getConnection(office.database().url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT txid_current()")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatWasNotAcknowledgedLeavesNoOriginalBehind() throws IOException {
        try (Workspace workspace = office.init()) {
            List<Imported> told = new ArrayList<>();
            assertThatThrownBy(() -> workspace.importer().run(files().iterator(),
                    new ImportOptions(1, Office.TODAY, RunOptions.DEFAULT, done -> {
                        told.add(done);
                        throw new IllegalStateException("somebody pulled the plug");
                    }))).isInstanceOf(IllegalStateException.class);
            assertThat(workspace.filings().all()).hasSizeLessThan(FILES);
            assertThat(workspace.verify()).isEmpty();
            List<Imported> again = Office.take(workspace, files().toArray(new Incoming[0]));
            assertThat(again).extracting(Imported::outcome).contains(Outcome.KNOWN, Outcome.NEW);
            assertThat(workspace.filings().all()).hasSize(FILES);
            assertThat(workspace.verify()).isEmpty();
        }
    }

    /** It does not wait in memory for others. */
    @Test
    void aLargeFileIsKeptAsItIs() throws IOException {
        byte[] large = new byte[5 * 1024 * 1024];
        new Random(1).nextBytes(large);
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.file("大.bin", large), office.docx("一.docx", Office.report("示例县科技局", 2024)));
            assertThat(workspace.filings().all()).hasSize(2);
            assertThat(workspace.verify()).isEmpty();
        }
        office.sql("UPDATE original SET size = size WHERE length(content) = " + large.length);
    }

    /** As the message about a missing original advises. */
    @Test
    void aMissingOriginalComesBackWhenItIsImportedAgain() throws IOException {
        try (Workspace workspace = office.init()) {
            Incoming file = office.docx("一.docx", Office.report("示例县科技局", 2024));
            Office.take(workspace, file);
            office.sql("UPDATE original SET content = NULL");
            assertThat(workspace.verify()).isNotEmpty();
            assertThat(Office.take(workspace, file)).extracting(Imported::outcome).containsExactly(Outcome.KNOWN);
            assertThat(workspace.verify()).isEmpty();
        }
    }
}
