// SPDX-License-Identifier: Apache-2.0
package io.github.camket.catalog;

import io.github.camket.model.organization.AdministrativeUnit;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.style.DomainStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What an application knows beyond the catalogue: units of earlier days and what was done with them, or later changes that
 * no list has yet. Never official, and marked so in every answer.
 *
 * <p>Only what differs from the catalogue has to be given: the units that a reorganization ended, with the day before which
 * they existed, and the reorganization. An official unit that it formed then begins on its day.
 */
@Value.Immutable
@DomainStyle
public abstract class CatalogSupplement implements WithCatalogSupplement {

    CatalogSupplement() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Units, each for one span of days. */
    public abstract List<AdministrativeUnit> getUnits();

    /** What was done with these and with units of the catalogue; of administrative units only. */
    public abstract List<Reorganization> getReorganizations();

    @Value.Check
    void check() {
        if (getReorganizations().stream().map(Reorganization::getId).distinct().count()
                < getReorganizations().size()) {
            throw new IllegalArgumentException("reorganizations must have identifiers of their own: "
                    + getReorganizations().stream().map(Reorganization::getId).toList());
        }
        for (Reorganization event : getReorganizations()) {
            if (!event.getReferences().isEmpty()) {
                throw new IllegalArgumentException("reorganizations must be of administrative units: " + event.getId());
            }
        }
    }

    /** Builds a {@link CatalogSupplement}. */
    public static final class Builder extends ImmutableCatalogSupplement.Builder {
        Builder() {}
    }
}
