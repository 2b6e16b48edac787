package org.gouji.ui.internal.rollup;

import java.io.IOException;
import java.util.Optional;

import org.gouji.store.WorkspaceException;
import org.gouji.ui.internal.office.Office;
import org.gouji.ui.internal.present.Texts;

/**
 * What a workspace answered, or why it did not.
 *
 * @param value the answer
 * @param problem why there is none, in words; otherwise empty
 * @param <T> what was asked for
 */
public record Answer<T>(Optional<T> value, String problem) {

    /** An answer. */
    public static <T> Answer<T> of(T value) {
        return new Answer<>(Optional.of(value), "");
    }

    /** No answer. */
    public static <T> Answer<T> not(String why) {
        return new Answer<>(Optional.empty(), why);
    }

    /** Asks the open workspace in the thread that calls; not in the one of the screen. */
    public static <T> Answer<T> ask(Office office, Texts texts, Office.Question<Answer<T>> question) {
        try {
            return office.ask(question).orElseGet(() -> not(texts.get("workspace.none")));
        } catch (WorkspaceException e) {
            return not(texts.of(e.text()));
        } catch (IOException e) {
            return not(String.valueOf(e.getMessage()));
        }
    }
}
