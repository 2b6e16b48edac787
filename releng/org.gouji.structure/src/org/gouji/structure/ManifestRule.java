package org.gouji.structure;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** What every manifest must say, and must not. */
final class ManifestRule implements Rule {

    private static final String NAME = "manifest";
    private static final String COMPONENT = "@Component";

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        Map<String, Bundle> exporters = checkout.exporters();
        for (Bundle bundle : checkout.bundles()) {
            Layers layers = checkout.policy().layers();
            Manifest manifest = new Manifest(bundle, layers.any(bundle, Layers.Layer::wrapped),
                    layers.any(bundle, Layers.Layer::eclipse), problems);
            manifest.checkHeaders();
            bundle.exports().forEach(manifest::checkExport);
            bundle.imports().forEach(clause -> manifest.checkImport(clause, exporters));
            manifest.checkEclipse();
        }
    }

    private record Manifest(Bundle bundle, boolean wrapped, boolean eclipse, Consumer<Problem> problems) {

        void checkHeaders() {
            expect("Bundle-Vendor", "Gouji Workbench");
            expect("Automatic-Module-Name", bundle.name());
            expect("Bundle-Version", "0.1.0.qualifier");
            expect("Bundle-RequiredExecutionEnvironment", "JavaSE-17");
            if (!bundle.folder().getFileName().toString().equals(bundle.name())) {
                report("lies in folder " + bundle.folder().getFileName());
            }
            if (bundle.headers().containsKey("DynamicImport-Package")) {
                report("has a DynamicImport-Package");
            }
            if (bundle.mainSources().anyMatch(source -> source.code().contains(COMPONENT))) {
                expect("Bundle-ActivationPolicy", "lazy");
            }
        }

        private void expect(String header, String value) {
            String actual = bundle.headers().get(header);
            if (!value.equals(actual)) {
                report(header + " is " + actual + ", not " + value);
            }
        }

        void checkExport(Clause clause) {
            if (clause.version().filter(Versions::version).isEmpty()) {
                report("exports " + clause.name() + " without a version");
            }
            if (!wrapped && Arrays.asList(clause.name().split("\\.")).contains("internal")) {
                report("exports " + clause.name());
            }
        }

        void checkImport(Clause clause, Map<String, Bundle> exporters) {
            boolean free = Packages.jdk(clause.name()) || wrapped && clause.optional();
            String range = clause.version().orElse("");
            if (!Versions.bounded(range) && !(free && range.isEmpty())) {
                report("imports " + clause.name() + " without a range [a,b): " + range);
            }
            Bundle exporter = exporters.get(clause.name());
            if (exporter != null && Versions.bounded(range)) {
                exporter.exports().stream().filter(export -> export.name().equals(clause.name()))
                        .flatMap(export -> export.version().stream()).filter(v -> !Versions.includes(range, v))
                        .forEach(v -> report("imports " + clause.name() + " " + range + ", but it is " + v));
            }
        }

        void checkEclipse() {
            if (eclipse) {
                return;
            }
            bundle.requires().forEach(clause -> report("has Require-Bundle " + clause.name()));
            bundle.imports().stream().map(Clause::name).filter(name -> Packages.below("org.eclipse", name))
                    .forEach(name -> report("imports " + name));
        }

        private void report(String what) {
            problems.accept(new Problem(NAME, bundle.name(), what));
        }
    }
}
