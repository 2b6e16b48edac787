package org.gouji.itests.ui;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes all editors after each test. */
final class ClosedEditors implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
    }
}
