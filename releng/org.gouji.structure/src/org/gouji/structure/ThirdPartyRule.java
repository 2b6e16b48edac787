package org.gouji.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Packages of others are used by the bundles of the committed list only. */
final class ThirdPartyRule implements Rule {

    private static final String NAME = "third-party";

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        Map<String, List<String>> allowed = checkout.policy().thirdParty();
        for (Bundle bundle : checkout.bundles()) {
            Set<String> foreign = foreign(bundle);
            List<String> prefixes = allowed.getOrDefault(bundle.name(), List.of());
            foreign.stream().filter(name -> prefixes.stream().noneMatch(prefix -> Packages.below(prefix, name)))
                    .forEach(name -> problems
                            .accept(new Problem(NAME, bundle.name(), "uses " + name + ": not in third-party.txt")));
            prefixes.stream().filter(prefix -> foreign.stream().noneMatch(name -> Packages.below(prefix, name)))
                    .forEach(prefix -> problems
                            .accept(new Problem(NAME, bundle.name(),
                                    "no longer uses " + prefix + ": third-party.txt")));
        }
        Set<String> names = checkout.bundles().stream().map(Bundle::name).collect(Collectors.toSet());
        allowed.keySet().stream().filter(name -> !names.contains(name))
                .forEach(name -> problems.accept(new Problem(NAME, name, "no such bundle: third-party.txt")));
    }

    private static Set<String> foreign(Bundle bundle) {
        return Stream.concat(bundle.imports().stream(), bundle.requires().stream()).map(Clause::name)
                .filter(name -> !Packages.own(name) && !Packages.jdk(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
