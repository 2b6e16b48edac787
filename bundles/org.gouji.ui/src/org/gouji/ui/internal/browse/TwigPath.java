package org.gouji.ui.internal.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a line stands in a tree, and which one takes its place when it has gone. */
public final class TwigPath {

    private TwigPath() {
    }

    /** Its place at the top, the one below that, and so on; empty when it is not there. */
    public static List<Integer> of(Twig root, String id) {
        for (int i = 0; i < root.twigs().size() && !id.isEmpty(); i++) {
            Twig twig = root.twigs().get(i);
            List<Integer> below = twig.id().equals(id) ? List.of() : of(twig, id);
            if (twig.id().equals(id) || !below.isEmpty()) {
                List<Integer> path = new ArrayList<>(List.of(i));
                path.addAll(below);
                return path;
            }
        }
        return List.of();
    }

    /** Where one line alone was taken out, the one that is there now; else the line itself. */
    public static String heir(Twig before, Twig now, String id) {
        List<Integer> path = of(before, id);
        if (path.isEmpty()) {
            return id;
        }
        Twig parent = at(before, path.subList(0, path.size() - 1));
        List<Twig> beside = parent.id().isEmpty()
                ? now.twigs()
                : find(now, parent.id()).map(Twig::twigs).orElse(List.of());
        TwigEdit edit = TwigEdit.of(parent.twigs(), beside);
        boolean gone = edit.removed() == 1 && edit.added() == 0 && edit.from() == path.get(path.size() - 1);
        return gone && !beside.isEmpty() ? beside.get(Math.min(edit.from(), beside.size() - 1)).id() : id;
    }

    private static Optional<Twig> find(Twig root, String id) {
        return Optional.of(of(root, id)).filter(path -> !path.isEmpty()).map(path -> at(root, path));
    }

    private static Twig at(Twig root, List<Integer> path) {
        Twig twig = root;
        for (int place : path) {
            twig = twig.twigs().get(place);
        }
        return twig;
    }
}
