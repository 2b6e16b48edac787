package org.gouji.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class ProblemTest {

    @Test
    void theInnermostMissingPackageIsNamed() {
        String message = "Unable to resolve org.a [12](R 12.0): missing requirement [org.a [12](R 12.0)] "
                + "osgi.wiring.package; (&(osgi.wiring.package=org.b)(version>=1.0.0)(!(version>=2.0.0))) [caused by: "
                + "Unable to resolve org.b [13](R 13.0): missing requirement [org.b [13](R 13.0)] "
                + "osgi.wiring.package; (osgi.wiring.package=org.c)] Unresolved requirements: [[org.a [12](R 12.0)] "
                + "osgi.wiring.package; (&(osgi.wiring.package=org.b)(version>=1.0.0)(!(version>=2.0.0)))]";
        assertThat(Problem.missing(message)).isEqualTo("org.c");
    }

    @Test
    void otherRequirementsAreNamedAsTheyAre() {
        assertThat(Problem.missing("Unable to resolve x [1](R 1.0): missing requirement [x [1](R 1.0)] osgi.ee; "
                + "(&(osgi.ee=JavaSE)(version=21)) Unresolved requirements: [[x [1](R 1.0)] osgi.ee; "
                + "(&(osgi.ee=JavaSE)(version=21))]")).isEqualTo("osgi.ee (&(osgi.ee=JavaSE)(version=21))");
    }

    @Test
    void whatCannotBeReadIsShownAsItIs() {
        Problem problem = Problem.of(new BundleException("Activator start error", BundleException.ACTIVATOR_ERROR));
        assertThat(problem.line()).isEqualTo("FAILED|Activator start error");
    }
}
