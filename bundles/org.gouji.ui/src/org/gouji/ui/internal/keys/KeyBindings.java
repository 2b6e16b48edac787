package org.gouji.ui.internal.keys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The platform's table of keys, as far as an officer has to do with it. */
final class KeyBindings {

    private static final String OURS = "org.gouji.ui.command.";
    private static final String CONTEXT = "org.gouji.ui.context";
    private static final String PERSPECTIVE = "org.eclipse.ui.perspectives.showPerspective";
    private static final String PERSPECTIVE_ID = PERSPECTIVE + ".perspectiveId";
    private static final Set<String> PLATFORM = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.close", "org.eclipse.ui.window.nextView",
            "org.eclipse.ui.window.previousView", "org.eclipse.ui.window.nextEditor",
            "org.eclipse.ui.window.previousEditor", "org.eclipse.ui.window.maximizePart",
            "org.eclipse.ui.help.dynamicHelp");

    private final IWorkbench workbench;
    private final IBindingService service;

    KeyBindings(IWorkbench workbench) {
        this.workbench = workbench;
        service = workbench.getService(IBindingService.class);
    }

    /** All commands an officer may want to reach by keys, ours first. */
    KeyLines lines() {
        List<KeyLine> lines = new ArrayList<>();
        commands().forEach((id, command) -> name(command).ifPresent(name -> {
            Optional<String> usual = bound(command, Binding.SYSTEM).map(KeyBindings::text);
            Optional<String> chosen = bound(command, Binding.USER).map(KeyBindings::text);
            lines.add(new KeyLine(id, name, usual, chosen.or(() -> usual.filter(keys -> !taken(command, keys)))));
        }));
        return new KeyLines(lines);
    }

    /** Makes the keys of these commands what is said here, now and at every start. */
    void keep(KeyLines lines) throws IOException {
        Map<String, ParameterizedCommand> commands = commands();
        List<Binding> all = new ArrayList<>();
        for (Binding binding : service.getBindings()) {
            if (binding.getType() == Binding.SYSTEM || !about(binding, commands)) {
                all.add(binding);
            }
        }
        for (KeyLine line : lines.lines()) {
            if (line.changed()) {
                Optional<Binding> usual = bound(commands.get(line.id()), Binding.SYSTEM);
                String context = usual.map(Binding::getContextId).orElse(CONTEXT);
                line.usual().ifPresent(keys -> all.add(binding(keys, null, context)));
                line.keys().ifPresent(keys -> all.add(binding(keys, commands.get(line.id()), context)));
            }
        }
        service.savePreferences(service.getActiveScheme(), all.toArray(Binding[]::new));
    }

    /** Whether somebody's binding is for one of the commands, or takes the usual keys away from one. */
    private boolean about(Binding binding, Map<String, ParameterizedCommand> commands) {
        return binding.getParameterizedCommand() == null
                ? commands.values().stream().anyMatch(command -> bound(command, Binding.SYSTEM)
                        .filter(usual -> usual.getTriggerSequence().equals(binding.getTriggerSequence())).isPresent())
                : commands.containsValue(binding.getParameterizedCommand());
    }

    private KeyBinding binding(String keys, ParameterizedCommand command, String context) {
        try {
            return new KeyBinding(KeySequence.getInstance(keys), command, service.getDefaultSchemeId(), context, null,
                    null, null, Binding.USER);
        } catch (ParseException e) {
            throw new IllegalStateException(keys, e);
        }
    }

    /** The usual keys were taken away: a binding of somebody's says that they do nothing. */
    private boolean taken(ParameterizedCommand command, String keys) {
        return bound(command, Binding.SYSTEM).filter(usual -> bindings(Binding.USER)
                .anyMatch(mine -> mine.getParameterizedCommand() == null && text(mine).equals(keys)
                        && usual.getContextId().equals(mine.getContextId())))
                .isPresent();
    }

    private Optional<Binding> bound(ParameterizedCommand command, int type) {
        return bindings(type).filter(binding -> command.equals(binding.getParameterizedCommand())).findFirst();
    }

    private Stream<Binding> bindings(int type) {
        return Arrays.stream(service.getBindings()).filter(binding -> binding.getType() == type);
    }

    private static String text(Binding binding) {
        return binding.getTriggerSequence().toString();
    }

    private Map<String, ParameterizedCommand> commands() {
        Map<String, ParameterizedCommand> found = new LinkedHashMap<>();
        Stream.of(workbench.getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().startsWith(OURS)).map(KeyBindings::plain).sorted()
                .forEach(command -> found.put(command.serialize(), command));
        bindings(Binding.SYSTEM).map(Binding::getParameterizedCommand)
                .filter(command -> command != null
                        && (PLATFORM.contains(command.getId()) || command.getId().equals(PERSPECTIVE)))
                .filter(command -> name(command).isPresent()).sorted()
                .forEach(command -> found.put(command.serialize(), command));
        return found;
    }

    private static ParameterizedCommand plain(Command command) {
        return new ParameterizedCommand(command, null);
    }

    private Optional<String> name(ParameterizedCommand command) {
        if (command.getId().equals(PERSPECTIVE)) {
            Object id = command.getParameterMap().get(PERSPECTIVE_ID);
            return Optional.ofNullable(id).map(each -> workbench.getPerspectiveRegistry()
                    .findPerspectiveWithId(each.toString())).map(IPerspectiveDescriptor::getLabel);
        }
        try {
            return Optional.of(command.getCommand().getName());
        } catch (NotDefinedException e) {
            Platform.getLog(KeyBindings.class).warn("a command without a name", e);
            return Optional.empty();
        }
    }
}
