package org.gouji.spi.template;

import java.util.List;

import org.gouji.model.Diagnostic;
import org.gouji.spi.Cancellation;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the host gives a template for one document.
 *
 * @since 1.0
 */
@ProviderType
public interface BindContext extends Cancellation {

    /**
     * The candidates of this template that the host chose.
     *
     * @return at least one, in document order
     */
    List<TemplateCandidate> candidates();

    /**
     * Reports something that could not be bound.
     *
     * @param diagnostic the diagnostic
     */
    void report(Diagnostic diagnostic);
}
