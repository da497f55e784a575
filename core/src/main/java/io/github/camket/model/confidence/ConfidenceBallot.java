// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.confidence;

import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decisive vote of confidence (bỏ phiếu tín nhiệm): each ballot is for or against. What follows is decided by the competent
 * authority.
 */
@Value.Immutable
@DomainStyle
public abstract non-sealed class ConfidenceBallot implements ConfidencePoll, WithConfidenceBallot {

    /** Kind of the references to it. */
    public static final String KIND = "confidenceBallot";

    ConfidenceBallot() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among decisive votes. */
    @Override
    public abstract FactId getId();

    @Override
    public abstract CadreId getCadre();

    @Override
    public abstract String getPost();

    @Override
    public abstract Optional<OrgUnitId> getUnit();

    @Override
    public abstract Optional<String> getBody();

    @Override
    public abstract LocalDate getHeldOn();

    @Override
    public abstract Optional<ConfidenceRulesId> getHeldUnder();

    /** Ballots with confidence (tín nhiệm), 0 or more; empty if nobody said. */
    public abstract Optional<Integer> getConfidence();

    /** Ballots without confidence (không tín nhiệm), 0 or more; empty if nobody said. */
    public abstract Optional<Integer> getNoConfidence();

    @Override
    public Optional<Integer> count(ConfidenceMark mark) {
        return switch (mark) {
            case CONFIDENCE -> getConfidence();
            case NO_CONFIDENCE -> getNoConfidence();
            case HIGH, NORMAL, LOW -> Optional.empty();
        };
    }

    @Override
    public abstract Optional<Integer> getInvalid();

    @Override
    public abstract Optional<Integer> getIssued();

    @Override
    public abstract Optional<Integer> getReturned();

    @Override
    public abstract Optional<Integer> getTotalDeputies();

    @Override
    public abstract Optional<Integer> getSummoned();

    @Override
    public abstract Optional<Integer> getPresent();

    @Override
    public abstract Optional<LegalBasis> getDocument();

    @Override
    public List<ConfidenceMark> marks() {
        return ConfidenceMark.OF_BALLOT;
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return PollCheck.references(this);
    }

    @Value.Check
    void check() {
        PollCheck.check(this);
    }

    /** Builds a {@link ConfidenceBallot}. */
    public static final class Builder extends ImmutableConfidenceBallot.Builder {
        Builder() {}
    }
}
