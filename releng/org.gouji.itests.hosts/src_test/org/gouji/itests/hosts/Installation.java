package org.gouji.itests.hosts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked distribution, below a folder with a name as users choose them.
 *
 * @param home the folder that the archive held
 * @param work a folder beside it for what a test writes
 */
record Installation(Path home, Path work) {

    private static final String FOLDER = "勾稽 程序+100%";

    /** Unpacks the archive for a test class. */
    static Installation unpack(Class<?> test) throws IOException {
        Path work = fresh(test);
        Path place = Files.createDirectories(work.resolve(FOLDER));
        Trees.unpack(Checkout.archive(), place);
        return new Installation(Checkout.only(place, name -> true), work);
    }

    /** Another one with its own plug-ins; the rest is shared. */
    Installation withPlugins(String name) throws IOException {
        Path other = Files.createDirectories(work.resolve(name));
        for (String part : new String[]{"bin", "lib", "bundles", "native"}) {
            Files.createSymbolicLink(other.resolve(part), home.resolve(part));
        }
        Files.createDirectories(other.resolve("plugins"));
        return new Installation(other, Files.createDirectories(work.resolve(name + "-work")));
    }

    Path plugins() {
        return home.resolve("plugins");
    }

    /** The folder in which processes keep their temporary files. */
    Path cache() {
        return work.resolve("cache");
    }

    Path folder(String name) throws IOException {
        return Files.createDirectories(work.resolve(name));
    }

    Gouji felix() {
        return Gouji.script(this);
    }

    Gouji equinox() {
        return Gouji.equinox(this);
    }

    private static Path fresh(Class<?> test) throws IOException {
        Path work = Checkout.work().resolve("hosts").resolve(test.getSimpleName());
        Trees.delete(work);
        return Files.createDirectories(work);
    }
}
