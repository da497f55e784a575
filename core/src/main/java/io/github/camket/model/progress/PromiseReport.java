// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a promise in words stands as of one day: whether what was promised is delivered, by what it can be seen, and who says
 * so. Later reports stand beside earlier ones; whether the receiving side agrees is told by a {@link PromiseReply}.
 */
@Value.Immutable
@DomainStyle
public abstract class PromiseReport implements Fact, WithPromiseReport {

    /** Kind of the references to it. */
    public static final String KIND = "promiseReport";

    PromiseReport() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among reports on promises. */
    public abstract FactId getId();

    /** The {@link Commitment}. */
    public abstract FactId getCommitment();

    /** The item of the commitment, in whichever of its versions, that holds the promise. */
    public abstract CommitmentItemId getItem();

    /** Day whose state it describes, to its end; not the day of reporting. */
    public abstract LocalDate getAsOf();

    /** Day on which what was promised was delivered, not after {@link #getAsOf}; empty if it was not delivered by then. */
    public abstract Optional<LocalDate> getDeliveredOn();

    /** Post of whoever reports, never a name; not blank. */
    public abstract String getByPost();

    /** Where the product can be seen (minh chứng). */
    public abstract List<Evidence> getEvidence();

    /** What else the report says; not blank. */
    public abstract Optional<String> getRemark();

    /** Whether it says that what was promised is delivered. */
    public boolean isDelivered() {
        return getDeliveredOn().isPresent();
    }

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getCommitment().toRef(Commitment.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getByPost(), "byPost");
        Words.require(getRemark(), "remark");
        getDeliveredOn().filter(day -> day.isAfter(getAsOf())).ifPresent(day -> {
            throw new IllegalArgumentException("deliveredOn must not be after asOf " + getAsOf() + ": " + day);
        });
    }

    /** Builds a {@link PromiseReport}. */
    public static final class Builder extends ImmutablePromiseReport.Builder {
        Builder() {}
    }
}
