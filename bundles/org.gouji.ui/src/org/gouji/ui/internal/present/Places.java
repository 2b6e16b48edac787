package org.gouji.ui.internal.present;

import org.gouji.model.SourceRange;
import org.gouji.model.SourceRange.LineColumn;
import org.gouji.model.SourceRange.Locator;
import org.gouji.model.SourceRange.PageBox;
import org.gouji.model.SourceRange.TableCell;

/** Places in a file, in words. */
public final class Places {

    private final Texts texts;

    public Places(Texts texts) {
        this.texts = texts;
    }

    /** Such as 第 12 行第 3 列（/table[2]/row[3]/cell[1]）. */
    public String text(SourceRange range) {
        String inside = range.container().isEmpty() ? "" : range.container() + " ";
        String node = switch (range.precision()) {
            case CELL -> range.node();
            case TABLE -> texts.get("place.table", range.node());
            case DOCUMENT -> texts.get("place.document");
        };
        return inside + range.locator().map(locator -> texts.get("place.both", locator(locator), node)).orElse(node);
    }

    private String locator(Locator locator) {
        if (locator instanceof LineColumn at) {
            return texts.get("place.line", at.line(), at.column());
        }
        if (locator instanceof TableCell at) {
            return texts.get("place.cell", at.table(), at.row(), at.cell());
        }
        PageBox at = (PageBox) locator;
        return texts.get("place.page", at.page(), at.box());
    }
}
