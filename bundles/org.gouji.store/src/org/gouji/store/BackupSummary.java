package org.gouji.store;

import java.nio.file.Path;

/**
 * What a backup holds, or what was restored from one; it was verified.
 *
 * @param target the file or folder that was made
 * @param filings how many filings
 * @param originals how many received files
 * @param bytes how large the originals are together
 * @since 1.0
 */
public record BackupSummary(Path target, long filings, long originals, long bytes) {
}
