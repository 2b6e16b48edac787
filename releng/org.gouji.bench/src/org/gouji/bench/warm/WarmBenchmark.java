package org.gouji.bench.warm;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import javax.xml.stream.XMLStreamException;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** One document each time; a call takes several, so that its own cost does not count. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@OperationsPerInvocation(WarmBenchmark.DOCUMENTS)
@Threads(1)
public class WarmBenchmark {

    static final int DOCUMENTS = 20;

    /** Inflates the main part and nothing else. */
    @Benchmark
    public void inflate(Documents documents, Blackhole hole) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.floor.inflate(documents.next(), Floor.MAIN));
        }
    }

    /** Inflates and scans the main part alone. */
    @Benchmark
    public void scanMain(Documents documents, Blackhole hole) throws IOException, XMLStreamException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.floor.scan(documents.next(), Floor.MAIN));
        }
    }

    /** Inflates and scans the parts that a reader needs. */
    @Benchmark
    public void scan(Documents documents, Blackhole hole) throws IOException, XMLStreamException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.floor.scan(documents.next(), Floor.NEEDED));
        }
    }

    /** Our reader. */
    @Benchmark
    public void read(Documents documents, Blackhole hole) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.reading.read(documents.next()));
        }
    }

    /** Our whole pipeline. */
    @Benchmark
    public void pipeline(Documents documents, Blackhole hole) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.pipeline.run(documents.next()));
        }
    }

    /** Apache POI. */
    @Benchmark
    public void poi(Documents documents, Blackhole hole) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(PoiWalk.of(documents.next()).characters());
        }
    }

    /** Apache Tika. */
    @Benchmark
    public void tika(Documents documents, Blackhole hole) throws IOException {
        for (int i = 0; i < DOCUMENTS; i++) {
            hole.consume(documents.tika.of(documents.next()));
        }
    }
}
