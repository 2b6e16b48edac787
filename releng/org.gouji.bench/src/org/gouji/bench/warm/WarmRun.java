package org.gouji.bench.warm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.gouji.bench.Distribution;
import org.gouji.bench.Median;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all competitors in rounds, each in a process of its own, so that a disturbance of some minutes meets all of them
 * alike. Ratios are taken within a round.
 */
public final class WarmRun {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int KILO = 1024;

    private final List<Map<String, Cost>> rounds = new ArrayList<>();

    /**
     * What a document costs.
     *
     * @param cpu milliseconds of CPU
     * @param allocated kilobytes allocated
     */
    public record Cost(double cpu, double allocated) {
    }

    /**
     * How long to run.
     *
     * @param rounds rounds over all competitors
     * @param warmup iterations before the measured ones
     * @param measured measured iterations
     * @param seconds length of an iteration
     */
    public record Effort(int rounds, int warmup, int measured, int seconds) {
    }

    /** Runs. */
    public void run(Path documents, Effort effort) throws RunnerException {
        for (int round = 0; round < effort.rounds(); round++) {
            Map<String, Cost> costs = new TreeMap<>();
            for (RunResult result : new Runner(options(documents, effort)).run()) {
                String name = result.getParams().getBenchmark();
                costs.put(name.substring(name.lastIndexOf('.') + 1), new Cost(median(result, CpuProfiler.LABEL),
                        median(result, ALLOCATED) / KILO));
            }
            rounds.add(costs);
        }
    }

    private static Options options(Path documents, Effort effort) {
        TimeValue time = TimeValue.seconds(effort.seconds());
        return new OptionsBuilder().include(WarmBenchmark.class.getName()).forks(1).warmupIterations(effort.warmup())
                .warmupTime(time).measurementIterations(effort.measured()).measurementTime(time)
                .addProfiler(CpuProfiler.class).addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-Dlog4j2.StatusLogger.level=OFF",
                        "-Dslf4j.internal.verbosity=ERROR", "-D" + Documents.FOLDER + "=" + documents,
                        "-D" + Distribution.CHECKOUT + "=" + Distribution.checkout())
                .build();
    }

    private static double median(RunResult result, String label) {
        Collection<IterationResult> iterations = result.getBenchmarkResults().stream()
                .flatMap(b -> b.getIterationResults().stream()).toList();
        return Median.of(iterations.stream().map(i -> i.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().replace("\u00b7", "").equals(label)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no result " + label)).getValue().getScore()).toList());
    }

    /** Median CPU milliseconds of a document. */
    public double cpu(String competitor) {
        return over(round -> round.get(competitor).cpu());
    }

    /** Median kilobytes allocated for a document. */
    public double allocated(String competitor) {
        return over(round -> round.get(competitor).allocated());
    }

    /** Median of the rounds' ratios. */
    public double ratio(String competitor, String other) {
        return over(round -> round.get(competitor).cpu() / round.get(other).cpu());
    }

    private double over(ToDoubleFunction<Map<String, Cost>> value) {
        return Median.of(rounds.stream().map(value::applyAsDouble).toList());
    }
}
