package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.imports.Incoming;
import org.gouji.store.register.Body;
import org.gouji.store.register.Register;
import org.gouji.store.register.Register.NewBody;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.store.rollup.Rollup.Total;
import org.gouji.store.rollup.Rollups;
import org.gouji.store.rollup.Rollups.Choice;
import org.gouji.testkit.form.SampleReport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupTest {

    private static final String KEY = "t3/1/总计";

    private static final String OTHER = "t3/2/总计";

    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Office office;

    RollupTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    /** What a generated county sent. */
    private record Sent(Incoming file, int first, int second) {
    }

    private static long government(Register register, String code, String name) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.COUNTY_GOVERNMENT, Optional.empty(), START));
    }

    private static long department(Register register, String code, String name, long parent) throws IOException {
        return register.found(new NewBody(code, name, AgencyLevel.DEPARTMENT, Optional.of(parent), START));
    }

    private Sent sent(String agency, int first, int second) {
        SampleReport report = Office.report(agency, 2024).set(KEY, String.valueOf(first)).set(OTHER,
                String.valueOf(second));
        return new Sent(office.docx(agency + ".docx", report), first, second);
    }

    @RepeatedTest(3)
    void walksFromAnyTotalDownToTheCellOfTheOriginal(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        try (Workspace workspace = office.init()) {
            Map<Long, Sent> sent = new HashMap<>();
            List<Long> tops = new ArrayList<>();
            for (int c = 0; c < 1 + random.nextInt(2); c++) {
                long county = government(workspace.register(), "c" + c, "示例" + c + "县人民政府");
                tops.add(county);
                for (int d = 0; d < 1 + random.nextInt(4); d++) {
                    String name = "示例" + c + "县" + d + "号局";
                    long body = department(workspace.register(), c + "-" + d, name, county);
                    if (random.nextInt(4) > 0) {
                        sent.put(body, sent(name, 100 + random.nextInt(900), random.nextInt(90)));
                    }
                }
            }
            Office.take(workspace, sent.values().stream().map(Sent::file).toArray(Incoming[]::new));
            for (long top : tops) {
                walk(workspace.rollups(), workspace.rollups().choose(top, Choice.DEPARTMENTS, 2024), sent);
            }
        }
    }

    private static void walk(Rollups rollups, Set<Long> chosen, Map<Long, Sent> sent) throws IOException {
        List<Long> there = chosen.stream().filter(sent::containsKey).toList();
        Rollup rollup = rollups.total(chosen, 2024);
        assertThat(rollup.bodies()).isEqualTo(chosen.size());
        assertThat(rollup.missing()).extracting(Body::id).doesNotContainAnyElementsOf(sent.keySet())
                .hasSize(chosen.size() - there.size());
        if (there.isEmpty()) {
            assertThat(rollup.totals()).isEmpty();
            return;
        }
        Map<String, Total> totals = rollup.totals().get(Office.FORM.id());
        assertThat(totals.get(KEY).sum().intValueExact())
                .isEqualTo(there.stream().mapToInt(body -> sent.get(body).first()).sum());
        assertThat(totals.get(OTHER).sum().intValueExact())
                .isEqualTo(there.stream().mapToInt(body -> sent.get(body).second()).sum());
        List<Contribution> made = rollups.contributions(chosen, 2024, Office.FORM.id(), KEY);
        assertThat(made).extracting(c -> c.body().id()).containsExactlyInAnyOrderElementsOf(there);
        for (Contribution contribution : made) {
            Sent file = sent.get(contribution.body().id());
            Source source = rollups.source(contribution.filing(), KEY);
            assertThat(contribution.number()).contains(BigDecimal.valueOf(file.first()));
            assertThat(source.read().raw()).isEqualTo(String.valueOf(file.first()));
            assertThat(source.read().at()).isPresent();
            assertThat(source.path()).isEqualTo(file.file().path());
            assertThat(source.sha256()).isEqualTo(sha256(file.file().file()));
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void countsEachBodyOnce() throws IOException {
        try (Workspace workspace = office.init()) {
            Register register = workspace.register();
            long county = government(register, "1", "示例县人民政府");
            long science = department(register, "2", "示例县科技局", county);
            long merged = department(register, "3", "示例县知识产权局", county);
            register.end(merged, Optional.of(science), LocalDate.of(2024, 7, 1));
            Office.take(workspace, sent("示例县科技局", 5, 0).file(), sent("示例县知识产权局", 3, 0).file());

            Rollup rollup = workspace.rollups().total(Set.of(science, merged), 2024);
            assertThat(rollup.totals().get(Office.FORM.id()).get(KEY).sum()).isEqualByComparingTo("5");
            assertThat(rollup.leftOut()).containsExactly(merged);
            assertThatThrownBy(() -> workspace.rollups().total(Set.of(county, science), 2024))
                    .isInstanceOfSatisfying(WorkspaceException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED));
        }
    }

    @Test
    void takesABlankForNoNumber() throws IOException {
        try (Workspace workspace = office.init()) {
            long county = government(workspace.register(), "1", "示例县人民政府");
            Office.take(workspace, office.docx("a.docx", Office.report("示例县人民政府", 2024).set(KEY, "")));
            Total total = workspace.rollups().total(Set.of(county), 2024).totals().get(Office.FORM.id()).get(KEY);
            assertThat(total).isEqualTo(new Total(BigDecimal.ZERO, 0, 1, 1));
        }
    }
}
