// SPDX-License-Identifier: Apache-2.0
package io.github.camket.architecture.violations;

import io.github.camket.model.organization.NameOrder;
import java.util.List;

/** Planted: something outside the organization package that puts people in the order of their names. */
public final class NameSorter {

    private NameSorter() {}

    public static List<String> sorted(List<String> names) {
        return names.stream().sorted(NameOrder.vietnamese()).toList();
    }
}
