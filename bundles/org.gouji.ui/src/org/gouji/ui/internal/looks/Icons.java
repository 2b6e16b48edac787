package org.gouji.ui.internal.looks;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The workbench's own icons. */
public final class Icons {

    private Icons() {
    }

    /** Where the icon with a name is. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/icons/" + name + ".png"));
    }

    /** The icon with a name, kept as long as the workbench runs; UI thread only. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String id = "org.gouji.ui." + name;
        if (registry.get(id) == null) {
            registry.put(id, descriptor(name));
        }
        return registry.get(id);
    }
}
