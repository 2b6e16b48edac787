package org.gouji.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.PluginFault;
import org.gouji.core.RunOptions;
import org.gouji.model.InputStatus;
import org.gouji.model.LocalizedText;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.spi.reader.UnreadableException;

/**
 * The one place where everything that plug-in code may throw is caught, so that the next plug-in and the next file go
 * on. Only two things pass: {@link ThreadDeath}, because somebody wants the thread to end, and the errors of a virtual
 * machine that is broken itself ({@link InternalError}, {@link UnknownError}).
 */
public final class FaultBoundary {

    private static final int MAX_CAUSES = 16;
    private static final int MAX_MESSAGE = 200;

    private final RunOptions options;
    private final String input;

    /**
     * Makes the boundary for the work on one input.
     *
     * @param options takes the faults for the log
     * @param input path of the input
     */
    public FaultBoundary(RunOptions options, String input) {
        this.options = options;
        this.input = input;
    }

    /**
     * Runs the work of a plug-in.
     *
     * @param <T> what it returns
     * @param plugin named in what is reported
     * @param work the work, creating the plug-in included
     * @return what came of it
     */
    public <T> Outcome<T> run(PluginRef plugin, Work<T> work) {
        try {
            return Outcome.of(work.run());
        } catch (UnreadableException e) {
            return e.status().hasDocument() ? broken(plugin, e) : Outcome.failed(new Fault(e.status(), e.detail()));
        } catch (WorkStoppedException e) {
            return stopped(e);
        } catch (IOException | UncheckedIOException e) {
            return Outcome.failed(new Fault(InputStatus.IO_UNREADABLE, FileTexts.unreadable(e)));
        } catch (OutOfMemoryError e) {
            return stopped(new WorkStoppedException(InputStatus.LIMIT_MEMORY, "no memory"));
        } catch (ThreadDeath | InternalError | UnknownError e) {
            throw e;
        } catch (Throwable e) {
            return broken(plugin, e);
        }
    }

    private static <T> Outcome<T> stopped(WorkStoppedException e) {
        return Outcome.failed(new Fault(e.status(), StatusTexts.stopped(e.status())));
    }

    private <T> Outcome<T> broken(PluginRef plugin, Throwable thrown) {
        WorkStoppedException hidden = hiddenStop(thrown);
        if (hidden != null) {
            return stopped(hidden);
        }
        options.faults().accept(new PluginFault(plugin, input, thrown));
        String who = plugin.id() + " (" + plugin.bundle() + " " + plugin.version() + ")";
        String what = describe(thrown);
        return Outcome.failed(new Fault(InputStatus.PARSER_FAULT,
                LocalizedText.of("插件 " + who + " 出错：" + what + "。请将此信息告知插件的提供者。",
                        "The plug-in " + who + " failed: " + what + ". Tell its provider.")));
    }

    /** A parser library may wrap what the host threw through it. */
    private static @Nullable WorkStoppedException hiddenStop(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; i < MAX_CAUSES && cause != null; i++) {
            if (cause instanceof WorkStoppedException stop) {
                return stop;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static String describe(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.getClass().getName());
        String message = thrown.getMessage();
        if (message != null && !message.isBlank()) {
            String line = message.strip().lines().findFirst().orElse("");
            text.append(": ").append(line, 0, Math.min(line.length(), MAX_MESSAGE));
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        // Where the stack overflows is chance; results must not change from run to run.
        if (trace.length > 0 && !(thrown instanceof StackOverflowError)) {
            text.append(" @ ").append(trace[0].getClassName()).append('.').append(trace[0].getMethodName());
        }
        return text.toString();
    }

    /**
     * Work of a plug-in.
     *
     * @param <T> what it returns
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work.
         *
         * @return the result
         * @throws UnreadableException when an input cannot be read
         * @throws IOException when bytes cannot be read
         */
        T run() throws UnreadableException, IOException;
    }
}
