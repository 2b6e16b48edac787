package org.gouji.ui.internal.office;

import java.nio.file.Path;
import java.util.Optional;

import org.gouji.model.LocalizedText;
import org.gouji.store.LockHolder;

/**
 * Something that could not be done, for the officer to know.
 *
 * @param folder the workspace
 * @param text what is wrong and what to do
 * @param holder who holds the workspace, where that is the reason
 */
public record Trouble(Path folder, LocalizedText text, Optional<LockHolder> holder) {
}
