// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.LayerId;
import io.github.camket.trace.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** An overlay that cannot be laid on a regulation. Names everything that is wrong, not only the first thing. */
public final class OverlayException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    OverlayException(LayerId overlay, RegulationId regulation, List<Finding> findings) {
        super("overlay " + overlay + " must fit " + regulation + ": "
                + findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong, in the order of the overlay. Codes are those of {@link OverlayProblem}. */
    public List<Finding> getFindings() {
        return findings;
    }
}
