package org.gouji.batch.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.gouji.core.CancelSwitch;
import org.gouji.core.PluginRegistry;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The program as the launcher finds it: takes the command line, returns the exit code. Launcher and bundles share only
 * types of the JDK.
 */
@Component(service = Function.class, property = "gouji.application=batch")
public final class BatchApplication implements Function<String[], Integer> {

    private static final String PROBLEMS = "(gouji.facts=problems)";
    private static final String TIMINGS = "(gouji.facts=timings)";
    private static final long STOP_SECONDS = 3;

    private final PluginRegistry plugins;
    private final BundleContext context;
    private final CancelSwitch stop = new CancelSwitch();
    private final ReentrantLock running = new ReentrantLock();

    /**
     * Made by the component runtime.
     *
     * @param plugins the plug-ins
     * @param context of this bundle
     */
    @Activate
    public BatchApplication(@Reference PluginRegistry plugins, BundleContext context) {
        this.plugins = plugins;
        this.context = context;
    }

    @Override
    public Integer apply(String[] arguments) {
        running.lock();
        try {
            return new Program(installation(), Terminal.ofProcess(), stop).run(arguments);
        } finally {
            running.unlock();
        }
    }

    /** The framework stops: let the work end at its next checkpoint, so that nothing half-written stays. */
    @Deactivate
    void stop() {
        stop.cancel();
        try {
            if (running.tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Installation installation() {
        Version version = context.getBundle().getVersion();
        String plain = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        return new Installation(plugins, problems(), plain, scratch(), Locale.getDefault(Locale.Category.DISPLAY),
                timings());
    }

    private Path scratch() {
        try {
            return Files.createDirectories(context.getDataFile("scratch").toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> problems() {
        Map<String, String> problems = new TreeMap<>();
        if (fact(Supplier.class, PROBLEMS) instanceof Supplier<?> told && told.get() instanceof Map<?, ?> map) {
            map.forEach((jar, line) -> problems.put(String.valueOf(jar), String.valueOf(line)));
        }
        return problems;
    }

    @SuppressWarnings("unchecked")
    private Consumer<String> timings() {
        return fact(Consumer.class, TIMINGS) instanceof Consumer<?> told ? (Consumer<String>) told : stretch -> {
        };
    }

    /** What the launcher tells, if it does. */
    private @Nullable Object fact(Class<?> type, String filter) {
        try {
            return context.getServiceReferences(type, filter).stream().findFirst().map(context::getService)
                    .orElse(null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
