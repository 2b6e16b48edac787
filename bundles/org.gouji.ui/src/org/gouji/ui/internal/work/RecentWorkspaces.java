package org.gouji.ui.internal.work;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menu of workspaces that were open before. */
public final class RecentWorkspaces extends CompoundContributionItem {

    private static final String OPEN = "org.gouji.ui.command.workspace.open";

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Stream<Path> others = Memory.folders().stream()
                .filter(folder -> !Offices.office().folder().equals(java.util.Optional.of(folder)));
        return window == null
                ? new IContributionItem[0]
                : others.map(folder -> item(window, folder)).toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(IWorkbenchWindow window, Path folder) {
        var item = new CommandContributionItemParameter(window, null, OPEN, CommandContributionItem.STYLE_PUSH);
        item.label = folder.toString().replace("&", "&&");
        item.style = SWT.PUSH;
        item.parameters = Map.of(OpenWorkspaceHandler.FOLDER, folder.toString());
        return new CommandContributionItem(item);
    }
}
