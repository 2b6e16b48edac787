package org.gouji.itests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.gouji.model.report.ValueState;
import org.gouji.store.Workspace;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.correction.CorrectionFiles;
import org.gouji.store.correction.CorrectionSet;
import org.gouji.store.correction.CorrectionSet.Tried;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.Patches;
import org.gouji.store.correction.Patches.Outcome;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Decisions.Acceptance;
import org.gouji.store.filing.FilingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionFilesTest {

    private static final Path SCHEMA = Path.of("../../releng/docs/schema/gouji-corrections-1.schema.json");
    private static final String ONE = "t3/1/总计";
    private static final String TWO = "t3/2/总计";
    private static final String FOUR = "t3/4/总计";

    private final Path folder;

    CorrectionFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void correct(Workspace workspace, long filing, String key, String from, String to)
            throws IOException {
        workspace.corrections().correct(filing,
                new Change(key, new ValueText(ValueState.NUMBER, from), to, "电话核实 " + to));
    }

    /** Two corrections of one value, one each of two others, and one taken back. */
    private byte[] exported(String agency) throws IOException {
        Office office = new Office(folder.resolve("one"));
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("一.docx",
                    Office.report(agency, 2024).set(ONE, "21").set(TWO, "7").set(FOUR, "5")));
            long filing = workspace.filings().all().get(0).id();
            correct(workspace, filing, ONE, "21", "12");
            correct(workspace, filing, ONE, "12", "0");
            correct(workspace, filing, TWO, "7", "0");
            correct(workspace, filing, FOUR, "5", "");
            workspace.corrections().correct(filing, new Change("t3/3.1/总计", new ValueText(ValueState.NUMBER, "0"), "8",
                    "错了"));
            workspace.corrections().undo(filing);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(workspace.correctionFiles().export(List.of(filing), out)).isEqualTo(4);
            return out.toByteArray();
        }
    }

    private static List<CorrectionSet> read(byte[] text) throws IOException {
        return CorrectionFiles.read(new ByteArrayInputStream(text));
    }

    @Test
    void theFileFollowsItsSchema() throws IOException {
        byte[] text = exported("示例县科技局");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(SCHEMA))
                .validate(new String(text, StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
        for (ValueState state : ValueState.values()) {
            assertThat(Files.readString(SCHEMA)).contains("\"" + state.id() + "\"");
        }
        assertThat(new String(text, StandardCharsets.UTF_8)).doesNotContain("错了").doesNotContain("\r");
    }

    @Test
    void eachIsTriedOnTheReportOfItsAgencyAndYear() throws IOException {
        List<CorrectionSet> sets = read(exported("示例县科技局"));
        Office office = new Office(folder.resolve("two"));
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("二.docx",
                    Office.report("示例县科技局", 2024).set(ONE, "21").set(TWO, "0").set(FOUR, "6")));
            long filing = workspace.filings().all().get(0).id();

            Tried tried = workspace.correctionFiles().apply(sets.get(0), Optional.empty());

            assertThat(tried.filing()).contains(filing);
            assertThat(tried.trials()).extracting(CorrectionSet.Trial::outcome).containsExactly(Outcome.APPLIED,
                    Outcome.APPLIED, Outcome.OBSOLETE, Outcome.REFUSED);
            assertThat(tried.trials().get(3).why().zh()).contains("5").contains("6");
            assertThat(workspace.corrections().now(filing, ONE).text()).isEqualTo("0");
            assertThat(workspace.filings().get(filing).state()).isEqualTo(FilingState.CORRECTED);
            assertThat(workspace.filings().detail(filing).history())
                    .anySatisfy(entry -> assertThat(entry.fact("made.by")).contains("张三"));
            assertThat(workspace.verify()).isEmpty();

            Tried again = workspace.correctionFiles().apply(sets.get(0), Optional.empty());
            assertThat(again.trials()).extracting(CorrectionSet.Trial::outcome)
                    .as("what 21 was became 12, then 0").containsExactly(Outcome.OBSOLETE, Outcome.OBSOLETE,
                            Outcome.OBSOLETE,
                            Outcome.REFUSED);
        }
    }

    /** One value four times: 21, 12, 21, 12, 0. */
    private CorrectionSet chain() throws IOException {
        Office office = new Office(folder.resolve("one"));
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("一.docx", Office.report("示例县科技局", 2024).set(ONE, "21")));
            long filing = workspace.filings().all().get(0).id();
            correct(workspace, filing, ONE, "21", "12");
            correct(workspace, filing, ONE, "12", "21");
            correct(workspace, filing, ONE, "21", "12");
            correct(workspace, filing, ONE, "12", "0");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workspace.correctionFiles().export(List.of(filing), out);
            CorrectionSet set = read(out.toByteArray()).get(0);
            assertThat(workspace.correctionFiles().apply(set, Optional.of(filing)).trials())
                    .as("on the report it comes from").extracting(CorrectionSet.Trial::outcome)
                    .containsOnly(Outcome.OBSOLETE);
            assertThat(workspace.corrections().of(filing)).hasSize(4);

            Office.take(workspace, office.docx("二.docx", Office.report("示例县科技局", 2024).set(ONE, "0")));
            assertThat(workspace.corrections().of(filing)).as("the agency took over the result")
                    .extracting(Patches.Patched::outcome).containsOnly(Outcome.OBSOLETE);
            assertThat(workspace.verify()).isEmpty();
            return set;
        }
    }

    @Test
    void aChainWhoseEndTheReportSaysIsObsoleteAsAWhole() throws IOException {
        CorrectionSet chain = chain();
        assertThat(outcomes(chain, "0")).containsOnly(Outcome.OBSOLETE);
        assertThat(outcomes(chain, "12")).as("only the last link is left").containsExactly(Outcome.OBSOLETE,
                Outcome.OBSOLETE, Outcome.OBSOLETE, Outcome.APPLIED);
        assertThat(outcomes(chain, "9")).as("neither seen nor wanted by any link").containsOnly(Outcome.REFUSED);
    }

    private List<Outcome> outcomes(CorrectionSet chain, String value) throws IOException {
        Office office = new Office(folder.resolve("of " + value));
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("三.docx", Office.report("示例县科技局", 2024).set(ONE, value)));
            return workspace.correctionFiles().apply(chain, Optional.empty()).trials().stream()
                    .map(CorrectionSet.Trial::outcome).toList();
        }
    }

    @Test
    void withoutSuchAReportOrWithAnAcceptedOneAllAreRefused() throws IOException {
        List<CorrectionSet> sets = read(exported("示例县科技局"));
        Office office = new Office(folder.resolve("two"));
        try (Workspace workspace = office.init()) {
            Office.take(workspace, office.docx("二.docx", Office.report("示例县财政局", 2024)));
            long filing = workspace.filings().all().get(0).id();
            Tried none = workspace.correctionFiles().apply(sets.get(0), Optional.empty());
            assertThat(none.filing()).isEmpty();
            assertThat(none.trials()).hasSize(4).allSatisfy(trial -> {
                assertThat(trial.outcome()).isEqualTo(Outcome.REFUSED);
                assertThat(trial.why().zh()).contains("示例县科技局2024年");
            });
            workspace.decisions().accept(filing, new Acceptance(LocalDate.of(2025, 1, 25), Optional.empty()));
            Tried accepted = workspace.correctionFiles().apply(sets.get(0), Optional.of(filing));
            assertThat(accepted.trials()).extracting(CorrectionSet.Trial::outcome).containsOnly(Outcome.REFUSED);
            assertThat(workspace.corrections().of(filing)).isEmpty();
            assertThatThrownBy(() -> workspace.correctionFiles().apply(sets.get(0), Optional.of(99L)))
                    .isInstanceOf(WorkspaceException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "{", "null", "{\"format\":\"gouji-corrections/2\",\"reports\":[]}",
            "{\"format\":\"gouji-corrections/1\",\"reports\":[{\"corrections\":[{}]}]}",
            "{\"format\":\"gouji-corrections/1\",\"reports\":[{\"year\":2024.5,\"corrections\":[]}]}",
            "{\"format\":\"gouji-corrections/1\",\"reports\":[{\"corrections\":[{\"key\":\"k\",\"expected\":"
                    + "{\"state\":\"guess\",\"text\":\"\"},\"replacement\":\"1\",\"reason\":\"r\",\"author\":\"a\","
                    + "\"at\":\"2025-01-20T01:00:00Z\"}]}]}",
            "{\"format\":\"gouji-corrections/1\",\"reports\":[{\"corrections\":[{\"key\":\"k\",\"expected\":"
                    + "{\"state\":\"number\",\"text\":\"1\"},\"replacement\":\"1\",\"reason\":\"r\",\"author\":\"a\","
                    + "\"at\":\"yesterday\"}]}]}"})
    void whatIsNoSuchFileIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(
                WorkspaceException.class, e -> assertThat(e.problem()).isEqualTo(Problem.REFUSED));
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(WorkspaceException.class);
    }
}
