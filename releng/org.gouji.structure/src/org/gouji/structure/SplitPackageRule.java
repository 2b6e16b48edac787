package org.gouji.structure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A package lies in one bundle only. */
final class SplitPackageRule implements Rule {

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        Map<String, Set<String>> owners = new TreeMap<>();
        for (Bundle bundle : checkout.bundles()) {
            Stream<String> packages = Stream.concat(bundle.exports().stream().map(Clause::name),
                    bundle.mainSources().map(SourceFile::packageName));
            packages.forEach(name -> owners.computeIfAbsent(name, key -> new TreeSet<>()).add(bundle.name()));
        }
        owners.forEach((name, bundles) -> {
            if (bundles.size() > 1) {
                problems.accept(new Problem("split-package", name, "lies in " + bundles));
            }
        });
    }
}
