package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gouji.model.report.ValueState;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Register.NewBody;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Several officers at once, each with a folder and connections of their own, on one PostgreSQL server. */
@EnabledIfSystemProperty(named = TestDatabase.SERVER, matches = ".+")
class ServerTest {

    private static final String TOTAL = "t3/1/总计";

    private static final String OTHER = "t3/2/总计";

    private final Office office;

    private final ExecutorService officers = Executors.newFixedThreadPool(8);

    ServerTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    @AfterEach
    void allOfficersGoHome() {
        officers.shutdownNow();
    }

    private Workspace officer(String name) throws IOException {
        return Workspace.init(office.folder().resolve(name), office.database().settings(), office.host(name));
    }

    private static Change change(String key, String from, String to, String reason) {
        return new Change(key, new ValueText(ValueState.NUMBER, from), to, reason);
    }

    /** Runs all at the same moment. */
    private <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> task : tasks) {
            running.add(officers.submit(() -> {
                start.await();
                return task.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(each.get());
        }
        return results;
    }

    @Test
    void officersWhoMakeTheSameWorkspaceAtOnceShareIt() throws Exception {
        List<Callable<Workspace>> making = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String name = "officer" + i;
            making.add(() -> officer(name));
        }
        List<Workspace> made = atOnce(making);
        Office.take(made.get(0), office.docx("一.docx", Office.report("示例县科技局", 2024)));
        for (Workspace each : made) {
            assertThat(each.filings().all()).hasSize(1);
            each.close();
        }
    }

    @Test
    void twoOfficersCorrectDifferentFilingsAtOnce() throws Exception {
        try (Workspace one = officer("一"); Workspace two = officer("二")) {
            Office.take(one, office.docx("一.docx", Office.report("示例县科技局", 2024).set(TOTAL, "1")),
                    office.docx("二.docx", Office.report("示例县教育局", 2024).set(TOTAL, "1")));
            List<Filing> filings = two.filings().all();
            atOnce(List.of(() -> countTo(one, filings.get(0).id(), 20), () -> countTo(two, filings.get(1).id(), 20)));
            for (Filing filing : filings) {
                assertThat(one.corrections().of(filing.id())).hasSize(19);
                assertThat(one.corrections().now(filing.id(), TOTAL).text()).isEqualTo("20");
            }
            assertThat(one.verify()).isEmpty();
        }
    }

    private static int countTo(Workspace workspace, long filing, int last) throws WorkspaceException {
        for (int i = 1; i < last; i++) {
            workspace.corrections().correct(filing, change(TOTAL, String.valueOf(i), String.valueOf(i + 1), "数"));
        }
        return last;
    }

    /** Each counts on from what it sees; what somebody else was quicker with is refused with both values. */
    @Test
    void officersCorrectTheSameFilingAtOnceAndLoseNothing() throws Exception {
        List<Workspace> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(officer("officer" + i));
        }
        Office.take(all.get(0), office.docx("一.docx", Office.report("示例县科技局", 2024).set(TOTAL, "0")));
        long filing = all.get(0).filings().all().get(0).id();
        List<Callable<Integer>> counting = new ArrayList<>();
        all.forEach(workspace -> counting.add(() -> count(workspace, filing, 15)));
        List<Integer> refused = atOnce(counting);
        assertThat(all.get(0).corrections().now(filing, TOTAL).text()).isEqualTo("60");
        assertThat(all.get(1).corrections().of(filing)).hasSize(60);
        assertThat(refused).as("they were in each other's way").anySatisfy(n -> assertThat(n).isPositive());
        assertThat(all.get(2).verify()).isEmpty();
        for (Workspace each : all) {
            each.close();
        }
    }

    private static int count(Workspace workspace, long filing, int times) throws WorkspaceException {
        int refused = 0;
        for (int done = 0; done < times;) {
            ValueText seen = workspace.corrections().now(filing, TOTAL);
            int next = Integer.parseInt(seen.text()) + 1;
            try {
                workspace.corrections().correct(filing, new Change(TOTAL, seen, String.valueOf(next), "数"));
                done++;
            } catch (WorkspaceException e) {
                assertThat(e.problem()).isEqualTo(Problem.STALE);
                assertThat(e.text().zh()).contains(seen.toString());
                refused++;
            }
        }
        return refused;
    }

    /** One changes a value, one takes changes back, one imports newer versions, one fills the register. */
    @Test
    void theJournalReplaysWhateverHappenedAtOnce() throws Exception {
        try (Workspace one = officer("一"); Workspace two = officer("二"); Workspace three = officer("三")) {
            Office.take(one, office.docx("零.docx", Office.report("示例县科技局", 2024).set(TOTAL, "1")));
            long filing = one.filings().all().get(0).id();
            atOnce(List.of(() -> toAndFro(one, filing), () -> versions(two, "甲"), () -> versions(three, "乙"),
                    () -> bodies(one, 0), () -> bodies(two, 100)));
            assertThat(two.verify()).isEmpty();
            assertThat(two.filings().get(filing).versions()).isEqualTo(21);
            assertThat(three.register().all(LocalDate.of(2024, 1, 1))).hasSize(20);
            assertThat(one.filings().all()).hasSize(1);
        }
    }

    private static int toAndFro(Workspace workspace, long filing) throws WorkspaceException {
        for (int i = 0; i < 20; i++) {
            ValueText seen = workspace.corrections().now(filing, OTHER);
            try {
                workspace.corrections().correct(filing, new Change(OTHER, seen, String.valueOf(i + 5), "来回"));
            } catch (WorkspaceException e) {
                assertThat(e.problem()).isEqualTo(Problem.STALE);
            }
            workspace.corrections().undo(filing);
        }
        return 0;
    }

    private int versions(Workspace workspace, String who) throws IOException {
        for (int i = 0; i < 10; i++) {
            SampleReport report = Office.report("示例县科技局", 2024).set(TOTAL,
                    String.valueOf(i + (who.equals("甲") ? 2 : 30)));
            Office.take(workspace, office.docx(who + i + ".docx", report));
        }
        return 0;
    }

    private static int bodies(Workspace workspace, int from) throws WorkspaceException {
        for (int i = from; i < from + 10; i++) {
            workspace.register().found(new NewBody("c" + i, "某县第" + i + "局", AgencyLevel.DEPARTMENT,
                    Optional.empty(), LocalDate.of(2010, 1, 1)));
        }
        return 0;
    }

    @Test
    void theSameFilesImportedByTwoAreTakenOnce() throws Exception {
        try (Workspace one = officer("一"); Workspace two = officer("二")) {
            List<Incoming> files = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                files.add(office.docx(i + ".docx", Office.report("示例县第" + i + "局", 2024)));
            }
            Incoming[] all = files.toArray(new Incoming[0]);
            atOnce(List.of(() -> Office.take(one, all), () -> Office.take(two, all)));
            assertThat(one.filings().all()).hasSize(30);
            assertThat(two.verify()).isEmpty();
        }
    }

    @Test
    void aRestartedServerIsConnectedToAgain() throws Exception {
        try (Workspace workspace = officer("一")) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)));
            disconnectAll();
            assertThat(workspace.filings().all()).hasSize(1);
            disconnectAll();
            long filing = workspace.filings().all().get(0).id();
            disconnectAll();
            workspace.corrections().correct(filing, change(TOTAL, "0", "3", "重连"));
            assertThat(workspace.corrections().of(filing)).hasSize(1);
        }
    }

    private void disconnectAll() throws SQLException {
        try (Connection connection = DriverManager.getConnection(office.database().url());
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'gouji'"
                    + " AND pid <> pg_backend_pid()");
        }
    }

    @Test
    void originalsLieInTheDatabase() throws IOException {
        byte[] sent = "年报".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        try (Workspace workspace = officer("一")) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)),
                    office.file("别的.bin", sent));
            assertThat(office.folder().resolve("一").resolve("originals")).doesNotExist();
        }
        office.sql("DELETE FROM original WHERE content = '\\x" + java.util.HexFormat.of().formatHex(sent) + "'::bytea");
    }

    @Test
    void tellsWhyTheServerCannotBeUsedWithoutThePassword() throws IOException {
        String url = office.database().url();
        String secret = "kXq7geheim";
        told(url.replaceAll("password=[^&]*", "password=" + secret), secret, Problem.REFUSED, "不允许用户");
        told(url.replaceAll(":\\d+/", ":1/").replaceAll("password=[^&]*", "password=" + secret), secret,
                Problem.FAILED, "连接不上数据库服务器 127.0.0.1:1/");
        told(url.replaceAll("/postgres\\?", "/nowhere_" + "?"), secret, Problem.UNKNOWN, "没有数据库");
        told(url.replaceAll("currentSchema=.*", "currentSchema=nowhere"), secret, Problem.REFUSED, "schema");
        told("jdbc:postgresql://host:port/x?password=" + secret, secret, Problem.REFUSED, "写法不对");
    }

    private void told(String url, String secret, Problem problem, String text) {
        Path folder = office.folder().resolve("refused");
        assertThatThrownBy(() -> Workspace.init(folder, org.gouji.store.WorkspaceSettings.onServer(url),
                office.host("张三"))).isInstanceOfSatisfying(WorkspaceException.class, e -> {
                    assertThat(e.problem()).as(e.text().zh()).isEqualTo(problem);
                    assertThat(e.text().zh()).contains(text);
                    assertThat(e.text().zh() + e.text().en() + stackTrace(e)).doesNotContain(secret)
                            .doesNotContain(password());
                });
        assertThat(folder).as("is no workspace").isEmptyDirectory();
    }

    private String password() {
        return System.getProperty(TestDatabase.SERVER).replaceAll(".*password=", "");
    }

    private static String stackTrace(Throwable e) {
        java.io.StringWriter text = new java.io.StringWriter();
        e.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    /** So that it need not stand in the workspace's settings, nor on a command line that everybody can see. */
    @Test
    void takesThePasswordFromThePasswordFile() throws IOException {
        String url = office.database().url();
        Path file = office.folder().resolve("pgpass");
        Files.writeString(file, "*:*:*:gouji:" + password() + "\n");
        String property = "org.postgresql.pgpassfile";
        System.setProperty(property, file.toString());
        try (Workspace workspace = Workspace.init(office.workspace(),
                org.gouji.store.WorkspaceSettings.onServer(url.replaceAll("&password=[^&]*", "")),
                office.host("张三"))) {
            assertThat(workspace.filings().all()).isEmpty();
        } finally {
            System.clearProperty(property);
        }
    }

    @Test
    void readsWithoutWriting() throws IOException {
        try (Workspace workspace = officer("一")) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024)));
            long filing = workspace.filings().all().get(0).id();
            try (Workspace reading = Workspace.open(workspace.folder(), OpenMode.READ, office.host("二"))) {
                assertThat(reading.filings().all()).hasSize(1);
                assertThatThrownBy(() -> reading.corrections().undo(filing))
                        .isInstanceOfSatisfying(WorkspaceException.class,
                                e -> assertThat(e.problem()).isEqualTo(Problem.READ_ONLY));
            }
        }
    }

    @Test
    void anEmptyDatabaseIsNoWorkspaceToRead() throws IOException {
        Path folder = Files.createDirectories(office.folder().resolve("空"));
        office.database().settings().write(folder);
        assertThatThrownBy(() -> Workspace.open(folder, OpenMode.READ, office.host("一")))
                .isInstanceOfSatisfying(WorkspaceException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_WORKSPACE));
    }
}
