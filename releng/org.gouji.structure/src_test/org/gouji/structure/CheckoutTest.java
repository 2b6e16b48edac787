package org.gouji.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** Checks the checkout that this build builds. */
class CheckoutTest {

    @Test
    void theCheckoutKeepsItsStructure() throws IOException {
        Path root = Path.of(System.getProperty("gouji.checkout", "../..")).toAbsolutePath().normalize();

        assertThat(StructureCheck.run(root)).isEmpty();
    }
}
