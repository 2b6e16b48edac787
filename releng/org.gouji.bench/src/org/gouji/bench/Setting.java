package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

import org.gouji.bench.docs.Corpus;
import org.gouji.bench.runs.Trees;
import org.gouji.core.PluginRegistry;
import org.gouji.model.schema.FormSchema;

/** What all parts share: the documents, the distribution, how much to do. */
public final class Setting {

    private static final int REPORTS = 300;

    private static final String DOCUMENTS = "documents";

    private final Path work;
    private final boolean quick;
    private final PrintStream progress;
    private final Distribution distribution = Distribution.ofCheckout();
    private final PluginRegistry plugins;
    private final Corpus corpus;

    /** A setting whose documents lie in a folder. */
    public Setting(Path work, boolean quick, PrintStream progress) throws IOException {
        this.work = work;
        this.quick = quick;
        this.progress = progress;
        this.plugins = distribution.plugins();
        this.corpus = new Corpus(work.resolve(DOCUMENTS));
    }

    /** Whether a rough result will do. */
    public boolean quick() {
        return quick;
    }

    /** Runs of which the middle one counts. */
    public int runs() {
        return quick ? 1 : 5;
    }

    /** A folder for documents and results. */
    public Path work() {
        return work;
    }

    /** Removes all documents. */
    public void removeDocuments() throws IOException {
        Trees.delete(work.resolve(DOCUMENTS));
    }

    /** The distribution. */
    public Distribution distribution() {
        return distribution;
    }

    /** The documents. */
    public Corpus corpus() {
        return corpus;
    }

    /** The form of today. */
    public FormSchema form() {
        return Distribution.form(plugins);
    }

    /** The usual reports. */
    public List<Path> reports() throws IOException {
        return corpus.reports(form(), REPORTS);
    }

    /** The folder that holds the usual reports and nothing else. */
    public Path reportFolder() throws IOException {
        return reports().get(0).getParent();
    }

    /** Tells who waits what is going on. */
    public void say(String what) {
        progress.println("bench: " + what);
    }
}
