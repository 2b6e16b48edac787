package org.gouji.structure;

import java.util.function.Consumer;

/** Every exported package of ours says that null is not allowed, and since when it exists. */
final class PackageInfoRule implements Rule {

    @Override
    public void check(Checkout checkout, Consumer<Problem> problems) {
        for (Bundle bundle : checkout.bundles()) {
            bundle.exports().stream().map(Clause::name).filter(Packages::own)
                    .forEach(name -> check(bundle, name, problems));
        }
    }

    private static void check(Bundle bundle, String name, Consumer<Problem> problems) {
        boolean good = bundle.mainSources()
                .anyMatch(source -> source.packageInfo() && source.packageName().equals(name)
                        && source.code().contains("@NonNullByDefault") && source.text().contains("@since"));
        if (!good) {
            problems.accept(new Problem("package-info", bundle.name(),
                    "exports " + name + " without a package-info with @NonNullByDefault and @since"));
        }
    }
}
