package org.gouji.ui.internal.help;

import java.util.Optional;

/** Addresses of help pages: {@code /bundle/folder/page.html#place}. */
final class Hrefs {

    private Hrefs() {
    }

    static String withoutAnchor(String href) {
        int end = href.indexOf('#');
        return end < 0 ? href : href.substring(0, end);
    }

    static Optional<String> anchor(String href) {
        int start = href.indexOf('#');
        return start < 0 ? Optional.empty() : Optional.of(href.substring(start + 1));
    }

    /** Where a link leads that stands in a page. */
    static String resolve(String page, String link) {
        if (link.startsWith("/")) {
            return link;
        }
        if (link.startsWith("#")) {
            return page + link;
        }
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String rest = link;
        while (rest.startsWith("../")) {
            rest = rest.substring("../".length());
            folder = folder.length() > 1
                    ? folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1)
                    : folder;
        }
        return folder + rest;
    }
}
