package org.gouji.ui.internal.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.gouji.ui.internal.Workbenches;
import org.gouji.ui.internal.present.Texts;

/** Leads through the first report: each step says what it is for, runs the real command, and is ticked then. */
public final class FirstReportView extends ViewPart {

    public static final String ID = "org.gouji.ui.view.first";

    private static final String OURS = "org.gouji.ui.command.";
    private static final String PERSPECTIVE = "org.eclipse.ui.perspectives.showPerspective";

    private static final List<Step> STEPS = List.of(new Step("workspace", OURS + "workspace.new", Map.of()),
            new Step("import", OURS + "import", Map.of()), new Step("review", OURS + "next", Map.of()),
            new Step("corrections", OURS + "fix", Map.of()), new Step("decide", OURS + "accept", Map.of()),
            new Step("rollup", PERSPECTIVE,
                    Map.of(PERSPECTIVE + ".perspectiveId", "org.gouji.ui.perspective.rollup")));

    private final List<StepForm.Marks> marks = new ArrayList<>();
    private StepForm form;

    /**
     * A step.
     *
     * @param page the page of the guide about it
     * @param command what it runs
     * @param parameters the command's parameters
     */
    private record Step(String page, String command, Map<String, String> parameters) {
    }

    @Override
    public void createPartControl(Composite parent) {
        Texts texts = Workbenches.texts();
        form = new StepForm(parent, texts);
        for (Step step : STEPS) {
            int number = marks.size();
            marks.add(form.step(texts.get("first." + step.page()), texts.get("first." + step.page() + ".hint"),
                    () -> run(number), () -> help(step)));
        }
        form.done();
    }

    private void run(int number) {
        Step step = STEPS.get(number);
        Commands.run(getSite().getWorkbenchWindow(), step.command(), step.parameters());
        if (!form.control().isDisposed()) {
            marks.get(number).tick();
            if (number + 1 < marks.size()) {
                marks.get(number + 1).next();
            }
        }
    }

    private static void help(Step step) {
        PlatformUI.getWorkbench().getHelpSystem().displayHelpResource(WelcomeEditor.GUIDE + step.page() + ".html");
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }
}
