package org.gouji.ui.internal.welcome;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs commands as their menu items do. */
final class Commands {

    private Commands() {
    }

    static void run(IWorkbenchWindow window, String command, Map<String, String> parameters) {
        var commands = window.getService(ICommandService.class);
        var handlers = window.getService(IHandlerService.class);
        try {
            handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters),
                    null);
        } catch (CommandException e) {
            Platform.getLog(Commands.class).error("cannot run " + command, e);
        }
    }
}
