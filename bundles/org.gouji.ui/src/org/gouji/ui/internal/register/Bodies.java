package org.gouji.ui.internal.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gouji.store.register.Body;
import org.gouji.store.register.Levels;
import org.gouji.ui.internal.browse.Mark;
import org.gouji.ui.internal.browse.Twig;
import org.gouji.ui.internal.present.Texts;

/** The bodies of a day, as a tree and by what an officer types. */
final class Bodies {

    private final Map<Long, Body> all = new LinkedHashMap<>();
    private final Map<Long, List<Body>> below = new LinkedHashMap<>();
    private final List<Body> tops = new ArrayList<>();

    Bodies(List<Body> bodies) {
        bodies.forEach(body -> all.put(body.id(), body));
        for (Body body : bodies) {
            Optional<Long> parent = body.parent().filter(all::containsKey);
            parent.ifPresentOrElse(id -> below.computeIfAbsent(id, b -> new ArrayList<>()).add(body),
                    () -> tops.add(body));
        }
    }

    int count() {
        return all.size();
    }

    /** The body that a line stands for. */
    Optional<Body> of(Twig line) {
        return all.values().stream().filter(body -> id(body).equals(line.id())).findFirst();
    }

    /** The body of a code, or of a name that it alone has. */
    Optional<Body> named(String typed) {
        String plain = typed.strip();
        List<Body> alike = all.values().stream().filter(body -> body.name().equals(plain)).toList();
        return all.values().stream().filter(body -> body.code().equals(plain)).findFirst()
                .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
    }

    /** The tree of the bodies whose name or code holds a text, with those above them. */
    Twig tree(Texts texts, String filter) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        Set<Long> shown = new LinkedHashSet<>();
        all.values().stream().filter(body -> wanted.isEmpty() || holds(body, wanted)).forEach(body -> {
            Optional<Body> each = Optional.of(body);
            while (each.isPresent() && shown.add(each.get().id())) {
                each = each.get().parent().map(all::get);
            }
        });
        return Twig.root(twigs(texts, tops, shown));
    }

    private List<Twig> twigs(Texts texts, List<Body> bodies, Set<Long> shown) {
        return bodies.stream().filter(body -> shown.contains(body.id())).map(body -> new Twig(id(body), List.of(
                body.name(), body.code(), texts.of(Levels.name(body.level())), body.since().toString(),
                end(texts, body)), Mark.NONE, Optional.empty(),
                twigs(texts, below.getOrDefault(body.id(), List.of()), shown))).toList();
    }

    private String end(Texts texts, Body body) {
        String until = body.until().map(String::valueOf).orElse("");
        return body.successor().map(all::get)
                .map(into -> texts.get("register.merged", until, into.name())).orElse(until);
    }

    private static boolean holds(Body body, String wanted) {
        return body.name().toLowerCase(Locale.ROOT).contains(wanted)
                || body.code().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static String id(Body body) {
        return "b" + body.id();
    }
}
