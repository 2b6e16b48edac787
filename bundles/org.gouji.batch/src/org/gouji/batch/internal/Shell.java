package org.gouji.batch.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.gouji.core.CancelSwitch;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;

/**
 * What every command works with.
 *
 * @param terminal the process's streams
 * @param texts the language
 * @param installation plug-ins, problems and folders
 * @param stop whether to stop
 * @param debug whether to show where in the code something failed
 * @param usual limits and rule profile of this command line
 */
record Shell(Terminal terminal, Texts texts, Installation installation, CancelSwitch stop, boolean debug,
        RunOptions usual) {

    PluginRegistry plugins() {
        return installation.plugins();
    }

    Map<String, String> problems() {
        return installation.problems();
    }

    Path scratch() {
        return installation.scratch();
    }

    String say(Phrase message, Object... details) {
        return texts.of(message, details);
    }

    void note(Phrase message, Object... details) {
        terminal.note("gouji: " + texts.of(message, details));
    }

    /** What a run is given besides its inputs. */
    RunOptions options(Optional<LocalDate> asOf) {
        RunOptions options = usual.withCancellation(stop).withTempFolder(scratch());
        return asOf.map(options::withAsOf).orElse(options);
    }

    /** Shows where in the code something failed, if that was asked for. */
    void trace(String what, Throwable problem) {
        if (debug) {
            terminal.note(what);
            for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
                terminal.note(cause.toString());
                for (StackTraceElement frame : cause.getStackTrace()) {
                    terminal.note("    at " + frame);
                }
            }
        }
    }
}
