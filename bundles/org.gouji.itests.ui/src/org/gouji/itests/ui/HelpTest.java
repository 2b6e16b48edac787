package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An officer asks for help: with F1, by words, from the welcome page, and step by step. */
class HelpTest {

    private static final String TITLE = "org.gouji.ui.help.title";
    private static final String VIEW = "org.gouji.ui.view.help";
    private static final String STEPS = "org.gouji.ui.view.first";

    @TempDir
    Path folder = Path.of("");

    @AfterEach
    void close() throws Exception {
        Workbench.inUi(() -> {
            for (String id : List.of(VIEW, STEPS)) {
                IViewPart view = Workbench.page().findView(id);
                if (view != null) {
                    Workbench.page().hideView(view);
                }
            }
            Workbench.page().closeAllEditors(false);
            return VIEW;
        });
    }

    private static void f1(Control control) {
        Workbench.later(() -> {
            Event event = new Event();
            event.keyCode = SWT.F1;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    private static Optional<Composite> pane(Shell shell) {
        return Screen.in(shell, Composite.class).stream().filter(each -> each.getData(TITLE) != null).findFirst();
    }

    private static void awaitPage(Shell shell, String title) throws Exception {
        Screen.await("the help page " + title,
                () -> pane(shell).map(each -> title.equals(each.getData(TITLE)) && loaded(each)).orElse(false));
    }

    private static boolean loaded(Composite pane) {
        return Screen.in(pane, Composite.class).stream()
                .anyMatch(each -> Boolean.TRUE.equals(each.getData("org.gouji.ui.page")));
    }

    private static Object script(Shell shell, String script) throws Exception {
        return Workbench.inUi(() -> Screen.in(pane(shell).orElseThrow(), Browser.class).get(0).evaluate(script));
    }

    private static String says(Shell shell) throws Exception {
        return String.valueOf(script(shell, "return document.body.innerText"));
    }

    @Test
    void f1TellsOfTheViewAndItsTopicsOpen() throws Exception {
        Shell shell = Workbench.inUi(Screen::shell);
        Control tree = Workbench.inUi(() -> {
            Workbench.show(Trees.PROBLEMS).setFocus();
            return Trees.of(Trees.PROBLEMS);
        });

        f1(tree);

        awaitPage(shell, "问题");
        assertThat(says(shell)).contains("工作区里的全部问题", "遇到问题怎么办：插件出错");
        Screen.save("help-f1");
        script(shell, "document.querySelectorAll('ul a')[2].click()");
        awaitPage(shell, "遇到问题怎么办");
        assertThat(says(shell)).contains("有密码保护");
        assertThat(Platform.getBundle("org.eclipse.help.base")).as("no server is needed").isNull();
    }

    @Test
    void aChinesePhraseFindsItsPage() throws Exception {
        Shell shell = Workbench.inUi(Screen::shell);
        Workbench.command("org.eclipse.ui.help.helpContents", Map.of());
        awaitPage(shell, "目录");
        assertThat(says(shell)).contains("第一次使用", "遇到问题怎么办", "机构名录与待对应的报告");
        Screen.save("help-contents");

        Workbench.inUi(() -> {
            Text field = (Text) Keys.field("help.search").orElseThrow();
            field.setText("退回修改意见");
            field.notifyListeners(SWT.DefaultSelection, new Event());
            return field;
        });

        awaitPage(shell, "搜索");
        Screen.save("help-search");
        assertThat(says(shell)).contains("“退回修改意见”：共");
        script(shell, "document.querySelector('.hit a').click()");
        awaitPage(shell, "通过、退回、重新打开");
        Screen.save("help-page");
        assertThat(script(shell, "return [...document.images].every(each => each.naturalWidth > 50)"))
                .isEqualTo(Boolean.TRUE);
        assertThat(VisibleTexts.english(Workbench.inUi(() -> VisibleTexts.of(shell)), Set.of("Gouji"))).isEmpty();
    }

    @Test
    void theWelcomePageLeadsToTheGuideAndGoesAwayWithAWorkspace() throws Exception {
        Shell shell = Workbench.inUi(Screen::shell);
        Workbench.command("org.gouji.ui.command.welcome", Map.of());
        Screen.await("the welcome page", () -> link(shell, "使用手册").isPresent());
        Screen.save("welcome");
        assertThat(VisibleTexts.english(Workbench.inUi(() -> VisibleTexts.of(shell)), Set.of("Gouji"))).isEmpty();

        enter(shell, "使用手册");

        awaitPage(shell, "使用手册");
        Folders.makeCounty(folder.resolve("有工作区"));
        Folders.open(folder.resolve("有工作区"));
        Screen.await("no welcome page", () -> link(shell, "使用手册").isEmpty());
    }

    private static Optional<Hyperlink> link(Shell shell, String text) {
        return Screen.in(shell, Hyperlink.class).stream().filter(each -> text.equals(each.getText())).findFirst();
    }

    private static Optional<Hyperlink> step(Shell shell, String title) {
        return Screen.in(shell, Hyperlink.class).stream().filter(each -> title.equals(each.getToolTipText()))
                .findFirst();
    }

    private static void enter(Shell shell, String text) {
        Workbench.later(() -> key(link(shell, text).orElseThrow()));
    }

    private static void key(Hyperlink link) {
        Event event = new Event();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void theFirstReportIsGuidedAndAWizardHasItsHelpBeside() throws Exception {
        Path work = folder.resolve("引导");
        Folders.makeCounty(work);
        Folders.open(work);
        Shell shell = Workbench.inUi(Screen::shell);
        Workbench.command("org.eclipse.ui.views.showView",
                Map.of("org.eclipse.ui.views.showView.viewId", STEPS));
        Screen.await("the steps", () -> step(shell, "导入报告").isPresent());
        Screen.save("first-report");
        assertThat(VisibleTexts.english(Workbench.inUi(() -> VisibleTexts.of(shell)), Set.of("Gouji"))).isEmpty();

        Workbench.later(() -> key(step(shell, "导入报告").orElseThrow()));

        Shell wizard = Screen.awaitDialog("导入报告");
        Workbench.later(() -> wizard.notifyListeners(SWT.Help, new Event()));
        Screen.await("the help of the wizard", () -> pane(wizard).isPresent()
                || Screen.dialog("帮助").isPresent());
        Shell beside = Workbench.inUi(() -> pane(wizard).isPresent() ? wizard : Screen.dialog("帮助").orElseThrow());
        awaitPage(beside, "导入报告");
        Screen.save("help-wizard", beside);
        Screen.press(wizard, "取消");
        Screen.await("the wizard is gone", () -> Screen.dialog("导入报告").isEmpty());
        Screen.await("the step is ticked", () -> Screen.in(shell, Label.class).stream()
                .anyMatch(each -> each.getText().equals("✓ 2. 导入报告")));
        Screen.save("first-report-ticked");
    }
}
