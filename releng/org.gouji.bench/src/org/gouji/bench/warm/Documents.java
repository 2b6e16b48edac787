package org.gouji.bench.warm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.gouji.bench.Distribution;
import org.gouji.bench.Reading;
import org.gouji.core.PluginRegistry;
import org.gouji.spi.Limits;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The documents, taken in turn, and everything that reads them. */
@State(Scope.Benchmark)
public class Documents {

    /** System property with the folder of the documents. */
    public static final String FOLDER = "gouji.bench.documents";

    private List<Path> files = List.of();
    private int next;

    Floor floor;
    Reading reading;
    WholePipeline pipeline;
    TikaText tika;

    /** Opens the plug-ins. */
    @Setup
    public void setUp() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty(FOLDER)))) {
            files = found.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
        }
        PluginRegistry plugins = Distribution.ofCheckout().plugins();
        floor = new Floor();
        reading = new Reading(Distribution.docxReader(plugins), Limits.DEFAULT);
        pipeline = new WholePipeline(plugins);
        tika = new TikaText();
    }

    Path next() {
        next = (next + 1) % files.size();
        return files.get(next);
    }
}
