package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.gouji.ui.internal.browse.Target;

/** Tells the window which filing and which cell an editor shows. */
final class TargetProvider implements ISelectionProvider {

    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private ISelection selection = StructuredSelection.EMPTY;

    void select(Target target) {
        setSelection(new StructuredSelection(target));
    }

    Optional<Target> target() {
        return selection instanceof StructuredSelection one && one.getFirstElement() instanceof Target target
                ? Optional.of(target)
                : Optional.empty();
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection newSelection) {
        selection = newSelection;
        List.copyOf(listeners)
                .forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
