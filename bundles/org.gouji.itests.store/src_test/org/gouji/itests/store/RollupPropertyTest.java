package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.gouji.model.report.ValueState;
import org.gouji.model.schema.CellSpec;
import org.gouji.model.schema.FormSchema;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Contribution;
import org.gouji.store.rollup.Rollup.Source;
import org.gouji.store.rollup.Rollup.Total;
import org.gouji.store.rollup.Rollups.Choice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From any total over any bodies of any generated province the walk down ends in the right cell of the right original,
 * and what is found there adds up to the total.
 */
@Tag(TestDatabase.FOLDER_ONLY)
class RollupPropertyTest {

    /** More in the long runs. */
    private static final int SEEDS = Integer.getInteger("gouji.seeds", 4);

    private static final int KEYS = 6;

    private final Office office;

    RollupPropertyTest(@TempDir Path folder) {
        office = new Office(folder);
    }

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTotalIsMadeOfTheRightCells(int seed) throws IOException {
        Random random = new Random(seed);
        try (Workspace workspace = office.init()) {
            Province province = new Province(workspace.register(), random);
            Season season = new Season(office, province, random);
            season.send(workspace);
            season.correct(workspace);
            season.resend(workspace);
            season.correct(workspace);
            Questions questions = new Questions(workspace, province, season, random,
                    new SourceCells(office.workspace()));
            for (int year : Season.YEARS) {
                questions.ask(year);
            }
            assertThat(workspace.filings().all().stream().filter(filing -> filing.body().isEmpty())
                    .map(Filing::name)).containsExactly(Optional.of("示例省丙市无名局"));
        }
    }

    /** Asks for totals and walks down from them. */
    private record Questions(Workspace workspace, Province province, Season season, Random random,
            SourceCells originals) {

        void ask(int year) throws IOException {
            long top = province.bodies().get(0);
            for (long body : province.bodies()) {
                if (province.unit(body).government()) {
                    Set<Long> governments = workspace.rollups().choose(body, Choice.GOVERNMENTS_BELOW, year);
                    assertThat(governments).isEqualTo(province.childrenAtTheEndOf(year, body, true));
                    check(governments, year);
                    Set<Long> departments = workspace.rollups().choose(body, Choice.DEPARTMENTS, year);
                    assertThat(departments).isEqualTo(province.childrenAtTheEndOf(year, body, false));
                    check(departments, year);
                    refused(body, year);
                }
            }
            check(workspace.rollups().choose(top, Choice.TOP, year), year);
            check(province.apart(year), year);
            check(province.apart(year), year);
        }

        /** A government's report is for its whole area. */
        private void refused(long government, int year) {
            for (long below : province.bodies()) {
                if (province.unit(below).existedAtTheEndOf(year) && province.above(year, below).contains(government)) {
                    assertThatThrownBy(() -> workspace.rollups().total(Set.of(government, below), year))
                            .isInstanceOfSatisfying(WorkspaceException.class,
                                    e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED));
                }
            }
        }

        private void check(Set<Long> asked, int year) throws IOException {
            Set<Long> counted = new TreeSet<>(asked);
            counted.removeIf(body -> !province.unit(body).existedAtTheEndOf(year));
            Set<Long> missing = new TreeSet<>(counted);
            missing.removeIf(body -> season.latest(body, year).isPresent());
            Set<Long> gone = new TreeSet<>(asked);
            gone.removeAll(counted);

            Rollup rollup = workspace.rollups().total(asked, year);
            assertThat(rollup.bodies()).isEqualTo(counted.size());
            assertThat(rollup.missing()).extracting(Body::id).containsExactlyInAnyOrderElementsOf(missing);
            assertThat(rollup.leftOut()).containsExactlyInAnyOrderElementsOf(gone);
            Map<String, Map<Long, Season.Latest>> byForm = new TreeMap<>();
            for (long body : counted) {
                season.latest(body, year).ifPresent(report -> byForm
                        .computeIfAbsent(report.sent().form().id(), form -> new TreeMap<>()).put(body, report));
            }
            assertThat(rollup.totals().keySet()).isEqualTo(byForm.keySet());
            byForm.forEach((form, reports) -> totals(rollup.totals().get(form), reports));
            for (Map.Entry<String, Map<Long, Season.Latest>> entry : byForm.entrySet()) {
                for (String key : keys(entry.getKey())) {
                    walk(asked, year, new Asked(entry.getKey(), key, rollup.totals().get(entry.getKey()).get(key)),
                            entry.getValue());
                }
            }
        }

