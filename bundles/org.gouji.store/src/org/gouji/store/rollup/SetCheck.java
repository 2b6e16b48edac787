package org.gouji.store.rollup;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.gouji.core.CheckResult;

/**
 * What the rules for sets say of all reports of a year.
 *
 * @param coverage who owes reports and whose are there
 * @param result the findings, and how each check ended; the containers of places begin with the path of a filing
 * @param filings the numbers of the filings by their path, sorted
 * @since 1.0
 */
public record SetCheck(Coverage coverage, CheckResult result, Map<String, Long> filings) {

    public SetCheck {
        Objects.requireNonNull(coverage, "coverage");
        Objects.requireNonNull(result, "result");
        filings = Collections.unmodifiableMap(new TreeMap<>(filings));
    }
}
