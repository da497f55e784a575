// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import java.util.Set;
import java.util.TreeSet;

/** Collects what is wrong in a regulation, each with its place in the JSON form. */
final class Problems {

    private final Set<Finding> findings = new TreeSet<>();

    /** Keeps a problem; one that is found again in the same place counts once. */
    void add(FindingCode code, String path, Object... arguments) {
        findings.add(code.about(Ref.of("path", path), arguments));
    }

    Set<Finding> all() {
        return findings;
    }
}
