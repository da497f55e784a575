// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.trace.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A ledger that contradicts itself. Names everything that is wrong, not only the first thing. */
public final class LedgerException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    LedgerException(List<Finding> findings) {
        super("ledger must be consistent: "
                + findings.stream().map(LedgerException::words).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** Everything that is wrong, in a fixed order. */
    public List<Finding> getFindings() {
        return findings;
    }

    private static String words(Finding finding) {
        return finding.code().code() + " " + finding.subject()
                + (finding.arguments().isEmpty() ? "" : " " + finding.arguments());
    }
}
