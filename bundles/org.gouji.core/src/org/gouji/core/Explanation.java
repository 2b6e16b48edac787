package org.gouji.core;

import java.util.List;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.spi.export.InputFacts.PluginRef;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.template.TemplateCandidate;

/**
 * Why an input was read and bound as it was.
 *
 * @param read the result of reading
 * @param readers every reader's opinion, sorted by id; empty when the input could not be opened
 * @param templates every template's candidates, sorted by id; empty when there is no document
 * @since 1.0
 */
public record Explanation(ReadResult read, List<ReaderOpinion> readers, List<TemplateOpinion> templates) {

    public Explanation {
        readers = List.copyOf(readers);
        templates = List.copyOf(templates);
    }

    /**
     * What one reader says.
     *
     * @param reader the reader
     * @param name its name for people
     * @param chosen whether it read the input
     * @param recognition its opinion, unless it failed
     * @param fault how it failed
     */
    public record ReaderOpinion(PluginRef reader, LocalizedText name, boolean chosen,
            Optional<Recognition> recognition, Optional<LocalizedText> fault) {
    }

    /**
     * What one template says.
     *
     * @param template the template
     * @param name its name for people
     * @param candidates its candidates
     * @param chosen those that the host chose
     * @param fault how it failed
     */
    public record TemplateOpinion(PluginRef template, LocalizedText name, List<TemplateCandidate> candidates,
            List<TemplateCandidate> chosen, Optional<LocalizedText> fault) {
        public TemplateOpinion {
            candidates = List.copyOf(candidates);
            chosen = List.copyOf(chosen);
        }
    }
}
