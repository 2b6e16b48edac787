package org.gouji.structure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a checkout.
 *
 * @since 1.0
 */
public final class StructureCheck {

    private static final List<Rule> RULES = List.of(new LayerRule(), new CycleRule(), new ManifestRule(),
            new SplitPackageRule(), new ThirdPartyRule(), new PackageInfoRule(), new SourceRule(),
            new TranslationRule());

    private StructureCheck() {
    }

    /**
     * Checks all rules.
     *
     * @param root the checkout's folder
     * @return what is wrong, empty when nothing is
     * @throws IOException when the checkout cannot be read, or has no policy files
     */
    public static List<Problem> run(Path root) throws IOException {
        Checkout checkout = Checkout.read(root);
        if (checkout.bundles().isEmpty()) {
            return List.of(new Problem("checkout", root.toString(), "holds no bundle: nothing was checked"));
        }
        List<Problem> problems = new ArrayList<>();
        RULES.forEach(rule -> rule.check(checkout, problems::add));
        return problems;
    }
}
