package org.gouji.ui.internal.views;

import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.ui.internal.browse.Mark;
import org.gouji.ui.internal.looks.Icons;

/** The icons of the trees. */
public final class Marks {

    private Marks() {
    }

    public static Image image(Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case GROUP -> shared(ISharedImages.IMG_OBJ_FOLDER);
            case CLEAN -> Icons.image("clean");
            case MISSING -> Icons.image("missing");
            case INFO -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
            case WARNING -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
            case ERROR -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
        };
    }

    private static Image shared(String id) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(id);
    }
}
