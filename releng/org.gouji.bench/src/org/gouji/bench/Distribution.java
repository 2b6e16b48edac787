package org.gouji.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gouji.core.PluginEntry;
import org.gouji.core.PluginRegistry;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.schema.FormSchema;
import org.gouji.spi.export.Exporter;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.template.ReportTemplate;

/** The distribution in this checkout: its start script, and its plug-ins without a framework. */
public final class Distribution {

    /** System property with the checkout's folder. */
    public static final String CHECKOUT = "gouji.checkout";

    private static final String LATEST_FORM = "gwy-2021-30";
    private static final Pattern IMPLEMENTATION = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final Pattern SERVICE = Pattern.compile("<provide interface=\"([^\"]+)\"");
    private static final Pattern CORE = Pattern.compile("org\\.gouji\\.core_(\\d+\\.\\d+\\.\\d+)");
    private static final Set<String> PLUGINS = Set.of("DocumentReader", "ReportTemplate", "ValidationRule",
            "ReportSetRule", "Exporter", "InputExpander", "MediaTypeDetector");

    private final Path home;

    private Distribution(Path home) {
        this.home = home;
    }

    /** What the build of this checkout laid out. */
    public static Distribution ofCheckout() {
        Path target = checkout().resolve("releng/org.gouji.distribution/target");
        try (Stream<Path> files = Files.walk(target, 4)) {
            Path program = files.filter(file -> file.endsWith(Path.of("bin", "gouji"))).sorted().findFirst()
                    .orElseThrow(() -> new IllegalStateException("no distribution in " + target));
            return new Distribution(program.getParent().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("the distribution is not built", e);
        }
    }

    /** The checkout's folder. */
    public static Path checkout() {
        String folder = System.getProperty(CHECKOUT);
        if (folder == null) {
            throw new IllegalStateException("start releng/bench, or set -D" + CHECKOUT);
        }
        return Path.of(folder);
    }

    /** The start script. */
    public Path program() {
        return home.resolve("bin/gouji");
    }

    /** The folder of the installation. */
    public Path home() {
        return home;
    }

    /** All plug-ins, found by their component descriptions as the framework finds them. */
    public PluginRegistry plugins() throws IOException {
        List<URL> urls = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (Path jar : jars()) {
            urls.add(url(jar));
            classes.addAll(components(jar));
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), Distribution.class.getClassLoader());
        List<Object> plugins = new ArrayList<>();
        for (String name : classes) {
            try {
                plugins.add(loader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IOException(name, e);
            }
        }
        return StaticPluginRegistry.ofVersion(version(), plugins.toArray());
    }

    /** The bundles, without the wrapped libraries that are on the class path to be compared with. */
    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.getFileName().toString().matches("org\\.gouji\\.lib\\.(poi|tika)_.*"))
                    .sorted()
                    .toList();
        }
    }

    /** The bundles' common version, without the build's qualifier. */
    private String version() throws IOException {
        for (Path jar : jars()) {
            Matcher name = CORE.matcher(jar.getFileName().toString());
            if (name.find()) {
                return name.group(1);
            }
        }
        throw new IOException("no core in " + home);
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static List<String> components(Path jar) throws IOException {
        List<String> found = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (entry.getName().matches("OSGI-INF/.*\\.xml")) {
                    String xml = new String(file.getInputStream(entry).readAllBytes(),
                            StandardCharsets.UTF_8);
                    Matcher implementation = IMPLEMENTATION.matcher(xml);
                    if (isPlugin(xml) && implementation.find()) {
                        found.add(implementation.group(1));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPlugin(String xml) {
        return SERVICE.matcher(xml).results()
                .anyMatch(m -> PLUGINS.contains(m.group(1).substring(m.group(1).lastIndexOf('.') + 1)));
    }

    /** The form of today. */
    public static FormSchema form(PluginRegistry plugins) {
        return plugins.templates().stream().map(PluginEntry::get).map(ReportTemplate::schema)
                .filter(schema -> schema.id().equals(LATEST_FORM)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no template " + LATEST_FORM));
    }

    /** The reader for docx. */
    public static DocumentReader docxReader(PluginRegistry plugins) {
        return plugins.readers().stream().filter(entry -> entry.id().equals("docx")).findFirst()
                .orElseThrow(() -> new IllegalStateException("no reader for docx")).get();
    }

    /** An exporter. */
    public static PluginEntry<Exporter> exporter(PluginRegistry plugins, String id) {
        return plugins.exporters().stream().filter(entry -> entry.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no exporter " + id));
    }
}
