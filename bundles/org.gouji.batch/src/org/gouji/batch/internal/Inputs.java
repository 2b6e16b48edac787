package org.gouji.batch.internal;

import java.util.List;

/**
 * What the paths of a command line stand for.
 *
 * @param inputs in order: paths as given, the content of a folder or pattern sorted
 * @param skipped what was left out
 */
record Inputs(List<Input> inputs, List<Skipped> skipped) {

    Inputs {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
    }

    /**
     * A path that was left out.
     *
     * @param path the path as it would have been shown
     * @param why the reason
     */
    record Skipped(String path, Message why) {
    }

    /** Whether something that was asked for by name is not there. */
    boolean incomplete() {
        return skipped.stream().anyMatch(s -> s.why() == Message.SKIPPED_WITHOUT_MATCH)
                || inputs.stream().anyMatch(i -> !i.readable());
    }
}
