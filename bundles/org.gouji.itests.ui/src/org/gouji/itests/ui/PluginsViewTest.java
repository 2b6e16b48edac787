package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;

class PluginsViewTest {

    private static final String VIEW = "org.gouji.ui.view.plugins";

    @Test
    void workbenchOpensWithThePerspectiveOfTheReview() throws Exception {
        String perspective = Workbench.inUi(() -> Workbench.page().getPerspective().getId());

        assertThat(perspective).isEqualTo("org.gouji.ui.perspective.review");
    }

    @Test
    void viewSpeaksChinese() throws Exception {
        List<String> titles = Workbench
                .inUi(() -> Arrays.stream(Workbench.tableOf(VIEW).getColumns()).map(TableColumn::getText).toList());

        assertThat(Workbench.inUi(() -> Workbench.show(VIEW).getTitle())).isEqualTo("插件");
        assertThat(titles).contains("标识", "名称", "版本").noneMatch(title -> title.matches(".*[A-Za-z].*"));
    }

    @Test
    void viewListsThePluginsOfTheRuntime() throws Exception {
        List<String> ids = Workbench
                .inUi(() -> Arrays.stream(Workbench.tableOf(VIEW).getItems()).map(item -> item.getText(1)).toList());

        assertThat(ids).contains("docx", "doc", "markdown", "text", "gwy-2019-60", "gwy-2021-30", "json",
                "arithmetic.equations");
        Screen.save("plugins");
    }
}
