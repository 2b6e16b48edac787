package org.gouji.ui.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.gouji.ui.internal.looks.Icons;

/** A context menu of a part of a report; what cannot be done is grey. */
final class PopupMenu {

    private final Control control;
    private final Menu menu;
    private final List<Runnable> refreshers = new ArrayList<>();

    /** An empty menu of a control. */
    PopupMenu(Control control) {
        this.control = control;
        menu = new Menu(control);
        menu.addListener(SWT.Show, event -> refreshers.forEach(Runnable::run));
        control.setMenu(menu);
    }

    /** Opened with the keyboard it appears below what is selected, not where the mouse happens to be. */
    PopupMenu below(Supplier<Optional<Rectangle>> selected) {
        control.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                selected.get().ifPresent(area -> at(event, control.toDisplay(area.x, area.y + area.height)));
            }
        });
        return this;
    }

    private static void at(Event event, Point place) {
        event.x = place.x;
        event.y = place.y;
    }

    /** Adds something that can be done; the key is only shown, and asked for anew each time. */
    PopupMenu item(String text, String icon, Supplier<String> key, BooleanSupplier can, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.addListener(SWT.Selection, event -> action.run());
        refreshers.add(() -> {
            String shown = key.get();
            item.setText(shown.isEmpty() ? text : text + '\t' + shown);
            item.setEnabled(can.getAsBoolean());
        });
        item.setText(text);
        return this;
    }

    /** Adds a command of the workbench with its key, which the officer may have changed. */
    PopupMenu command(String text, String icon, String command, BooleanSupplier can, Runnable before) {
        return item(text, icon, () -> key(command), can, () -> {
            before.run();
            run(command);
        });
    }

    /** The key of a command; empty when it has none. */
    static String key(String command) {
        return Optional.ofNullable(
                PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command))
                .orElse("");
    }

    /** Adds a line between groups. */
    PopupMenu line() {
        new MenuItem(menu, SWT.SEPARATOR);
        return this;
    }

    private static void run(String command) {
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), Map.of()), null);
        } catch (CommandException e) {
            Platform.getLog(PopupMenu.class).error("cannot run " + command, e);
        }
    }
}
