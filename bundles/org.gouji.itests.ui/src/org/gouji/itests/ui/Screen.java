package org.gouji.itests.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** What is on the screen. */
final class Screen {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final long PAUSE_NANOS = 50_000_000L;

    private Screen() {
    }

    static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    /** All controls of a class that are on the screen; UI thread only. */
    static <T extends Control> List<T> visible(Class<T> type) {
        return in(shell(), type);
    }

    /** All controls of a class that a part of the screen shows; UI thread only. */
    static <T extends Control> List<T> in(Composite part, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(part, type, found);
        return found;
    }

    /** The dialog with a title; UI thread only. */
    static Optional<Shell> dialog(String title) {
        return Arrays.stream(shell().getDisplay().getShells())
                .filter(each -> each.isVisible() && each.getText().equals(title)).findFirst();
    }

    /** Waits for a dialog. */
    static Shell awaitDialog(String title) throws Exception {
        await("the dialog " + title, () -> dialog(title).isPresent());
        return Workbench.inUi(() -> dialog(title).orElseThrow());
    }

    /** Presses the button with that text. */
    static void press(Shell dialog, String text) throws Exception {
        Workbench.later(() -> in(dialog, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> into) {
        for (Control child : parent.getChildren()) {
            if (child.isVisible() && type.isInstance(child)) {
                into.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                collect(composite, type, into);
            }
        }
    }

    /** Waits until the screen shows something; fails when it does not for long. */
    static void await(String what, Supplier<Boolean> shown) throws Exception {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!Workbench.inUi(shown::get)) {
            if (System.nanoTime() > until) {
                save("not-shown");
                throw new AssertionError("not on the screen: " + what);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Keeps a picture of the window for people to look at. */
    static void save(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("gouji.screenshots")));
        Workbench.inUi(() -> {
            shell().setBounds(shell().getMonitor().getClientArea());
            return write(shell(), folder.resolve(name + ".png"));
        });
    }

    /** Keeps a picture of a dialog. */
    static void save(String name, Shell dialog) throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("gouji.screenshots")));
        Workbench.inUi(() -> write(dialog, folder.resolve(name + ".png")));
    }

    private static Path write(Shell shell, Path file) throws IOException {
        while (shell.getDisplay().readAndDispatch()) {
            continue;
        }
        // Without a window manager a maximised window may be larger than the screen.
        Rectangle screen = shell.getMonitor().getClientArea();
        int zoom = shell.getMonitor().getZoom();
        Image image = new Image(shell.getDisplay(), Math.min(shell.getSize().x, screen.width) * zoom / 100,
                Math.min(shell.getSize().y, screen.height) * zoom / 100);
        GC gc = new GC(image);
        shell.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{image.getImageData()};
        loader.save(file.toString(), SWT.IMAGE_PNG);
        image.dispose();
        return file;
    }
}
