package org.gouji.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One run of the program in a framework of its own. The program is a service {@code Function<String[], Integer>} with
 * the property {@code gouji.application=batch}; what is wrong with the installation it finds as a service
 * {@code Supplier<Map<String, String>>} with the property {@code gouji.facts=problems}; the
 * program tells a {@code Consumer<String>} with the property {@code gouji.facts=timings} how far it has come. All
 * are types of the JDK because launcher and bundles share no others.
 */
final class Launch implements AutoCloseable {

    /** Exit code: a plug-in or the program failed. */
    static final int FAILED = 4;

    private static final String PROGRAM = "(gouji.application=batch)";
    /** What is delivered; another framework runs the bundles, too, but is not taken by chance. */
    private static final String FELIX = "org.apache.felix.";
    private static final String FACTS = "gouji.facts";
    private static final long STOP_MILLIS = 10_000;

    private final Settings settings;
    private final Notices notices;
    private final Timings timings;
    private @Nullable CacheFolder cache;
    private @Nullable Framework framework;
    private boolean closed;

    Launch(Settings settings, Notices notices) {
        this(settings, notices, new Timings(Optional.empty()));
    }

    Launch(Settings settings, Notices notices, Timings timings) {
        this.settings = settings;
        this.notices = notices;
        this.timings = timings;
    }

    /**
     * Where to run.
     *
     * @param home the installation's folder
     * @param cacheBase the folder for this process's cache folder
     * @param debug whether the framework may log
     */
    record Settings(Path home, Path cacheBase, boolean debug) {
    }

    /** Runs the program and returns its exit code. */
    int run(String... arguments) {
        try {
            Framework started = begin();
            timings.accept("framework");
            Installation installation = new Installation(settings.home(), started.getBundleContext());
            installation.install();
            offer(started.getBundleContext(), installation);
            timings.accept("install");
            started.start();
            installation.start();
            timings.accept("start");
            Optional<Function<String[], Integer>> program = program(started.getBundleContext());
            timings.accept("program");
            int code = program.isPresent() ? program.get().apply(arguments) : absent(installation);
            timings.accept("rest");
            return code;
        } catch (IOException | BundleException | InvalidSyntaxException e) {
            notices.say("程序无法启动：" + e, "the program cannot start: " + e);
            if (settings.debug()) {
                notices.trace(e);
            }
            return FAILED;
        }
    }

    /** Stops the framework and removes the cache folder; a second call does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        Framework running = framework;
        framework = null;
        CacheFolder folder = cache;
        cache = null;
        try {
            if (running != null) {
                running.stop();
                running.waitForStop(STOP_MILLIS);
            }
            if (folder != null) {
                folder.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | BundleException e) {
            notices.say("程序未能正常收尾：" + e, "the program could not clean up: " + e);
        }
    }

    private void offer(BundleContext context, Installation installation) {
        context.registerService(Supplier.class, (Supplier<?>) installation::problems,
                new Hashtable<>(Map.of(FACTS, "problems")));
        context.registerService(Consumer.class, timings, new Hashtable<>(Map.of(FACTS, "timings")));
    }

    private synchronized Framework begin() throws IOException, BundleException {
        if (closed) {
            throw new IOException("stopped before it began");
        }
        CacheFolder folder = CacheFolder.create(settings.cacheBase());
        cache = folder;
        Framework created = factory().newFramework(configuration(folder));
        framework = created;
        created.init();
        return created;
    }

    private static FrameworkFactory factory() throws IOException {
        return ServiceLoader.load(FrameworkFactory.class, Launch.class.getClassLoader()).stream()
                .min(Comparator.comparing(p -> !p.type().getName().startsWith(FELIX)))
                .map(ServiceLoader.Provider::get).orElseThrow(() -> new IOException("no framework in lib"));
    }

    private Map<String, String> configuration(CacheFolder folder) {
        return Map.of(Constants.FRAMEWORK_STORAGE, folder.storage().toString(), //
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT, //
                "felix.service.urlhandlers", "false", //
                "felix.bootdelegation.implicit", "false", //
                "felix.log.level", settings.debug() ? "3" : "0", //
                "ds.loglevel", settings.debug() ? "info" : "error");
    }

    @SuppressWarnings("unchecked")
    private static Optional<Function<String[], Integer>> program(BundleContext context) throws InvalidSyntaxException {
        @SuppressWarnings("rawtypes")
        Collection<ServiceReference<Function>> found = context.getServiceReferences(Function.class, PROGRAM);
        return found.stream().findFirst().map(context::getService).map(f -> (Function<String[], Integer>) f);
    }

    private int absent(Installation installation) {
        notices.say("程序的组件不完整，无法启动；请重新解压安装包。", "parts of the program are missing: unpack the installation again.");
        installation.problems().forEach((jar, problem) -> notices.say(jar + "：" + problem, jar + ": " + problem));
        return FAILED;
    }
}
