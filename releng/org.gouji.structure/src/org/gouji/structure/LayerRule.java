package org.gouji.structure;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every bundle lies in one layer and uses only bundles of layers that its own allows. */
final class LayerRule implements Rule {

    private static final String NAME = "layer";

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        Map<String, Bundle> exporters = checkout.exporters();
        for (Bundle bundle : checkout.bundles()) {
            List<Layers.Layer> found = checkout.policy().layers().of(bundle);
            if (found.size() != 1) {
                problems.accept(new Problem(NAME, bundle.name(), "lies in " + found.size()
                        + " layers of layers.txt: " + found.stream().map(Layers.Layer::name).toList()));
                continue;
            }
            Uses uses = new Uses(checkout, bundle, found.get(0), problems);
            bundle.imports().forEach(clause -> uses.importPackage(clause, exporters));
            bundle.requires().forEach(uses::requireBundle);
        }
    }

    private record Uses(Checkout checkout, Bundle bundle, Layers.Layer layer, Consumer<Problem> problems) {

        void importPackage(Clause clause, Map<String, Bundle> exporters) {
            Bundle exporter = exporters.get(clause.name());
            if (exporter != null) {
                use(exporter, "package " + clause.name());
            } else if (Packages.own(clause.name())) {
                problems.accept(
                        new Problem(NAME, bundle.name(), "imports " + clause.name() + ", which no bundle exports"));
            }
        }

        void requireBundle(Clause clause) {
            checkout.bundles().stream().filter(other -> other.name().equals(clause.name()))
                    .forEach(other -> use(other, "bundle " + other.name()));
        }

        private void use(Bundle other, String what) {
            if (other.name().equals(bundle.name())) {
                return;
            }
            for (Layers.Layer target : checkout.policy().layers().of(other)) {
                if (!layer.allows(target)) {
                    problems.accept(new Problem(NAME, bundle.name(), "layer " + layer.name() + " may not use layer "
                            + target.name() + ": " + what + " of " + other.name()));
                }
                if (target.plugin() && (layer.plugin() || "core".equals(layer.name()))) {
                    problems.accept(new Problem(NAME, bundle.name(), "uses the plug-in " + other.name()));
                }
            }
        }
    }
}
