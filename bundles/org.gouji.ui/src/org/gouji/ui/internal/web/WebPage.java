package org.gouji.ui.internal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gouji.ui.internal.present.Texts;

/**
 * A web page made by the workbench itself. It goes nowhere: links, new windows and the browser's own menu are off. Where
 * the system has no browser, it says what to install and leaves room for something simpler. UI thread only.
 */
public final class WebPage {

    /** System property that turns browsers off, for systems whose browser makes trouble, and for tests. */
    public static final String OFF = "org.gouji.ui.web.off";

    private static final String BLANK = "about:blank";

    private final Composite area;
    private final Composite room;
    private final Optional<Browser> browser;
    private final List<String> waiting = new ArrayList<>();
    private boolean loaded;

    /** Makes the page, or the explanation why there is none. */
    public WebPage(Composite parent, Texts texts) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        browser = open();
        browser.ifPresent(this::tame);
        room = browser.isPresent() ? area : explain(texts);
    }

    /** The control to be placed in a window. */
    public Composite control() {
        return area;
    }

    /** Whether there is a browser. */
    public boolean works() {
        return browser.isPresent();
    }

    /** Where something simpler can be placed when there is no browser; has a layout that fills it. */
    public Composite room() {
        return room;
    }

    /** Shows a whole HTML page; scripts that wait for an earlier page are dropped. */
    public void show(String html) {
        waiting.clear();
        loaded = false;
        browser.ifPresent(shown -> shown.setText(html, false));
    }

    /** Runs a script in the page, as soon as the page is there. */
    public void run(String script) {
        if (loaded) {
            browser.filter(shown -> !shown.isDisposed()).ifPresent(shown -> shown.execute(script));
        } else {
            waiting.add(script);
        }
    }

    /** What a script gives with {@code return}; empty when the page is not there yet, or the script fails. */
    public Optional<Object> ask(String script) {
        if (!loaded || browser.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(browser.get().evaluate(script));
        } catch (SWTException e) {
            Platform.getLog(WebPage.class).error("a script of the workbench failed in its page", e);
            return Optional.empty();
        }
    }

    /** Gives the page a function; what it is called with comes here later, never from inside the page's script. */
    public void on(String function, Consumer<List<Object>> listener) {
        browser.ifPresent(shown -> new BrowserFunction(shown, function) {
            @Override
            public Object function(Object[] arguments) {
                List<Object> given = List.of(arguments);
                shown.getDisplay().asyncExec(() -> {
                    if (!shown.isDisposed()) {
                        listener.accept(given);
                    }
                });
                return null;
            }
        });
    }

    private Optional<Browser> open() {
        if (Boolean.getBoolean(OFF)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Browser(area, SWT.NONE));
        } catch (SWTError e) {
            // The page itself says what to install.
            Platform.getLog(WebPage.class).warn("no browser: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tame(Browser shown) {
        shown.addListener(SWT.MenuDetect, event -> event.doit = false);
        shown.addLocationListener(LocationListener.changingAdapter(WebPage::stay));
        shown.addOpenWindowListener(event -> event.required = true);
        shown.addProgressListener(ProgressListener.completedAdapter(event -> loaded(shown)));
    }

    private static void stay(LocationEvent event) {
        event.doit = event.location.isEmpty() || event.location.startsWith(BLANK);
    }

    private void loaded(Browser shown) {
        loaded = true;
        List<String> scripts = List.copyOf(waiting);
        waiting.clear();
        scripts.forEach(shown::execute);
    }

    private Composite explain(Texts texts) {
        GridLayoutFactory.swtDefaults().applyTo(area);
        var why = new Label(area, SWT.WRAP);
        why.setText(texts.get("web.missing"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(why);
        var below = new Composite(area, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        return below;
    }
}
