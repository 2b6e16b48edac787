package org.gouji.ui.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.RuleProfile;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.store.Actor;
import org.gouji.store.Workspace;
import org.gouji.ui.internal.office.Change;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.office.OfficeListener;
import org.gouji.ui.internal.office.Tasks;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.rules.RuleOrder.Choice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleChangeTest {

    @TempDir
    Path folder = Path.of("");

    private final RuleProfile settings = new RuleProfile(Optional.of("本办"), Map.of("C05", RuleProfile.Level.OFF));
    private final List<String> told = new ArrayList<>();
    private final Office office = new Office((title, task) -> Tasks.run(task),
            options -> new Workspace.Host(StaticPluginRegistry.of(), new Actor("officer", Clock.systemUTC()), options));

    @BeforeEach
    void open() {
        office.add(new OfficeListener() {
            @Override
            public void changed(Change change) {
                told.add(change.kind().name());
            }

            @Override
            public void notice(String text, List<String> failures) {
                told.add(text);
                told.addAll(failures);
            }
        });
        office.create("", folder.resolve("w"));
        told.clear();
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    private Optional<RuleProfile> own() throws IOException {
        return office.ask(workspace -> workspace.rules().profile()).orElseThrow();
    }

    private void change(Choice choice, boolean recheck) {
        told.clear();
        new RuleChange(office, Texts.in(Locale.CHINA)).start(new RuleOrder(choice, settings, recheck));
    }

    @Test
    void theSettingsOfTheWorkbenchBecomeTheWorkspacesOwnAndGoAgain() throws IOException {
        change(Choice.TAKE, false);
        assertThat(own()).contains(settings);
        assertThat(told).containsExactly("工作区的规则设置已更改；报告在下次导入或修改时按新设置核对。");

        change(Choice.KEEP, true);
        assertThat(own()).contains(settings);
        assertThat(told).containsExactly("已重新核对 0 份报告：0 份的问题有变化，消除 0 处，新增 0 处", "FILINGS");

        change(Choice.NONE, false);
        assertThat(own()).isEmpty();
    }

    @Test
    void thereIsSomethingToDoUnlessAllStaysAsItIs() {
        assertThat(new RuleOrder(Choice.KEEP, settings, false).something()).isFalse();
        assertThat(new RuleOrder(Choice.KEEP, settings, true).something()).isTrue();
        assertThat(new RuleOrder(Choice.NONE, settings, false).something()).isTrue();
    }
}
