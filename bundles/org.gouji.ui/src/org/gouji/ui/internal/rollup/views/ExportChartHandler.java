package org.gouji.ui.internal.rollup.views;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.gouji.ui.internal.rollup.ChartOptions.Chart;

/** Writes a chart into a file named by the parameters of the command. */
public final class ExportChartHandler extends AbstractHandler {

    private static final String CHART = "org.gouji.ui.parameter.chart";
    private static final String FILE = "org.gouji.ui.parameter.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String file = event.getParameter(FILE);
        String name = event.getParameter(CHART);
        Chart chart = List.of(Chart.values()).stream().filter(each -> each.id().equals(name)).findFirst()
                .orElse(Chart.YEARS);
        try {
            var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            if (page.showView(ChartsView.ID) instanceof ChartsView view) {
                if (file == null) {
                    view.ask(chart);
                } else {
                    view.export(chart, Path.of(file));
                }
            }
        } catch (PartInitException e) {
            throw new ExecutionException("cannot show the charts", e);
        }
        return null;
    }
}
