package org.gouji.lib.echarts;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Apache ECharts.
 *
 * @since 1.0
 */
public final class ECharts {

    /** Which one. */
    public static final String VERSION = "5.5.0";

    private static final String SCRIPT = "/META-INF/resources/webjars/echarts/" + VERSION + "/echarts.min.js";

    private ECharts() {
    }

    /**
     * The whole library as one script, which defines {@code echarts}. It holds no end of a script element, so that it
     * can stand in a page as it is.
     *
     * @return the script
     * @throws IOException when this bundle was built without it
     */
    public static String script() throws IOException {
        try (InputStream in = ECharts.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new FileNotFoundException(SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
