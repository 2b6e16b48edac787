package org.gouji.ui.internal.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.gouji.spi.export.ExporterDescriptor;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.present.Texts;

/** The export targets there are, and the options of the one that is chosen. */
public final class TargetFields {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 220;

    private final Texts texts;
    private final RowTable<TargetLine> table;
    private final Group group;
    private final OptionFields options;
    private final Runnable another;

    /** Tells when another target is chosen, and when an option of it is changed. */
    public TargetFields(Composite area, Texts texts, Runnable another, Runnable changed) {
        this.texts = texts;
        this.another = another;
        table = new RowTable<>(area, TargetLine.class, texts.locale())
                .column(texts.get("export.target"), 12, line -> texts.of(line.name()))
                .column(texts.get("export.extension"), 4, TargetLine::extension)
                .column(texts.get("export.plugin"), 7, line -> line.entry().bundle() + " " + line.entry().version());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.control());
        group = new Group(area, SWT.NONE);
        group.setText(texts.get("export.options"));
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        options = new OptionFields(group, texts, changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
    }

    /** Offers targets; the first one is chosen. */
    public void offer(List<TargetLine> targets) {
        table.show(targets);
        table.onSelect(line -> chosen());
        if (targets.isEmpty()) {
            chosen();
        } else {
            table.viewer().setSelection(new StructuredSelection(targets.get(0)));
        }
    }

    /** The target that is chosen. */
    public Optional<TargetLine> target() {
        return table.selected();
    }

    /** The values of its options. */
    public Map<String, String> values() {
        return options.values();
    }

    /** Why the target cannot be used as it is; empty when it can. */
    public Optional<String> problem() {
        Optional<TargetLine> line = target();
        if (line.isEmpty()) {
            return Optional.of(texts.get("export.no-target"));
        }
        return line.get().broken().map(texts::of).or(options::problem);
    }

    private void chosen() {
        options.show(target().flatMap(TargetLine::descriptor).map(ExporterDescriptor::options).orElse(List.of()));
        group.requestLayout();
        fit(group.getShell());
        another.run();
    }

    /** Another target may have more options than there was room for. */
    private static void fit(Shell shell) {
        Point size = shell.getSize();
        int needed = shell.computeSize(size.x, SWT.DEFAULT).y;
        if (shell.isVisible() && needed > size.y) {
            shell.setSize(size.x, Math.min(needed, shell.getMonitor().getClientArea().height));
        }
    }
}
