package org.gouji.bench.runs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.sun.management.OperatingSystemMXBean;
import org.gouji.bench.Distribution;
import org.gouji.core.PluginRegistry;
import org.gouji.core.RunOptions;
import org.gouji.spi.rule.AgencyLevel;
import org.gouji.store.Actor;
import org.gouji.store.OpenMode;
import org.gouji.store.Workspace;
import org.gouji.store.correction.Corrections.Change;
import org.gouji.store.correction.ValueText;
import org.gouji.store.filing.Filing;
import org.gouji.store.register.Body;
import org.gouji.store.rollup.Rollup;
import org.gouji.store.rollup.Rollup.Contribution;

/**
 * A process that works in a workspace as an officer does, and writes line by line what it did and how many milliseconds
 * the officer waited for it, and how many of CPU time it cost.
 */
public final class WorkspaceWork {

    private static final String KEY = "t3/1/总计";
    private static final List<String> SERIES = List.of(KEY, "t3/4/总计", "t3/3.1/总计");
    private static final double MILLIS = 1e6;
    private static final OperatingSystemMXBean SYSTEM = ManagementFactory
            .getPlatformMXBean(OperatingSystemMXBean.class);

    private final Workspace workspace;
    private final String template;
    private final int year;
    private final List<String> lines;

    private WorkspaceWork(Workspace workspace, String template, int year, List<String> lines) {
        this.workspace = workspace;
        this.template = template;
        this.year = year;
        this.lines = lines;
    }

    /**
     * Arguments: the workspace, the later year, {@code ask} and which question comes first, or {@code correct} and how
     * many corrections; the file for the lines.
     */
    public static void main(String[] arguments) throws IOException {
        PluginRegistry plugins = Distribution.ofCheckout().plugins();
        Workspace.Host host = new Workspace.Host(plugins, new Actor("张三", Clock.systemUTC()), RunOptions.DEFAULT);
        int number = Integer.parseInt(arguments[3]);
        List<String> lines = new ArrayList<>();
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        try (Workspace workspace = Workspace.open(Path.of(arguments[0]), OpenMode.WRITE, host)) {
            lines.add(line("open", begin, cpu));
            WorkspaceWork work = new WorkspaceWork(workspace, Distribution.form(plugins).id(),
                    Integer.parseInt(arguments[1]), lines);
            if (arguments[2].equals("ask")) {
                work.ask(number);
            } else {
                work.correct(number);
            }
        }
        Files.write(Path.of(arguments[4]), lines);
    }

    /** What was done, the milliseconds on the clock, and those of CPU time of the whole process. */
    private static String line(String what, long begin, long cpu) {
        return what + "\t" + (System.nanoTime() - begin) / MILLIS + "\t"
                + (SYSTEM.getProcessCpuTime() - cpu) / MILLIS;
    }

    /** Something an officer waits for. */
    private interface Question {
        void ask() throws IOException;
    }

    private void timed(String what, Question question) throws IOException {
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        question.ask();
        lines.add(line(what, begin, cpu));
    }

    /** Each question once, in turns another one first, because the first one finds nothing warm. */
    private void ask(int first) throws IOException {
        List<Body> bodies = workspace.register().all(LocalDate.of(year, 12, 31));
        Set<Long> agencies = departments(bodies);
        long city = bodies.stream().filter(body -> body.level() == AgencyLevel.CITY_GOVERNMENT).findFirst()
                .orElseThrow(() -> new IOException("no city in the register")).id();
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("roll-up of the province", () -> all(workspace.rollups().total(agencies, year), agencies.size()));
        questions.put("roll-up of a city", () -> {
            Set<Long> below = departments(workspace.register().subtree(city, LocalDate.of(year, 12, 31)));
            all(workspace.rollups().total(below, year), below.size());
        });
        questions.put("series of three values over both years", () -> workspace.comparisons().compare(SERIES,
                new TreeMap<>(Map.of(year - 1, agencies, year, agencies))));
        questions.put("from a total to a cell in a file",
                () -> workspace.rollups().source(drill(agencies).get(0).filing(), KEY));
        List<String> order = new ArrayList<>(questions.keySet());
        Collections.rotate(order, first % order.size());
        for (String name : order) {
            timed(name, questions.get(name));
        }
        List<Contribution> contributions = drill(agencies);
        timed("places", () -> workspace.rollups().sources(contributions, KEY));
        timed("list", () -> workspace.filings().all());
    }

    private static Set<Long> departments(List<Body> bodies) {
        return bodies.stream().filter(body -> body.level() == AgencyLevel.DEPARTMENT).map(Body::id)
                .collect(Collectors.toSet());
    }

    private List<Contribution> drill(Set<Long> agencies) throws IOException {
        return workspace.rollups().contributions(agencies, year, template, KEY);
    }

    private static void all(Rollup rollup, int expected) throws IOException {
        if (rollup.there() != expected) {
            throw new IOException("only " + rollup.there() + " of " + expected + " reports were added up");
        }
    }

    /** Other reports each time; half of them have one of the next year that looks back at them. */
    private void correct(int count) throws IOException {
        List<Filing> filings = new ArrayList<>(workspace.filings().all());
        Collections.shuffle(filings, new Random(count));
        for (Filing filing : filings.subList(0, Math.min(count, filings.size()))) {
            ValueText now = workspace.corrections().now(filing.id(), KEY);
            Change change = new Change(KEY, now, now.text() + "1", "电话核实");
            timed("correct", () -> workspace.corrections().correct(filing.id(), change));
        }
    }
}
