package org.gouji.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the workbench's own classes; those of plugin.xml lie beside it. */
final class Messages extends NLS {

    public static String PluginsView_available;
    public static String PluginsView_broken;
    public static String PluginsView_id;
    public static String PluginsView_name;
    public static String PluginsView_ready;
    public static String PluginsView_state;
    public static String PluginsView_vendor;
    public static String PluginsView_version;

    static {
        NLS.initializeMessages("org.gouji.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
