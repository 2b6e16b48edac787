package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.model.report.ValueState;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.verify.Damage;
import org.gouji.store.verify.Damage.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final String TOTAL = "t3/1/总计";

    private final Office office;

    VerifyTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    @BeforeEach
    void aWorkspaceWithACorrectionAndAResubmission() throws IOException {
        try (Workspace workspace = office.init()) {
            Office.take(workspace, first(), office.file("说明.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
            long filing = workspace.filings().all().get(0).id();
            workspace.corrections().correct(filing, change("21", "12"));
            workspace.corrections().correct(filing, change("12", "0"));
            workspace.corrections().undo(filing);
            Office.take(workspace, second());
        }
    }

    private Incoming first() {
        return office.docx("一.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21"));
    }

    private Incoming second() {
        return office.docx("二.docx", Office.report("示例县科技局", 2024).set(TOTAL, "21").set("t3/2/总计", "1"));
    }

    /** As the damage's advice says; then all is well. */
    private void importAgain() throws IOException {
        try (Workspace workspace = office.open()) {
            Office.take(workspace, first(), second(), office.file("说明.docx", new byte[]{'P', 'K', 3, 4, 0, 0, 0}));
            assertThat(workspace.verify()).isEmpty();
            assertThat(workspace.filings().all()).hasSize(2);
        }
    }

    private static Change change(String from, String to) {
        return new Change(TOTAL, new ValueText(ValueState.NUMBER, from), to, "电话核实");
    }

    private List<Damage> verify() throws IOException {
        try (Workspace workspace = office.open()) {
            return workspace.verify();
        }
    }

    private Path original() throws IOException {
        try (Stream<Path> files = Files.walk(office.workspace().resolve("originals"))) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    private void told(Kind kind, String where) throws IOException {
        assertThat(verify()).anySatisfy(damage -> {
            assertThat(damage.kind()).isEqualTo(kind);
            assertThat(damage.where()).contains(where);
            assertThat(damage.advice().zh()).isNotBlank();
        });
    }

    @Test
    void aSoundWorkspaceIsClean() throws IOException {
        assertThat(verify()).isEmpty();
    }

    @Test
    void howFarItHasComeIsTold() throws IOException {
        List<Long> told = new ArrayList<>();
        long[] last = new long[1];
        try (Workspace workspace = office.open()) {
            workspace.verify((done, all) -> {
                told.add(done);
                last[0] = all;
            });
        }
        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
        assertThat(told.get(told.size() - 1)).as("all of it").isEqualTo(last[0]);
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void tellsAFlippedByteOfAnOriginal() throws IOException {
        Path original = original();
        byte[] bytes = Files.readAllBytes(original);
        bytes[bytes.length / 2] ^= 1;
        Files.write(original, bytes);
        assertThat(verify()).singleElement().satisfies(damage -> {
            assertThat(damage.kind()).isEqualTo(Kind.ORIGINAL_CHANGED);
            assertThat(damage.where()).contains(original.getFileName().toString());
            assertThat(damage.advice().zh()).contains("重新导入");
        });
        importAgain();
        assertThat(Files.readAllBytes(original)).isNotEqualTo(bytes);
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void tellsAnOriginalThatWasCutOff() throws IOException {
        Files.write(original(), new byte[0]);
        told(Kind.ORIGINAL_CHANGED, original().getFileName().toString());
        importAgain();
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void tellsAMissingOriginal() throws IOException {
        Path original = original();
        Files.delete(original);
        told(Kind.ORIGINAL_MISSING, original.getFileName().toString());
        importAgain();
    }

    @Test
    @Tag(TestDatabase.FOLDER_ONLY)
    void anOriginalWithoutReportIsOnlyMentioned() throws IOException {
        Path folder = Files.createDirectories(office.workspace().resolve("originals").resolve("00"));
        Files.write(folder.resolve("0".repeat(64)), new byte[]{1});
        assertThat(verify()).singleElement().satisfies(damage -> assertThat(damage.serious()).isFalse());
    }

    /** On a server the originals are in the database. */
    @Test
    @EnabledIfSystemProperty(named = TestDatabase.SERVER, matches = ".+")
    void tellsDamagedOriginalsOnAServer() throws IOException {
        office.sql(
                "UPDATE original SET content = substr(content, 2) WHERE sha256 = (SELECT min(sha256) FROM original)");
        told(Kind.ORIGINAL_CHANGED, "");
        importAgain();
        office.sql("UPDATE original SET content = NULL WHERE sha256 = (SELECT min(sha256) FROM original)");
        told(Kind.ORIGINAL_MISSING, "");
        importAgain();
        office.sql("INSERT INTO original (sha256, size, content) VALUES ('" + "0".repeat(64) + "', 1, '1')");
        told(Kind.ORIGINAL_ORPHAN, "");
    }

    @Test
    void tellsAChangedRow() throws IOException {
        office.sql("UPDATE correction SET reason = '别的' WHERE id = (SELECT min(id) FROM correction)");
        told(Kind.ROW, "correction ");
    }

    @Test
    void tellsALostRowAndALostEntry() throws IOException {
        office.sql("DELETE FROM correction");
        told(Kind.ROW, "correction ");
        office.sql("DELETE FROM journal WHERE number = (SELECT min(number) FROM journal)");
        told(Kind.ROW, "received 1");
        office.sql("UPDATE journal SET kind = '别的' WHERE number = (SELECT max(number) FROM journal)");
        told(Kind.JOURNAL, "journal ");
    }

    @Test
    void tellsATruncatedRecord() throws IOException {
        office.sql("UPDATE reading SET report = substr(report, 1, 20) WHERE received = 1");
        told(Kind.READING, "reading 1");
    }

    @Test
    void tellsTruncatedPackedValuesAndAMissingReading() throws IOException {
        office.sql("UPDATE reading SET packed = substr(packed, 1, 9) WHERE received = 1");
        told(Kind.READING, "reading 1");
        office.sql("DELETE FROM reading WHERE received = 1");
        told(Kind.READING, "reading 1");
    }

    @Test
    void tellsACurrentRecordThatIsNotTheCorrectedReport() throws IOException {
        office.sql("UPDATE current_record SET packed = (SELECT packed FROM reading WHERE received = 1)");
        told(Kind.CURRENT, "current_record 1");
    }

    @Test
    void tellsWrongCountsAndDamagedRunsOfACurrentRecord() throws IOException {
        office.sql("UPDATE current_record SET errors = errors + 1");
        told(Kind.CURRENT, "current_record 1");
        office.sql("UPDATE current_record SET errors = errors - 1, runs = substr(runs, 2)");
        told(Kind.CURRENT, "current_record 1");
        office.sql("UPDATE current_record SET runs = NULL");
        told(Kind.CURRENT, "current_record 1");
        office.sql("DELETE FROM current_record");
        told(Kind.CURRENT, "current_record 1");
    }

    @Test
    void tellsARowThatNoEntryMade() throws IOException {
        office.sql("INSERT INTO arrival (id, sha256, path, received) VALUES (99, 'x', 'y', '2025-01-01')");
        told(Kind.ROW, "arrival 99");
        office.sql("DELETE FROM original");
        told(Kind.ROW, "original ");
    }

    @Test
    void looksOverTheRegister() throws IOException {
        LocalDate day = LocalDate.of(2015, 1, 1);
        try (Workspace workspace = office.open()) {
            Register register = workspace.register();
            long county = register.found(new NewBody("1", "示例县人民政府", AgencyLevel.COUNTY_GOVERNMENT,
                    Optional.empty(), day));
            for (int i = 2; i < 40; i++) {
                long body = register.found(new NewBody(String.valueOf(i), "示例县第" + i + "局", AgencyLevel.DEPARTMENT,
                        Optional.of(county), day));
                register.shortName(body, i + "局", day);
                register.rename(body, "示例县新" + i + "局", day.plusYears(1));
            }
        }
        assertThat(verify()).isEmpty();
        office.sql("UPDATE body_name SET name = '别的' WHERE kind = 'short' AND name = '7局'");
        told(Kind.ROW, "body_name ");
        assertThat(verify()).singleElement().satisfies(damage -> assertThat(damage.where()).endsWith("/1"));
        office.sql("DELETE FROM body_parent WHERE body = (SELECT max(id) FROM body)");
        told(Kind.ROW, "body_parent ");
    }
}
