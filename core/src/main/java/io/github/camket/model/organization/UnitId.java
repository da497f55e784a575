// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.trace.Ref;
import java.util.Comparator;

/** What reorganizations speak of: an organization of a ledger, or an administrative unit by its code. */
public sealed interface UnitId permits OrgUnitId, AdministrativeCode {

    /** Administrative units first, then organizations, each by identifier. */
    Comparator<UnitId> ORDER = UnitId::compare;

    /** The reference by which findings and traces name it. */
    Ref toRef();

    private static int compare(UnitId one, UnitId other) {
        if (one instanceof AdministrativeCode code) {
            return other instanceof AdministrativeCode that ? code.compareTo(that) : -1;
        }
        return other instanceof OrgUnitId that ? ((OrgUnitId) one).compareTo(that) : 1;
    }
}
