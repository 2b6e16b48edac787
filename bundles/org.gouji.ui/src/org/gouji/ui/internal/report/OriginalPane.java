package org.gouji.ui.internal.report;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.gouji.model.document.Document;
import org.gouji.ui.internal.original.Anchors;
import org.gouji.ui.internal.original.DocumentHtml;
import org.gouji.ui.internal.original.DocumentText;
import org.gouji.ui.internal.looks.Spoken;
import org.gouji.ui.internal.original.SourceMarks;
import org.gouji.ui.internal.present.Texts;
import org.gouji.ui.internal.web.WebPage;
import org.gouji.ui.internal.work.OnScreen;

/** The original of a report: as a page, or as plain text until that is there, or where the system can show none. */
final class OriginalPane {

    /** Widget data with the nodes that are marked, for programs that look at the screen. */
    static final String MARKED = "org.gouji.ui.marked";

    private final Texts texts;
    private final WebPage page;
    private final OriginalText plain;
    private final OnScreen screen;
    private Consumer<String> listener = node -> {
    };
    private SourceMarks marks;
    private List<String> marked = List.of();

    OriginalPane(Composite parent, SourceMarks marks, Texts texts) {
        this.marks = marks;
        this.texts = texts;
        page = new WebPage(parent, texts);
        screen = new OnScreen(page.control());
        plain = new OriginalText(new StyledText(page.room(), SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL));
        plain.onClick(node -> listener.accept(node));
        Spoken.name(page.control(), texts.get("original.title"));
        page.on(DocumentHtml.CLICKED, this::clicked);
        plain.say(texts.get("original.reading"));
    }

    Composite control() {
        return page.control();
    }

    /** Calls with the place of a value on which the officer clicks. */
    void onClick(Consumer<String> consumer) {
        listener = consumer;
    }

    /** Shows a document; it is written in the background, because it may be long. */
    void show(Document document) {
        SourceMarks now = marks;
        Job.createSystem(texts.get("original.reading"), monitor -> {
            if (!page.works()) {
                DocumentText text = DocumentText.of(document, now.values(), now.blamed(), texts);
                screen.later(() -> plain.show(text, marked));
            }
            if (!page.never()) {
                String html = new DocumentHtml(texts, WebPage.READY).page(document, now.values(), now.blamed());
                screen.later(() -> show(html));
            }
        }).schedule();
    }

    /** Says why there is no original. */
    void say(String text) {
        page.show(new DocumentHtml(texts, WebPage.READY).notice(text));
        plain.say(text);
    }

    /** Takes up what a correction changed; the document itself stays. */
    void marks(SourceMarks changed) {
        marks = changed;
        blame();
    }

    /** Marks places and shows the first. */
    void mark(Collection<String> nodes) {
        marked = List.copyOf(nodes);
        page.control().setData(MARKED, marked);
        page.run(DocumentHtml.mark(marked));
        plain.mark(marked);
    }

    private void show(String html) {
        page.showLong(html);
        page.run(DocumentHtml.listen());
        blame();
        page.run(DocumentHtml.mark(marked));
    }

    private void blame() {
        page.run(DocumentHtml.blame(marks.errors(), marks.warnings()));
    }

    private void clicked(List<String> arguments) {
        Set<String> values = marks.values();
        arguments.stream().findFirst().flatMap(id -> Anchors.node(id, values))
                .ifPresent(listener::accept);
    }
}