        private static void totals(Map<String, Total> totals, Map<Long, Season.Latest> reports) {
            FormSchema form = reports.values().iterator().next().sent().form();
            assertThat(totals.keySet()).containsExactlyInAnyOrderElementsOf(
                    form.cells().stream().map(CellSpec::key).toList());
            for (CellSpec cell : form.cells()) {
                List<Sent.Text> texts = reports.values().stream().map(report -> report.now(cell.key())).toList();
                List<BigDecimal> numbers = texts.stream().flatMap(text -> text.number().stream()).toList();
                Total total = totals.get(cell.key());
                assertThat(total.reports()).isEqualTo(reports.size());
                if (reports.values().stream().anyMatch(report -> report.doubtful(cell.key()))) {
                    assertThat(total.known()).isLessThanOrEqualTo(numbers.size());
                    continue;
                }
                assertThat(total.sum()).as(cell.key())
                        .isEqualByComparingTo(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                assertThat(total.known()).isEqualTo(numbers.size());
                assertThat(total.blank())
                        .isEqualTo((int) texts.stream().filter(text -> text.state() == ValueState.BLANK).count());
            }
        }

        private Set<String> keys(String form) {
            List<CellSpec> cells = (form.equals(Office.FORM.id()) ? Office.FORM : Season.OLD).cells();
            Set<String> keys = new HashSet<>();
            while (keys.size() < KEYS) {
                keys.add(cells.get(random.nextInt(cells.size())).key());
            }
            return keys;
        }

        /** A total that is walked down. */
        private record Asked(String form, String key, Total total) {
        }

        private void walk(Set<Long> asked, int year, Asked question, Map<Long, Season.Latest> reports)
                throws IOException {
            List<Contribution> made = workspace.rollups().contributions(asked, year, question.form(), question.key());
            assertThat(made).extracting(contribution -> contribution.body().id())
                    .containsExactlyInAnyOrderElementsOf(reports.keySet());
            assertThat(made).extracting(Contribution::filing).doesNotHaveDuplicates();
            assertThat(made.stream().filter(contribution -> contribution.number().isPresent()))
                    .hasSize(question.total().known());
            BigDecimal sum = BigDecimal.ZERO;
            for (Contribution contribution : made) {
                sum = sum.add(contribution.number().orElse(BigDecimal.ZERO));
                assertThat(workspace.filings().get(contribution.filing()).year()).contains(year);
                walk(contribution, question.key(), reports.get(contribution.body().id()));
            }
            assertThat(sum).isEqualByComparingTo(question.total().sum());
        }

        private void walk(Contribution contribution, String key, Season.Latest report) throws IOException {
            Sent.Text now = report.now(key);
            if (report.doubtful(key) && contribution.number().isEmpty()) {
                assertThat(contribution.state()).isNotIn(ValueState.NUMBER, ValueState.NUMBER_WITH_UNIT);
                return;
            }
            assertThat(contribution.state()).as(key).isEqualTo(now.state());
            assertThat(contribution.number().isPresent()).isEqualTo(now.number().isPresent());
            now.number().ifPresent(number -> assertThat(contribution.number().get()).isEqualByComparingTo(number));
            Source source = workspace.rollups().source(contribution.filing(), key);
            assertThat(source.path()).isEqualTo(report.path());
            assertThat(source.container()).isEqualTo(report.container());
            assertThat(source.sha256()).isEqualTo(report.sha256());
            String printed = originals.text(source.sha256(), source.container(), source.read().at().orElseThrow());
            assertThat(printed).isEqualTo(report.sent().text(key).raw()).isEqualTo(source.read().raw());
            assertThat(source.now().state()).isEqualTo(now.state());
            assertThat(source.now().at()).isEqualTo(source.read().at());
        }
    }
}
