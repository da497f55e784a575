// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.conduct;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A conclusion of the competent authority on the conduct of a person, or on what happened in an organization.
 */
@Value.Immutable
@DomainStyle
public abstract class Conclusion implements Fact, WithConclusion {

    /** Kind of the references to it. */
    public static final String KIND = "conclusion";

    Conclusion() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among conclusions. */
    public abstract FactId getId();

    /** Whom it concerns. */
    public abstract Subject getSubject();

    /** What was concluded. */
    public abstract ConclusionKind getKind();

    /** Post of the authority. */
    public abstract String getAuthorityPost();

    /** Day of the conclusion. */
    public abstract LocalDate getConcludedOn();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getSubject().ref());
    }

    @Value.Check
    void check() {
        Subject.requireNamed(getSubject());
        if (getAuthorityPost().isBlank()) {
            throw new IllegalArgumentException("authorityPost must not be blank: " + getAuthorityPost());
        }
    }

    /** Builds a {@link Conclusion}. */
    public static final class Builder extends ImmutableConclusion.Builder {
        Builder() {}

        /** Sets a person as the subject. */
        public Builder cadre(CadreId cadre) {
            return subject(Subject.of(cadre));
        }

        /** Sets an organization as the subject. */
        public Builder unit(OrgUnitId unit) {
            return subject(Subject.of(unit));
        }
    }
}
