package org.gouji.ui.internal.report;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.gouji.ui.internal.present.TextMeasure;

/** Measures and draws wrapped texts in one font. Dispose it. */
final class SwtMeasure implements TextMeasure {

    private final TextLayout layout;

    SwtMeasure(Device device, Font font) {
        layout = new TextLayout(device);
        layout.setFont(font);
    }

    @Override
    public int width(String text) {
        layout.setWidth(SWT.DEFAULT);
        layout.setText(text);
        return layout.getBounds().width;
    }

    @Override
    public int height(String text, int width) {
        return wrapped(text, width, SWT.LEFT).getBounds().height;
    }

    /** The text wrapped and aligned; valid until the next call. */
    TextLayout wrapped(String text, int width, int alignment) {
        layout.setText(text);
        layout.setAlignment(alignment);
        layout.setWidth(Math.max(1, width));
        return layout;
    }

    void dispose() {
        layout.dispose();
    }
}
