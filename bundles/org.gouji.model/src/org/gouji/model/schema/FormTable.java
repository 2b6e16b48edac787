package org.gouji.model.schema;

import java.util.List;

import org.gouji.model.LocalizedText;

/**
 * A statistical table of the form.
 *
 * @param id the first part of its keys, such as {@code t3}
 * @param section the section it belongs to
 * @param title its name for people
 * @param blocks its parts, top to bottom
 * @since 1.0
 */
public record FormTable(String id, String section, LocalizedText title, List<FormBlock> blocks) {

    public FormTable {
        blocks = List.copyOf(blocks);
    }
}
