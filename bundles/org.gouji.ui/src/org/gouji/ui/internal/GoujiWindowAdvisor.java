package org.gouji.ui.internal;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.gouji.ui.internal.help.HelpMarks;

/** Size, title and bars of the one window. */
final class GoujiWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point WANTED_SIZE = new Point(1440, 900);

    GoujiWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void postWindowOpen() {
        HelpMarks.follow(getWindowConfigurer().getWindow());
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(fitting(screen()));
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        IProduct product = Platform.getProduct();
        if (product != null) {
            configurer.setTitle(product.getName());
        }
    }

    private static Rectangle screen() {
        return PlatformUI.getWorkbench().getDisplay().getPrimaryMonitor().getClientArea();
    }

    /** The size that is wanted, or what of it the screen has room for. */
    private static Point fitting(Rectangle screen) {
        return new Point(Math.min(WANTED_SIZE.x, screen.width), Math.min(WANTED_SIZE.y, screen.height));
    }
}
