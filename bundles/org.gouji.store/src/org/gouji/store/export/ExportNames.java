package org.gouji.store.export;

import java.nio.file.Path;
import java.util.List;

import org.gouji.core.OutputNames;
import org.gouji.store.filing.Filing;

/**
 * Where the result for a filing goes below a folder: {@code 2024/示例县科技局.docx}; each place is given once.
 *
 * @since 1.0
 */
public final class ExportNames {

    private final OutputNames taken = new OutputNames();

    /**
     * The place of a filing's result.
     *
     * @param folder the folder
     * @param filing the filing
     * @param extension the extension, without dot
     * @return the file; its folder need not exist
     */
    public Path place(Path folder, Filing filing, String extension) {
        String name = filing.name().filter(given -> !given.isBlank()).orElse(String.valueOf(filing.id()))
                .replace('/', '_').replace('!', '_');
        List<String> parts = taken.place(filing.year().map(year -> year + "/" + name).orElse(name));
        Path place = folder;
        for (String part : parts) {
            place = place.resolve(part);
        }
        return place.resolveSibling(parts.get(parts.size() - 1) + "." + extension);
    }
}
