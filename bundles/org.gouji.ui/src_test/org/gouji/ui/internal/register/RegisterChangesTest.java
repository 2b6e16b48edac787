package org.gouji.ui.internal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.StaticPluginRegistry;
import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.store.register.Body;
import org.gouji.store.register.RegisterFile.Format;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.Tasks;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.office.Trouble;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterChangesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder = Path.of("");

    private final Texts texts = Texts.in(Locale.CHINA);
    private final List<String> told = new ArrayList<>();
    private final Office office = new Office((title, task) -> Tasks.run(task),
            options -> new Workspace.Host(StaticPluginRegistry.of(), new Actor("officer", Clock.systemUTC()), options));
    private final RegisterChanges changes = new RegisterChanges(office, texts);

    RegisterChangesTest() {
        office.add(new OfficeListener() {
            @Override
            public void changed(Change change) {
                // Only what is told matters here.
            }

            @Override
            public void notice(String text, List<String> failures) {
                told.add(text);
                told.addAll(failures);
            }

            @Override
            public void trouble(Trouble trouble) {
                told.add(trouble.text().zh());
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void whatIsEnteredIsInTheTreeUnderItsParent() throws IOException {
        office.create("", folder.resolve("a"));
        found("A", "甲县人民政府", "县级政府", "");
        found("B", "甲县教育局", "部门", "甲县人民政府");

        Twig tree = bodies(DAY).tree(texts, "教育");

        assertThat(tree.twigs()).singleElement().satisfies(top -> {
            assertThat(top.texts()).startsWith("甲县人民政府", "A", "县级政府");
            assertThat(top.twigs()).singleElement()
                    .satisfies(below -> assertThat(bodies(DAY).of(below)).map(Body::code).contains("B"));
        });
        assertThat(bodies(DAY).tree(texts, "水利").twigs()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whatTheStoreRefusesIsToldAndNothingIsChanged() throws IOException {
        office.create("", folder.resolve("a"));
        found("A", "甲县人民政府", "县级政府", "");
        found("B", "甲县教育局", "部门", "A");
        Body government = bodies(DAY).named("A").orElseThrow();

        changes.end(government, Optional.empty(), Map.of(Questions.DATE, "2026-02-01"));
        found("A", "乙县人民政府", "县级政府", "");

        assertThat(told).hasSize(2).anyMatch(text -> text.contains("下级机构")).anyMatch(text -> text.contains("A"));
        assertThat(bodies(LocalDate.of(2026, 3, 1)).count()).isEqualTo(2);
    }

    @Test
    void answersThatMeanNothingAreNotAccepted() throws IOException {
        office.create("", folder.resolve("a"));
        found("A", "甲县人民政府", "县级政府", "");
        var questions = new Questions(texts, bodies(DAY), DAY);
        Body body = bodies(DAY).named("甲县人民政府").orElseThrow();

        assertThat(questions.move(body).check().apply(Map.of("other", "", "date", "2026-01-01")).good()).isFalse();
        assertThat(questions.move(body).check().apply(Map.of("other", "Z", "date", "2026-01-01")).good()).isFalse();
        assertThat(questions.end(body).check().apply(Map.of("other", "", "date", "1 月")).good()).isFalse();
        assertThat(questions.end(body).check().apply(Map.of("other", "", "date", "2026-01-01")).good()).isTrue();
        assertThat(questions.rename(body).check().apply(Map.of("name", body.name(), "date", "2026-01-01")).good())
                .isFalse();
        assertThat(questions.year("x").check().apply(Map.of("year", "25")).good()).isFalse();
    }

    @Test
    void aFileGoesOutAndIntoAnotherWorkspaceAndABadOneIsRefusedWhole() throws IOException {
        office.create("", folder.resolve("a"));
        found("A", "甲县人民政府", "县级政府", "");
        Path csv = folder.resolve("名录.csv");
        changes.write(csv, Format.CSV);
        office.create("", folder.resolve("b"));

        changes.read(csv, Format.CSV);
        assertThat(bodies(DAY).named("A")).isPresent();
        String text = Files.readString(csv, StandardCharsets.UTF_8);
        Files.writeString(csv, text.replace("A,", "C,").replace("2010-01-01", "昨天"), StandardCharsets.UTF_8);
        changes.read(csv, Format.CSV);

        assertThat(told).anyMatch(line -> line.contains("第 2 行"));
        assertThat(bodies(DAY).count()).isEqualTo(1);
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".tmp"));
    }

    private void found(String code, String name, String level, String parent) {
        try {
            changes.found(new Questions(texts, bodies(DAY), DAY), Map.of(Questions.CODE, code, Questions.NAME, name,
                    Questions.LEVEL, level, Questions.OTHER, parent, Questions.DATE, "2010-01-01"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Bodies bodies(LocalDate day) throws IOException {
        return new Bodies(office.ask(workspace -> workspace.register().all(day)).orElseThrow());
    }
}
