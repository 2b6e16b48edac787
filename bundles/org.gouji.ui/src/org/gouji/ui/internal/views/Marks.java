package org.gouji.ui.internal.views;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.gouji.ui.internal.browse.Mark;

/** The icons of the trees. */
public final class Marks {

    private Marks() {
    }

    public static Image image(Mark mark) {
        return switch (mark) {
            case NONE -> null;
            case GROUP -> shared(ISharedImages.IMG_OBJ_FOLDER);
            case CLEAN -> own("clean");
            case MISSING -> own("missing");
            case INFO -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
            case WARNING -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
            case ERROR -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
        };
    }

    private static Image shared(String id) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(id);
    }

    private static Image own(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String id = "org.gouji.ui." + name;
        if (registry.get(id) == null) {
            registry.put(id, ImageDescriptor.createFromURL(Marks.class.getResource("/icons/" + name + ".png")));
        }
        return registry.get(id);
    }
}
