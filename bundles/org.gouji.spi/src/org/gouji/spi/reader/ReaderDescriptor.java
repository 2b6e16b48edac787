package org.gouji.spi.reader;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * What the host shows of a reader.
 *
 * @param id the reader's id, such as {@code docx}
 * @param name name for people
 * @param extensions file name extensions it expects, lower case without dot
 * @param magic first bytes of its files in hexadecimal, may be empty
 * @since 1.0
 */
public record ReaderDescriptor(String id, LocalizedText name, List<String> extensions, List<String> magic) {

    public ReaderDescriptor {
        extensions = List.copyOf(extensions);
        magic = List.copyOf(magic);
    }
}
