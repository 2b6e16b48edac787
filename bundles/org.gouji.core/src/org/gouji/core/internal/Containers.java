package org.gouji.core.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gouji.core.InputSource;
import org.gouji.core.PluginEntry;
import org.gouji.core.RunOptions;
import org.gouji.model.Diagnostic;
import org.gouji.spi.Cancellation;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.reader.InputExpander;
import org.gouji.spi.reader.Recognition.Answer;

/**
 * Takes containers apart. An expander is asked before the readers, but only when the extension or magic bytes that its
 * service properties state, if any, fit; it must not claim documents that happen to be packages.
 */
final class Containers {

    private final List<PluginEntry<InputExpander>> expanders;
    private final RunOptions options;
    private final ExpansionBudget budget;

    /**
     * Prepares the work on one input and everything in it.
     *
     * @param expanders the expanders to ask
     * @param options limits and the folder for private files
     */
    Containers(List<PluginEntry<InputExpander>> expanders, RunOptions options) {
        this.expanders = expanders;
        this.options = options;
        this.budget = new ExpansionBudget(options.limits());
    }

    /**
     * What is in a container.
     *
     * @param expander who took it apart
     * @param children its inner inputs, in private files
     * @param diagnostics what was noticed
     * @param fault why it could not be taken apart
     * @param folder the folder of the private files
     */
    record Contents(PluginEntry<InputExpander> expander, List<Expansion.Child> children,
            List<Diagnostic> diagnostics, Optional<Fault> fault, Path folder) {

        /**
         * Removes the private files.
         *
         * @throws IOException when they cannot be removed
         */
        void remove() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /** A first look at an input, if some expander might want it. What follows uses it, too. */
    Optional<FirstLook> look(InputSource input) throws IOException {
        if (expanders.isEmpty()) {
            return Optional.empty();
        }
        FileState state = FileState.of(input.file());
        boolean worthAsking = state.regular() && state.size() > 0 && state.size() <= options.limits().maxBytes();
        return worthAsking ? Optional.of(new FirstLook(state, FileHead.read(input))) : Optional.empty();
    }

    /** The expander that claims an input. */
    Optional<PluginEntry<InputExpander>> claiming(InputSource input, FileHead head) {
        FaultBoundary boundary = new FaultBoundary(options, input.path());
        return expanders.stream().filter(entry -> fits(entry, head))
                .filter(entry -> boundary.run(entry.ref(), () -> entry.get().recognize(head)).value()
                        .filter(said -> said.answer() == Answer.YES).isPresent())
                .findFirst();
    }

    private static boolean fits(PluginEntry<InputExpander> entry, FileHead head) {
        List<String> magic = entry.texts(PluginProperties.MAGIC);
        List<String> extensions = entry.texts(PluginProperties.EXTENSIONS);
        return magic.isEmpty() && extensions.isEmpty() || magic.stream().anyMatch(head::startsWith)
                || extensions.contains(head.extension());
    }

    /** Takes an input apart with the expander that claims it. */
    Contents expand(PluginEntry<InputExpander> entry, InputSource input, Cancellation cancellation)
            throws IOException {
        Optional<Path> temp = options.tempFolder();
        Path folder = temp.isPresent()
                ? Files.createTempDirectory(temp.get(), "gouji")
                : Files.createTempDirectory("gouji");
        SourceView source = new SourceView(input, Files.size(input.file()));
        Expansion expansion = new Expansion(input, options, cancellation, folder, budget);
        Outcome<Boolean> outcome = new FaultBoundary(options, input.path()).run(entry.ref(), () -> {
            entry.get().expand(source, expansion);
            return Boolean.TRUE;
        });
        return new Contents(entry, expansion.children(), expansion.diagnostics(), outcome.fault(), folder);
    }
}
