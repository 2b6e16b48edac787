package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.gouji.model.LocalizedText;
import org.gouji.model.Severity;
import org.gouji.model.report.ReportSection.Passage;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.rule.CodeInfo;
import org.gouji.spi.rule.RuleContext;
import org.gouji.spi.rule.RuleDescriptor;
import org.gouji.spi.rule.RuleInput;
import org.gouji.spi.rule.ValidationRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceRegistration;

/** The pages beside the tables: the running text with its findings, and what is known of the file. */
@ExtendWith(ClosedEditors.class)
class NarrativeTest {

    private static final String SAID = "520件";
    private static final String TOTAL = "t3/1/总计";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aFindingInTheTextLeadsToTheCellThatContradicts() throws Exception {
        ServiceRegistration<ValidationRule> rule = register();
        try {
            Forms.open(Folders.sample("2025/示例县司法局.md"));
            Screen.await("the form", () -> !Forms.canvases().isEmpty());
            Workbench.inUi(() -> page("正文"));
            Screen.await("the text", () -> shown("org.gouji.ui.narrative").isPresent() && underlined().length > 0);
            StyleRange mark = Workbench.inUi(() -> underlined()[0]);
            assertThat(Workbench.inUi(() -> text().getTextRange(mark.start, mark.length)))
                    .isEqualTo(SAID);
            Workbench.inUi(() -> mouse(SWT.MouseMove, mark.start));
            assertThat(Workbench.inUi(() -> text().getToolTipText())).contains("与表三不一致");
            Workbench.inUi(() -> mouse(SWT.MouseUp, mark.start));
            Screen.await("the facts", () -> Forms.facts().contains("与表三不一致"));
            Screen.save("narrative");

            Workbench.inUi(() -> mouse(SWT.MouseDoubleClick, mark.start));

            Screen.await("the cell", () -> TOTAL.equals(Forms.selected()));
        } finally {
            rule.unregister();
        }
    }

    @Test
    void theInformationPageTellsWhyAndWhence() throws Exception {
        Path work = folder.resolve("信息" + System.nanoTime());
        Folders.openWith(work, "2020/示例县水利局.docx");
        Screen.await("the problems", () -> Trees.has(Trees.PROBLEMS, "错误（2）"));
        new Keys().press(SWT.F8, 0);
        Screen.await("the first error", () -> Forms.selected() != null);
        Workbench.inUi(() -> page("信息"));

        Screen.await("what is known", () -> info().contains("第 1 版"));
        assertThat(Workbench.inUi(NarrativeTest::info)).contains("机关与年度", "示例县水利局", "符合度", "采用", "文件识别",
                "字节", "示例县水利局.docx").containsPattern("[0-9a-f]{64}");
        Screen.save("information");
    }

    private static String info() {
        return shown("org.gouji.ui.info").map(StyledText::getText).orElse("");
    }

    private static CTabItem page(String title) {
        for (CTabFolder folder : Screen.visible(CTabFolder.class)) {
            for (CTabItem item : folder.getItems()) {
                if (item.getText().equals(title)) {
                    folder.setSelection(item);
                    Event event = new Event();
                    event.item = item;
                    folder.notifyListeners(SWT.Selection, event);
                    return item;
                }
            }
        }
        throw new AssertionError("no page " + title);
    }

    private static Optional<StyledText> shown(String data) {
        return Screen.visible(StyledText.class).stream().filter(text -> text.getData(data) != null).findFirst();
    }

    private static StyledText text() {
        return shown("org.gouji.ui.narrative").orElseThrow();
    }

    private static StyleRange[] underlined() {
        return Arrays.stream(text().getStyleRanges()).filter(style -> style.underline)
                .toArray(StyleRange[]::new);
    }

    private static Event mouse(int type, int offset) {
        StyledText text = text();
        text.setTopIndex(text.getLineAtOffset(offset));
        Rectangle place = text.getTextBounds(offset, offset);
        Event event = new Event();
        event.x = place.x + 2;
        event.y = place.y + place.height / 2;
        text.notifyListeners(type, event);
        return event;
    }

    private static ServiceRegistration<ValidationRule> register() {
        About rule = new About();
        return ForeignPlugins.register(ValidationRule.class, rule, new ForeignPlugins.Facts(
                PluginProperties.KIND_RULE, rule.descriptor().id(), rule.descriptor().name()),
                Map.of(PluginProperties.CODES, new String[]{"Z98"}));
    }

    /** Finds the number of requests in the text wrong, whatever it is. */
    private static final class About implements ValidationRule {

        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor("narrative.test", LocalizedText.of("正文的规则", "A rule about the text"),
                    List.of(new CodeInfo("Z98", Severity.WARNING, LocalizedText.of("正文与表格", "text and tables"),
                            LocalizedText.EMPTY, LocalizedText.EMPTY, CodeInfo.Basis.PLAUSIBILITY)));
        }

        @Override
        public void check(RuleInput input, RuleContext context) {
            for (Passage passage : input.sections().get(0).paragraphs()) {
                int at = passage.text().indexOf(SAID);
                if (at >= 0) {
                    int from = passage.at().start() + at;
                    context.finding("Z98", Severity.WARNING).keys(List.of(TOTAL))
                            .at(List.of(passage.at().part(from, from + SAID.length())))
                            .message("正文所说的申请数量与表三不一致", "the text differs from table three").report();
                }
            }
        }
    }
}
