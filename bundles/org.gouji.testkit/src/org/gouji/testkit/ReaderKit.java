package org.gouji.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.gouji.core.Explanation.ReaderOpinion;
import org.gouji.core.InputSource;
import org.gouji.core.Pipeline;
import org.gouji.core.ReadResult;
import org.gouji.core.RunOptions;
import org.gouji.core.StaticPluginRegistry;
import org.gouji.model.document.Document;
import org.gouji.spi.export.CheckedReport;
import org.gouji.spi.reader.Recognition;

/**
 * Runs plug-ins the way every host runs them: through the real pipeline, with its detection, limits and fault boundary.
 *
 * @since 1.0
 */
public final class ReaderKit {

    private final Pipeline pipeline;
    private final RunOptions options;

    private ReaderKit(Pipeline pipeline, RunOptions options) {
        this.pipeline = pipeline;
        this.options = options;
    }

    /**
     * Makes a kit with usual options.
     *
     * @param plugins the plug-ins under test
     * @return the kit
     */
    public static ReaderKit of(Object... plugins) {
        return new ReaderKit(new Pipeline(StaticPluginRegistry.of(plugins)), RunOptions.DEFAULT);
    }

    /**
     * Changes the options.
     *
     * @param newOptions what runs are given
     * @return a kit with the same plug-ins
     */
    public ReaderKit with(RunOptions newOptions) {
        return new ReaderKit(pipeline, newOptions);
    }

    /** Work on an input. */
    private interface Work<R> {
        R on(InputSource input);
    }

    private static <R> R run(ReaderSample sample, Work<R> work) {
        Path temp = Path.of(System.getProperty("java.io.tmpdir"));
        try (InputSource input = InputSource.spool(new ByteArrayInputStream(sample.content()), sample.name(), temp)) {
            return work.on(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a sample.
     *
     * @param sample the sample
     * @return the result; bad input and broken readers are a status
     */
    public ReadResult read(ReaderSample sample) {
        return run(sample, input -> pipeline.read(input, options));
    }

    /**
     * Reads a sample that can be read.
     *
     * @param sample the sample
     * @return the document
     * @throws AssertionError when there is none; says the status and why
     */
    public Document document(ReaderSample sample) {
        ReadResult result = read(sample);
        return result.document().orElseThrow(() -> new AssertionError(
                sample.name() + ": " + result.facts().status() + ": " + result.facts().detail().en()));
    }

    /**
     * Asks the one reader of this kit for its opinion.
     *
     * @param sample the sample
     * @return the opinion
     * @throws AssertionError when the reader threw something, or there is not exactly one reader
     */
    public Recognition recognize(ReaderSample sample) {
        List<ReaderOpinion> opinions = run(sample, input -> pipeline.explain(input, options)).readers();
        if (opinions.size() != 1) {
            throw new AssertionError(opinions.size() + " readers");
        }
        ReaderOpinion opinion = opinions.get(0);
        return opinion.recognition().orElseThrow(() -> new AssertionError(
                sample.name() + ": " + opinion.fault().map(fault -> fault.en()).orElse("no opinion")));
    }

    /**
     * Reads, binds and checks a sample.
     *
     * @param sample the sample
     * @return at least one result
     */
    public List<CheckedReport> check(ReaderSample sample) {
        return run(sample, input -> pipeline.check(input, options));
    }
}
