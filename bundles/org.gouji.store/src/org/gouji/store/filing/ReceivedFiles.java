package org.gouji.store.filing;

import java.io.UncheckedIOException;

import org.gouji.core.InputSource;
import org.gouji.core.RunOptions;
import org.gouji.model.LocalizedText;
import org.gouji.model.document.Document;
import org.gouji.spi.export.InputFacts;
import org.gouji.store.WorkspaceException;
import org.gouji.store.WorkspaceException.Problem;
import org.gouji.store.internal.OriginalDocument;
import org.gouji.store.internal.Store;

/**
 * The received files, for those who want to look into them.
 *
 * @since 1.0
 */
public final class ReceivedFiles {

    private final Store store;

    private final RunOptions options;

    /** Made by the workspace. */
    public ReceivedFiles(Store store, RunOptions options) {
        this.store = store;
        this.options = options;
    }

    /**
     * Opens a received file.
     *
     * @param input what is known of it, as {@link FilingDetail#input()} tells
     * @return the file under the path it was received with; close it after use
     * @throws WorkspaceException when the workspace has no such file, or it cannot be read
     */
    public InputSource open(InputFacts input) throws WorkspaceException {
        return store.originals().source(input.sha256(), input.path());
    }

    /**
     * Reads a received file again. This takes as long as reading took when it was received.
     *
     * @param input what is known of it, as {@link FilingDetail#input()} tells
     * @return its content
     * @throws WorkspaceException when the file is gone, or its reader cannot read it any more
     */
    public Document document(InputFacts input) throws WorkspaceException {
        Document document = new OriginalDocument(store, input, options);
        try {
            document.textLength();
            return document;
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof WorkspaceException known ? known : unreadable(input, e);
        } catch (IllegalStateException e) {
            throw unreadable(input, e);
        }
    }

    private static WorkspaceException unreadable(InputFacts input, RuntimeException cause) {
        return new WorkspaceException(Problem.UNKNOWN, LocalizedText.of(
                "收到时可以读取的原件 " + input.path() + " 现在无法读取。请核对读取它的插件是否还在，或运行 gouji workspace verify。",
                "the original " + input.path()
                        + " could be read when it was received and cannot be read now; see whether"
                        + " the plug-in that read it is still there, or run gouji workspace verify"),
                cause);
    }
}
