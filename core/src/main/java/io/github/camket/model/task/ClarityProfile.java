// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.task;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.style.DomainStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What has to be said of a task so that it counts as given clearly, such as the <i>6 rõ</i>: a list of points, named and dated,
 * with the document that it rests on. Several lists go by one name; each is a profile of its own.
 *
 * <p>It asks only whether something was said. Whether what was said is good, nobody can tell from it.
 */
@Value.Immutable
@DomainStyle
public abstract class ClarityProfile implements WithClarityProfile {

    ClarityProfile() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract ClarityProfileId getId();

    /** What people call it. */
    public abstract Label getLabel();

    /** The days on which it is in force; {@link Validity#ALWAYS}, without known bounds, unless given. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /** The points in the order of the document; at least one, each thing looked at once. */
    public abstract List<ClarityPoint> getPoints();

    /** The document that it rests on, and how well it is known that it says so. */
    public abstract LegalBasis getSource();

    @Value.Check
    void check() {
        if (getPoints().isEmpty()) {
            throw new IllegalArgumentException("points must be given: " + getId());
        }
        Set<ClarityItem> seen = EnumSet.noneOf(ClarityItem.class);
        for (ClarityPoint point : getPoints()) {
            if (!seen.add(point.what())) {
                throw new IllegalArgumentException("points must look at each thing once: " + point.what());
            }
        }
    }

    /** Builds a {@link ClarityProfile}. */
    public static final class Builder extends ImmutableClarityProfile.Builder {
        Builder() {}
    }
}
