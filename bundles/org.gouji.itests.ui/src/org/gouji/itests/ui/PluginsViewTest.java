package org.gouji.itests.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;

class PluginsViewTest {

    private static final String VIEW = "org.gouji.ui.view.plugins";

    @Test
    void workbenchOpensWithThePerspectiveOfTheReports() throws Exception {
        String perspective = Workbench.inUi(() -> Workbench.page().getPerspective().getId());

        assertThat(perspective).isEqualTo("org.gouji.ui.perspective.reports");
    }

    @Test
    void viewSpeaksChinese() throws Exception {
        List<String> titles = Workbench
                .inUi(() -> Arrays.stream(Workbench.tableOf(VIEW).getColumns()).map(TableColumn::getText).toList());

        assertThat(Workbench.inUi(() -> Workbench.show(VIEW).getTitle())).isEqualTo("插件");
        assertThat(titles).startsWith("名称", "标识", "版本");
    }

    @Test
    void viewListsThePluginsOfTheRuntime() throws Exception {
        List<String> ids = Workbench
                .inUi(() -> Arrays.stream(Workbench.tableOf(VIEW).getItems()).map(item -> item.getText(1)).toList());

        assertThat(ids).contains("org.gouji.model", "org.gouji.spi", "org.gouji.export.json", "org.gouji.ui")
                .isSorted();
    }
}
