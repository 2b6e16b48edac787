package org.gouji.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** Installs and starts the bundles of an installation, and remembers which of them could not be. */
final class Installation {

    private static final String OWN = "bundles";
    private static final String DROPPED = "plugins";
    private static final String COMPONENTS = "Service-Component";
    private static final String COMPONENT_RUNTIME = "org.apache.felix.scr";
    private static final int LAZILY = Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY;

    private final Path home;
    private final BundleContext context;
    private final Map<Bundle, String> own = new LinkedHashMap<>();
    private final Map<Bundle, String> dropped = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    Installation(Path home, BundleContext context) {
        this.home = home;
        this.context = context;
    }

    /** Jar by jar what is wrong with it, the jar named as {@code plugins/name.jar}. */
    Map<String, String> problems() {
        return Collections.unmodifiableMap(problems);
    }

    void install() throws IOException {
        for (Path jar : jars(OWN)) {
            install(jar, OWN, own);
        }
        for (Path jar : jars(DROPPED)) {
            if (isBundle(jar)) {
                install(jar, DROPPED, dropped);
            }
        }
    }

    /** Starts the component runtime, then what has components; a bundle's code is loaded when it is first needed. */
    void start() {
        own.keySet().stream().filter(b -> COMPONENT_RUNTIME.equals(b.getSymbolicName()))
                .forEach(b -> start(b, Bundle.START_TRANSIENT, own));
        own.keySet().stream().filter(b -> b.getHeaders("").get(COMPONENTS) != null)
                .filter(b -> !COMPONENT_RUNTIME.equals(b.getSymbolicName())).forEach(b -> start(b, LAZILY, own));
        dropped.keySet().stream().filter(b -> b.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .forEach(b -> start(b, LAZILY, dropped));
    }

    private void start(Bundle bundle, int options, Map<Bundle, String> names) {
        try {
            bundle.start(options);
        } catch (BundleException e) {
            problems.put(String.valueOf(names.get(bundle)), Problem.of(e).line());
        }
    }

    private void install(Path jar, String folder, Map<Bundle, String> into) {
        String name = name(jar, folder);
        try {
            into.put(context.installBundle("reference:" + jar.toUri()), name);
        } catch (BundleException e) {
            problems.put(name, Problem.of(e).line());
        }
    }

    private boolean isBundle(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            if (manifest != null && manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) != null) {
                return true;
            }
            problems.put(name(jar, DROPPED), new Problem(Problem.Kind.NO_BUNDLE, "").line());
        } catch (IOException e) {
            problems.put(name(jar, DROPPED), new Problem(Problem.Kind.CORRUPT, String.valueOf(e.getMessage())).line());
        }
        return false;
    }

    private List<Path> jars(String folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        Path place = home.resolve(folder);
        if (folder.equals(DROPPED) && !Files.isDirectory(place)) {
            return jars;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
            entries.forEach(jars::add);
        }
        jars.removeIf(p -> !p.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".jar"));
        Collections.sort(jars);
        return jars;
    }

    private static String name(Path jar, String folder) {
        return folder + "/" + jar.getFileName();
    }
}
