package org.gouji.itests.hosts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the build left what the tests need. */
final class Checkout {

    private static final Path ROOT = property("gouji.checkout");
    private static final Path DISTRIBUTION = ROOT.resolve("releng/org.gouji.distribution/target");

    private Checkout() {
    }

    /** The sample reports: every format, several years. */
    static Path samples() {
        return ROOT.resolve("releng/samples");
    }

    /** A file of the checkout. */
    static Path file(String path) {
        return ROOT.resolve(path);
    }

    /** A folder for what the tests write; it is kept until the next build. */
    static Path work() {
        return property("gouji.work");
    }

    /** The archive that users get. */
    static Path archive() {
        return only(DISTRIBUTION, name -> name.startsWith("gouji-") && name.endsWith(".zip"));
    }

    /** The other framework that runs the bundles: that of the workbench. */
    static Path equinox() {
        return only(DISTRIBUTION.resolve("repository/plugins"), name -> name.startsWith("org.eclipse.osgi_"));
    }

    /** The example of a third party's template. */
    static Path example() {
        return only(ROOT.resolve("bundles/org.gouji.example.template/target"),
                name -> name.startsWith("org.gouji.example.template-") && name.endsWith("-SNAPSHOT.jar"));
    }

    /** The one file with such a name. */
    static Path only(Path folder, Predicate<String> name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(f -> name.test(f.getFileName().toString())).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("expected one file in " + folder + ", found " + found);
            }
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException("the distribution is not built", e);
        }
    }

    private static Path property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run by Maven, or set -D" + name);
        }
        return Path.of(value);
    }
}
