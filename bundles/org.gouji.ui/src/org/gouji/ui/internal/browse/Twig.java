package org.gouji.ui.internal.browse;

import java.util.List;
import java.util.Optional;

/**
 * A line of a tree with the lines below it.
 *
 * @param id what it is, so that it is found again in another tree
 * @param texts the texts of the columns
 * @param mark its icon
 * @param target what it stands for; empty for a group
 * @param twigs the lines below it
 */
public record Twig(String id, List<String> texts, Mark mark, Optional<Target> target, List<Twig> twigs) {

    public Twig {
        texts = List.copyOf(texts);
        twigs = List.copyOf(twigs);
    }

    /** The invisible line above all others. */
    public static Twig root(List<Twig> twigs) {
        return new Twig("", List.of(), Mark.NONE, Optional.empty(), twigs);
    }

    /** Number of lines below that stand for something. */
    public int leaves() {
        return twigs.stream().mapToInt(twig -> twig.twigs().isEmpty() ? 1 : twig.leaves()).sum();
    }
}
