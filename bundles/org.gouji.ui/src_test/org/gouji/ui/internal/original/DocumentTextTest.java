package org.gouji.ui.internal.original;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;

import org.gouji.model.document.Document;
import org.gouji.model.document.TableKind;
import org.gouji.ui.internal.original.DocumentText.Span;
import org.gouji.ui.internal.present.Texts;
import org.junit.jupiter.api.Test;

class DocumentTextTest {

    private static final String NODE = "/table[1]/row[1]/cell[2]";

    @Test
    void cellsAreFoundByPlaceAndByCharacter() {
        Document document = Documents.of(to -> {
            to.paragraph("一、总体情况");
            to.beginTable(TableKind.GRID);
            to.beginRow();
            to.cell("甲");
            to.cell("34");
            to.endTable();
        });

        DocumentText text = DocumentText.of(document, Set.of(NODE), Set.of(), Texts.in(Locale.CHINA));

        Span span = text.place(NODE).orElseThrow();
        assertThat(text.text().substring(span.from(), span.to())).isEqualTo("34");
        assertThat(text.at(span.from() + 1)).contains(NODE);
        assertThat(text.at(0)).isEmpty();
        assertThat(text.text()).startsWith("一、总体情况\n甲 │ 34");
    }
}
