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
 * A vote of confidence with three marks (lấy phiếu tín nhiệm): each ballot marks the person with high, normal or low confidence. It
 * decides nothing by itself; see {@link ConfidenceBallot} for the vote that does.
 */
@Value.Immutable
@DomainStyle
public abstract non-sealed class ConfidenceVote implements ConfidencePoll, WithConfidenceVote {

    /** Kind of the references to it. */
    public static final String KIND = "confidenceVote";

    ConfidenceVote() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among votes with three marks. */
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

    /** Ballots with high confidence (tín nhiệm cao), 0 or more; empty if nobody said. */
    public abstract Optional<Integer> getHigh();

    /** Ballots with confidence (tín nhiệm), 0 or more; empty if nobody said. */
    public abstract Optional<Integer> getNormal();

    /** Ballots with low confidence (tín nhiệm thấp), 0 or more; empty if nobody said. */
    public abstract Optional<Integer> getLow();

    @Override
    public Optional<Integer> count(ConfidenceMark mark) {
        return switch (mark) {
            case HIGH -> getHigh();
            case NORMAL -> getNormal();
            case LOW -> getLow();
            case CONFIDENCE, NO_CONFIDENCE -> Optional.empty();
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
        return ConfidenceMark.OF_VOTE;
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

    /** Builds a {@link ConfidenceVote}. */
    public static final class Builder extends ImmutableConfidenceVote.Builder {
        Builder() {}
    }
}
