package org.gouji.ui.internal.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.gouji.ui.internal.looks.Palette;
import org.gouji.ui.internal.looks.Tone;
import org.gouji.ui.internal.present.Texts;

/**
 * A web page made by the workbench itself. It goes nowhere: links, new windows and the browser's own menu are off. Where
 * the system has no browser, it says what to install and leaves room for something simpler. The browser starts when the
 * window has come to rest; until the page is there, the room is shown. UI thread only.
 */
public final class WebPage {

    /** System property that turns browsers off, for systems whose browser makes trouble, and for tests. */
    public static final String OFF = "org.gouji.ui.web.off";

    /** Where a long page goes to tell that it is laid out. */
    public static final String READY = "gouji:ready";

    /** Widget data that says whether the page is there, for programs that look at the screen. */
    private static final String SHOWN = "org.gouji.ui.page";
    private static final int REST_MILLIS = 40;
    private static final String BLANK = "about:blank";
    private static final String SCHEME = "gouji:";
    /** A browser function of the platform needs a connection, which a page that may load nothing does not have. */
    private static final String MESSAGE = """
            window['%s'] = function () {
              location.href = '%s%s/' + Array.from(arguments).map(encodeURIComponent).join('/');
            };
            """;

    private final Composite area;
    private final Composite front;
    private final Composite room;
    private final StackLayout layers = new StackLayout();
    private final List<Runnable> waitingForBrowser = new ArrayList<>();
    private volatile Optional<Browser> browser = Optional.empty();
    private volatile boolean known;
    private Optional<String> page = Optional.empty();
    private final List<String> waiting = new ArrayList<>();
    private final Map<String, Consumer<List<String>>> listeners = new LinkedHashMap<>();
    private boolean loaded;
    private boolean tells;

    /** Makes the page, or a little later the explanation why there is none. */
    public WebPage(Composite parent, Texts texts) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(layers);
        front = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(front);
        room = new Composite(front, SWT.NONE);
        room.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(room);
        layers.topControl = front;
        area.getDisplay().timerExec(REST_MILLIS, () -> {
            if (!area.isDisposed()) {
                begin(texts);
            }
        });
    }

    private void begin(Texts texts) {
        browser = open();
        known = true;
        browser.ifPresentOrElse(this::tame, () -> explain(texts));
        if (room.getChildren().length == 0) {
            browser.ifPresent(this::top);
        }
        browser.ifPresent(shown -> page.ifPresent(html -> shown.setText(html, false)));
        page = Optional.empty();
        List.copyOf(waitingForBrowser).forEach(Runnable::run);
    }

    private void top(Browser shown) {
        layers.topControl = shown;
        area.layout();
    }

    /** The control to be placed in a window. */
    public Composite control() {
        return area;
    }

    /** Whether there is a browser by now; any thread. */
    public boolean works() {
        return browser.isPresent();
    }

    /** Whether there is no browser and there will be none; any thread. */
    public boolean never() {
        return known && browser.isEmpty();
    }

    /** Calls as soon as it is known whether there is a browser. */
    public void whenKnown(Runnable listener) {
        if (known) {
            listener.run();
        } else {
            waitingForBrowser.add(listener);
        }
    }

    /** Where something simpler can be placed until the page is there; has a layout that fills it. */
    public Composite room() {
        return room;
    }

    /** Shows a whole HTML page; scripts that wait for an earlier page are dropped. */
    public void show(String html) {
        show(html, false);
    }

    /**
     * Shows a page that may be long. Scripts from here wait until its own script goes to {@link #READY}, because each
     * of them stops the window until the browser has laid out the page.
     */
    public void showLong(String html) {
        show(html, true);
    }

    private void show(String html, boolean itTells) {
        waiting.clear();
        loaded = false;
        area.setData(SHOWN, Boolean.FALSE);
        tells = itTells;
        browser.ifPresentOrElse(shown -> shown.setText(html, false), () -> page = Optional.of(html));
    }

    /** Runs a script in the page, as soon as the page is there. */
    public void run(String script) {
        if (loaded) {
            browser.filter(shown -> !shown.isDisposed()).ifPresent(shown -> shown.execute(script));
        } else if (!never()) {
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

    /**
     * Gives the page a function. What it is called with comes here as texts, later, never from inside the page's
     * script; of several calls at once only the last may come.
     */
    public void on(String function, Consumer<List<String>> listener) {
        listeners.put(function, listener);
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
        shown.setBackground(Palette.of(Tone.PAPER));
        shown.addListener(SWT.MenuDetect, event -> event.doit = false);
        shown.addLocationListener(LocationListener.changingAdapter(this::stay));
        shown.addOpenWindowListener(event -> event.required = true);
        on(READY.substring(SCHEME.length()), nothing -> loaded());
        shown.addProgressListener(ProgressListener.completedAdapter(event -> {
            if (!tells) {
                loaded();
            }
        }));
    }

    /** The page stays where it is; where a script of ours sends it, is a message. */
    private void stay(LocationEvent event) {
        event.doit = event.location.isEmpty() || event.location.startsWith(BLANK);
        if (event.location.startsWith(SCHEME)) {
            List<String> parts = Arrays.stream(event.location.substring(SCHEME.length()).split("/", -1))
                    .map(WebPage::decoded).toList();
            Consumer<List<String>> listener = listeners.getOrDefault(parts.get(0), ignored -> {
            });
            event.display.asyncExec(() -> {
                if (!area.isDisposed()) {
                    listener.accept(parts.subList(1, parts.size()));
                }
            });
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not one of our messages: their parts are always encoded.
            return "";
        }
    }

    private void loaded() {
        loaded = true;
        area.setData(SHOWN, Boolean.TRUE);
        browser.ifPresent(this::top);
        listeners.keySet().forEach(name -> run(String.format(Locale.ROOT, MESSAGE, name, SCHEME, name)));
        List<String> scripts = List.copyOf(waiting);
        waiting.clear();
        scripts.forEach(this::run);
    }

    private void explain(Texts texts) {
        var why = new Label(front, SWT.WRAP);
        why.setText(texts.get("web.missing"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(5, 5).applyTo(why);
        why.moveAbove(room);
        front.layout(true, true);
    }
}
