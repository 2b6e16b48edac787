package org.gouji.bench.warm;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import com.sun.management.OperatingSystemMXBean;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** CPU time of the whole process, so that collecting garbage and compiling count, for each document. */
public class CpuProfiler implements InternalProfiler {

    static final String LABEL = "cpu";

    private static final double NANOS_PER_MILLI = 1e6;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private long before;

    @Override
    public String getDescription() {
        return "CPU time of the process for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = system.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double millis = (system.getProcessCpuTime() - before) / NANOS_PER_MILLI;
        long documents = result.getMetadata().getMeasuredOps();
        return List.of(new ScalarResult(LABEL, millis / documents, "ms/op", AggregationPolicy.AVG));
    }
}
