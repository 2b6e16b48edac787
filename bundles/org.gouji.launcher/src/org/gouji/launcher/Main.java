package org.gouji.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The program's entry: {@code java -cp "lib/*" org.gouji.launcher.Main ARGUMENTS}.
 *
 * @since 1.0
 */
public final class Main {

    private static final String CACHE_VARIABLE = "GOUJI_CACHE";

    /** Names the folder with SQLite's libraries, lest they be unpacked into a temporary one. */
    private static final String NATIVE = "gouji.native";

    private Main() {
    }

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        Timings timings = Timings.asked(System.err);
        timings.accept("jvm");
        // What a plug-in prints must not get into the results: those go to the descriptor, not to System.out.
        System.setOut(System.err);
        // The framework formats numbers of versions with it, which come out in other digits in Arabic countries.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        boolean debug = Arrays.stream(arguments).takeWhile(a -> !a.equals("--")).anyMatch("--debug"::equals);
        Path home = home();
        if (System.getProperty(NATIVE) == null) {
            System.setProperty(NATIVE, home.resolve("native").toString());
        }
        Launch launch = new Launch(new Launch.Settings(home, cacheBase(), debug), new Notices(System.err),
                timings);
        Runtime.getRuntime().addShutdownHook(new Thread(launch::close, "gouji-shutdown"));
        int code;
        try {
            code = launch.run(arguments);
        } finally {
            launch.close();
            timings.accept("stop");
            timings.end();
        }
        Optional.ofNullable(System.getProperty(ClassArchive.PROPERTY)).filter(p -> timings.sawDocument())
                .map(Path::of).map(ClassArchive::new).ifPresent(ClassArchive::keep);
        System.exit(code);
    }

    private static Path home() {
        String first = System.getProperty("java.class.path").split(File.pathSeparator, 2)[0];
        return Optional.ofNullable(System.getProperty("gouji.home")).map(Path::of)
                .orElseGet(() -> Path.of(first).toAbsolutePath().getParent().getParent());
    }

    private static Path cacheBase() {
        return Optional.ofNullable(System.getenv(CACHE_VARIABLE)).filter(v -> !v.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    }
}
