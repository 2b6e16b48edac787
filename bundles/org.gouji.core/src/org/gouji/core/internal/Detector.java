package org.gouji.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.gouji.core.PluginEntry;
import org.gouji.spi.PluginProperties;
import org.gouji.spi.WorkStoppedException;
import org.gouji.spi.reader.DocumentHead;
import org.gouji.spi.reader.DocumentReader;
import org.gouji.spi.reader.Recognition;
import org.gouji.spi.reader.Recognition.Answer;

/**
 * Finds the reader of an input. YES beats MAYBE; among equals the extension counts, then the service ranking, then the
 * id. Readers are asked in groups by their service properties, and a group is not asked (and its plug-ins are not
 * created) when it cannot change the choice:
 * <ol>
 * <li>readers whose magic bytes stand at the beginning;</li>
 * <li>readers that state no magic, those with the right extension first;</li>
 * <li>only if nobody wants it: readers with the right extension but other magic bytes.</li>
 * </ol>
 */
final class Detector {

    private final List<PluginEntry<DocumentReader>> readers;
    private final FaultBoundary boundary;
    private final DocumentHead head;
    private final List<Opinion> opinions = new ArrayList<>();

    Detector(List<PluginEntry<DocumentReader>> readers, FaultBoundary boundary, DocumentHead head) {
        this.readers = readers;
        this.boundary = boundary;
        this.head = head;
    }

    /**
     * What a reader said.
     *
     * @param entry the reader
     * @param expected whether it expects the extension
     * @param recognition its opinion, unless it failed
     * @param fault how it failed
     */
    record Opinion(PluginEntry<DocumentReader> entry, boolean expected, Optional<Recognition> recognition,
            Optional<Fault> fault) {

        boolean wants() {
            return recognition.filter(r -> r.answer() != Answer.NO).isPresent();
        }

        boolean sure() {
            return recognition.filter(r -> r.answer() == Answer.YES).isPresent();
        }
    }

    /** The reader to use, or empty when nobody wants the input. */
    Optional<PluginEntry<DocumentReader>> choose() {
        ask(this::magicMatches);
        if (noneIsSure()) {
            ask(entry -> magic(entry).isEmpty() && expects(entry));
        }
        if (noneIsSure()) {
            ask(entry -> magic(entry).isEmpty() && !expects(entry));
        }
        if (best().isEmpty()) {
            ask(entry -> !magic(entry).isEmpty() && !magicMatches(entry) && expects(entry));
        }
        return best().map(Opinion::entry);
    }

    /** The reader to use after asking everybody. */
    Optional<PluginEntry<DocumentReader>> askAll() {
        ask(entry -> true);
        return best().map(Opinion::entry);
    }

    /** What was said so far, in the order of asking. */
    List<Opinion> opinions() {
        return List.copyOf(opinions);
    }

    /** Whether some reader expects the extension of the name. */
    boolean extensionKnown() {
        return readers.stream().anyMatch(this::expects);
    }

    /** Whether some reader without magic bytes, that is a reader of text, expects the extension. */
    boolean extensionOfText() {
        return readers.stream().anyMatch(entry -> expects(entry) && magic(entry).isEmpty());
    }

    boolean expects(PluginEntry<DocumentReader> entry) {
        return entry.texts(PluginProperties.EXTENSIONS).contains(head.extension());
    }

    private static List<String> magic(PluginEntry<DocumentReader> entry) {
        return entry.texts(PluginProperties.MAGIC);
    }

    private boolean magicMatches(PluginEntry<DocumentReader> entry) {
        for (String magic : magic(entry)) {
            if (head.startsWith(magic)) {
                return true;
            }
        }
        return false;
    }

    private void ask(Predicate<PluginEntry<DocumentReader>> which) {
        for (PluginEntry<DocumentReader> entry : readers) {
            if (which.test(entry)) {
                opinions.add(ask(entry));
            }
        }
    }

    private Opinion ask(PluginEntry<DocumentReader> entry) {
        Outcome<Recognition> said = boundary.run(entry.ref(), () -> entry.get().recognize(head));
        said.fault().filter(Fault::stops).ifPresent(fault -> {
            throw new WorkStoppedException(fault.status(), fault.detail().en());
        });
        return new Opinion(entry, expects(entry), said.value(), said.fault());
    }

    private boolean noneIsSure() {
        for (Opinion opinion : opinions) {
            if (opinion.sure()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Opinion> best() {
        return opinions.stream().filter(Opinion::wants)
                .min(Comparator.comparing(Opinion::sure).thenComparing(Opinion::expected)
                        .thenComparing(opinion -> opinion.entry().ranking()).reversed()
                        .thenComparing(opinion -> opinion.entry().id()));
    }
}
