package org.gouji.ui.internal.views;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.gouji.store.filing.FilingDetail;
import org.gouji.ui.internal.RowTable;
import org.gouji.ui.internal.browse.FactRow;
import org.gouji.ui.internal.browse.FilingFacts;

/** What is known of the selected filing and its file. */
public final class PropertiesView extends FilingPart {

    public static final String ID = "org.gouji.ui.view.properties";

    private RowTable<FactRow> table;

    @Override
    protected Control create(Composite parent) {
        table = new RowTable<>(parent, FactRow.class, texts().locale())
                .column(texts().get("property.name"), 4, FactRow::name)
                .column(texts().get("property.value"), 14, FactRow::text);
        return table.control();
    }

    @Override
    protected void show(Optional<FilingDetail> detail) {
        table.show(
                detail.map(d -> new FilingFacts(texts(), d, ZoneId.systemDefault()).properties()).orElse(List.of()));
        setContentDescription(detail.isEmpty() ? texts().get("filing.none") : "");
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }
}
