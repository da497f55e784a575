// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.quantity.Fraction;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a delivery was judged by the person competent to accept it.
 */
@Value.Immutable
@DomainStyle
public abstract class Acceptance implements Fact, WithAcceptance {

    /** Kind of the references to it. */
    public static final String KIND = "acceptance";

    /** Highest count that an acceptance can have. */
    public static final int MOST = 1000;

    Acceptance() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among acceptances. */
    public abstract FactId getId();

    /** The {@link TaskReport} that was judged. */
    public abstract FactId getReport();

    /** Day of the judgement. */
    public abstract LocalDate getDecidedOn();

    /** How often the content was found seriously wrong; 0 if it passed at once; at most 1000. */
    @Value.Default
    public int getQualityFailures() {
        return 0;
    }

    /**
     * How often the delivery was late, if the acceptor counts occurrences; empty leaves it to the dates.
     */
    public abstract Optional<Integer> getLateOccurrences();

    /**
     * Working days between the deadline and the delivery, as the acceptor counted them: 0 if it was on time, at most 1000.
     * Empty if nobody counted working days.
     */
    public abstract Optional<Integer> getWorkingDaysLate();

    /**
     * How much of the quality required was reached, as a share from 0 to 1, both inclusive: 85 % is {@code 0.85}. Empty if the
     * acceptor did not grade quality so.
     */
    public abstract Optional<Fraction> getQualityShare();

    /** Whether the acceptor found the result to be beyond what was required (vượt mức yêu cầu); false unless said so. */
    @Value.Default
    public boolean isBeyondRequirement() {
        return false;
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getReport().toRef(TaskReport.KIND));
    }

    @Value.Check
    void check() {
        requireCount(getQualityFailures(), "qualityFailures");
        requireCount(getLateOccurrences().orElse(0), "lateOccurrences");
        requireCount(getWorkingDaysLate().orElse(0), "workingDaysLate");
        getQualityShare().ifPresent(share -> {
            if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("qualityShare must be 0 to 1: " + share);
            }
        });
    }

    private static void requireCount(int value, String name) {
        if (value < 0 || value > MOST) {
            throw new IllegalArgumentException(name + " must be 0 to " + MOST + ": " + value);
        }
    }

    /** Builds a {@link Acceptance}. */
    public static final class Builder extends ImmutableAcceptance.Builder {
        Builder() {}
    }
}
