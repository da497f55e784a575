// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.regulation.RegulationId;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A regulation whose parts do not fit together. Names everything that is wrong, not only the first thing. */
public final class RegulationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    RegulationException(RegulationId regulation, List<Finding> findings) {
        super("regulation " + regulation + " must fit together: "
                + findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong, in a fixed order. */
    public List<Finding> getFindings() {
        return findings;
    }
}
