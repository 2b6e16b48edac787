package org.gouji.crash;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was seen. */
public final class Report {

    private final PrintStream progress;

    private final List<String> sums = new ArrayList<>();

    private final List<String> wrongs = new ArrayList<>();

    /** Tells its progress there. */
    public Report(PrintStream progress) {
        this.progress = progress;
    }

    void say(String text, Object... values) {
        progress.println("crash: " + String.format(Locale.ROOT, text, values));
    }

    /** Notes something that must not be. */
    void wrong(Path workspace, String what) {
        wrongs.add(workspace.getFileName() + ": " + what);
        progress.println("crash: WRONG: " + workspace.getFileName() + ": " + what);
    }

    void wrong(Path workspace, List<String> what) {
        what.forEach(each -> wrong(workspace, each));
    }

    /** Notes a result. */
    void sum(String text, Object... values) {
        sums.add(String.format(Locale.ROOT, text, values));
    }

    /** How many things were wrong. */
    public int wrong() {
        return wrongs.size();
    }

    /** What was wrong. */
    public List<String> wrongs() {
        return List.copyOf(wrongs);
    }

    /** The results. */
    public List<String> sums() {
        return List.copyOf(sums);
    }
}
