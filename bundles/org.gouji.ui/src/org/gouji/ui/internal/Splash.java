package org.gouji.ui.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.gouji.ui.internal.looks.Icons;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** A picture with the workbench's name and version while it starts. It goes when the first window or dialog comes. */
final class Splash {

    private static final String OFF = "-nosplash";
    private static final String COMMANDS = "eclipse.commands";
    private static final int NAME_SIZE = 22;
    private static final int NAME_X = 160;
    private static final int NAME_Y = 84;
    private static final int VERSION_Y = 124;
    private static final int ROUNDS = 60;
    private static final long PAUSE_NANOS = 2_000_000L;

    private final Shell shell;
    private final Image picture;
    private final Font large;
    private boolean painted;

    private Splash(Display display) {
        picture = Icons.descriptor("splash").createImage(display);
        shell = new Shell(display, SWT.NO_TRIM | SWT.DOUBLE_BUFFERED);
        large = FontDescriptor.createFrom(display.getSystemFont()).setHeight(NAME_SIZE).setStyle(SWT.BOLD)
                .createFont(display);
        shell.setText(name());
        Rectangle size = picture.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
        shell.addPaintListener(event -> paint(event.gc));
        Listener others = event -> {
            if (event.widget instanceof Shell other && other != shell) {
                shell.dispose();
            }
        };
        display.addFilter(SWT.Show, others);
        shell.addDisposeListener(event -> {
            display.removeFilter(SWT.Show, others);
            picture.dispose();
            large.dispose();
        });
    }

    /** Shows it, unless the command line says that there shall be none. */
    static void show(Display display) {
        if (!Arrays.asList(System.getProperty(COMMANDS, "").split("\n")).contains(OFF)) {
            new Splash(display).open();
        }
    }

    /** Waits a moment for the picture: the thread of the screen is busy from here until the window comes. */
    private void open() {
        shell.setVisible(true);
        for (int i = 0; i < ROUNDS && !painted; i++) {
            if (!shell.getDisplay().readAndDispatch()) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void paint(GC gc) {
        gc.drawImage(picture, 0, 0);
        gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        Font usual = gc.getFont();
        gc.setFont(large);
        gc.drawText(name(), NAME_X, NAME_Y, true);
        gc.setFont(usual);
        Version version = FrameworkUtil.getBundle(Splash.class).getVersion();
        gc.drawText(version.getMajor() + "." + version.getMinor() + "." + version.getMicro(), NAME_X, VERSION_Y, true);
        painted = true;
    }

    private static String name() {
        return Optional.ofNullable(Platform.getProduct()).map(IProduct::getName).orElse("");
    }
}
