package org.gouji.core.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gouji.core.Explanation;
import org.gouji.core.Explanation.ReaderOpinion;
import org.gouji.core.Explanation.TemplateOpinion;
import org.gouji.core.InputSource;
import org.gouji.core.PluginRegistry;
import org.gouji.core.ReadResult;
import org.gouji.core.RunOptions;
import org.gouji.model.document.Document;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.template.TemplateCandidate;

/** Asks every reader and every template about one input. */
public final class Explaining {

    private final PluginRegistry registry;
    private final InputSource input;
    private final RunOptions options;
    private final FaultBoundary boundary;

    /**
     * Prepares the questions.
     *
     * @param registry whom to ask
     * @param input the input
     * @param options what the run is given
     */
    public Explaining(PluginRegistry registry, InputSource input, RunOptions options) {
        this.registry = registry;
        this.input = input;
        this.options = options;
        this.boundary = new FaultBoundary(options, input.path());
    }

    /**
     * Asks.
     *
     * @param read how the input was read
     * @return the answers
     */
    public Explanation explain(ReadResult read) {
        List<ReaderOpinion> readers = new ArrayList<>();
        List<TemplateOpinion> templates = new ArrayList<>();
        try {
            // What could not be read as a file has no content to ask about.
            if (!read.facts().sha256().isEmpty()) {
                readers.addAll(readers(read));
            }
            read.document().map(this::templates).ifPresent(templates::addAll);
            return new Explanation(read, readers, templates);
        } catch (IOException | WorkStoppedException e) {
            // The status in the result says what is wrong with the input; there is just less to explain.
            return new Explanation(read, readers, templates);
        }
    }

    private List<ReaderOpinion> readers(ReadResult read) throws IOException {
        Detector detector = new Detector(registry.readers(), boundary, FileHead.read(input));
        detector.askAll();
        return detector.opinions().stream()
                .map(opinion -> new ReaderOpinion(opinion.entry().ref(), opinion.entry().name(),
                        read.facts().reader().equals(Optional.of(opinion.entry().ref())), opinion.recognition(),
                        opinion.fault().map(Fault::detail)))
                .toList();
    }

    private List<TemplateOpinion> templates(Document document) {
        Deadline deadline = new Deadline(options.cancellation(), options.limits().maxTime());
        List<Binding.Fit> fits = new Binding(registry.templates(), boundary, deadline, new ArrayList<>())
                .fits(document);
        List<Binding.Choice> chosen = Binding.choose(fits);
        return fits.stream().map(fit -> opinion(fit, chosen)).toList();
    }

    private static TemplateOpinion opinion(Binding.Fit fit, List<Binding.Choice> all) {
        List<TemplateCandidate> chosen = all.stream().filter(choice -> choice.entry() == fit.entry())
                .map(Binding.Choice::candidate).toList();
        return new TemplateOpinion(fit.entry().ref(), fit.entry().name(), fit.candidates(), chosen,
                fit.fault().map(Fault::detail));
    }
}
