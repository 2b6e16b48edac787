package org.gouji.ui.internal.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.register.Body;
import org.gouji.ui.internal.browse.Mark;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.present.Texts;

/** The tree of bodies from which an officer chooses, with those whose report is there. */
public final class ScopeTree {

    private static final String UNREGISTERED = "unregistered";
    private static final String BODY = "b";

    private final Texts texts;
    private final Area area;
    private final Set<Long> there;
    private final String wanted;
    private final Map<Long, List<Body>> below = new LinkedHashMap<>();

    /** Shows the bodies whose names contain a text, and those above them. */
    public ScopeTree(Texts texts, Area area, Set<Long> there, String wanted) {
        this.texts = texts;
        this.area = area;
        this.there = there;
        this.wanted = wanted.strip().toLowerCase(Locale.ROOT);
        area.registered().forEach(body -> body.parent()
                .ifPresent(parent -> below.computeIfAbsent(parent, p -> new ArrayList<>()).add(body)));
    }

    /** The line of a body. */
    public static String id(long body) {
        return BODY + body;
    }

    /** The body of a line; empty for a group. */
    public static Optional<Long> body(Twig twig) {
        return twig.id().startsWith(BODY)
                ? Optional.of(Long.parseLong(twig.id().substring(BODY.length())))
                : Optional.empty();
    }

    /** The tree. */
    public Twig root() {
        List<Twig> lines = new ArrayList<>();
        area.registered().stream().filter(body -> body.parent().isEmpty())
                .forEach(body -> line(body).ifPresent(lines::add));
        List<Twig> others = area.unregistered().stream().filter(body -> wanted(body))
                .map(body -> new Twig(id(body.id()), List.of(body.name(), texts.get("rollup.there")), Mark.CLEAN,
                        Optional.empty(), List.of()))
                .toList();
        if (lines.isEmpty()) {
            lines.addAll(others);
        } else if (!others.isEmpty()) {
            lines.add(new Twig(UNREGISTERED, List.of(texts.get("explorer.unknown"),
                    texts.get("explorer.count", others.size())), Mark.GROUP, Optional.empty(), others));
        }
        return Twig.root(lines);
    }

    private Optional<Twig> line(Body body) {
        List<Twig> under = below.getOrDefault(body.id(), List.of()).stream().map(this::line)
                .flatMap(Optional::stream).toList();
        if (under.isEmpty() && !wanted(body)) {
            return Optional.empty();
        }
        boolean sent = there.contains(body.id());
        return Optional.of(new Twig(id(body.id()), List.of(body.name(),
                texts.get(sent ? "rollup.there" : "rollup.missing")), sent ? Mark.CLEAN : Mark.MISSING,
                Optional.empty(), under));
    }

    private boolean wanted(Body body) {
        return wanted.isEmpty() || body.name().toLowerCase(Locale.ROOT).contains(wanted)
                || body.code().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
