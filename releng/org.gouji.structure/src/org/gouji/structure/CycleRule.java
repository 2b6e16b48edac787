package org.gouji.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Bundles do not use each other in a circle. */
final class CycleRule implements Rule {

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        Map<String, Bundle> exporters = checkout.exporters();
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Bundle bundle : checkout.bundles()) {
            Set<String> used = uses.computeIfAbsent(bundle.name(), name -> new TreeSet<>());
            bundle.imports().stream().map(clause -> exporters.get(clause.name()))
                    .filter(other -> other != null && other != bundle).forEach(other -> used.add(other.name()));
            bundle.requires().forEach(clause -> used.add(clause.name()));
        }
        Set<String> done = new HashSet<>();
        uses.keySet().forEach(name -> walk(name, uses, new ArrayList<>(), done, problems));
    }

    private static void walk(String name, Map<String, Set<String>> uses, List<String> path, Set<String> done,
            Consumer<Problem> problems) {
        int before = path.indexOf(name);
        if (before >= 0) {
            problems.accept(new Problem("cycle", name, "circle " + path.subList(before, path.size()) + " → " + name));
        } else if (done.add(name)) {
            path.add(name);
            uses.getOrDefault(name, Set.of()).forEach(next -> walk(next, uses, path, done, problems));
            path.remove(path.size() - 1);
        }
    }
}
