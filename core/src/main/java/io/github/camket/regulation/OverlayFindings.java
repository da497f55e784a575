// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with an overlay, each with its place in the JSON form. */
final class OverlayFindings {

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** Keeps a problem; one that is found again in the same place counts once. */
    void add(FindingCode code, String path, Object... arguments) {
        findings.add(code.about(Ref.of("path", path), arguments));
    }

    /** All, in the order in which they were found. */
    List<Finding> all() {
        return List.copyOf(findings);
    }
}
