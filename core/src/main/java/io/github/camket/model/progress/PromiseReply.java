// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.style.DomainStyle;
import io.github.camket.style.Words;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the receiving side agrees to what a report says about a promise: that it was kept, or that it was not. */
@Value.Immutable
@DomainStyle
public abstract class PromiseReply implements Fact, WithPromiseReply {

    /** Kind of the references to it. */
    public static final String KIND = "promiseReply";

    PromiseReply() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique among replies to reports on promises. */
    public abstract FactId getId();

    /** The {@link PromiseReport}. */
    public abstract FactId getReport();

    /** Day of the reply. */
    public abstract LocalDate getRepliedOn();

    /** Post of whoever replied for the receiving side, never a name; not blank. */
    public abstract String getByPost();

    /** Whether it agrees. */
    public abstract ReplyOutcome getOutcome();

    /** Why, in words; always given for a refusal. */
    public abstract Optional<String> getReason();

    @Override
    public Ref getRef() {
        return getId().toRef(KIND);
    }

    @Override
    public List<Ref> getReferences() {
        return List.of(getReport().toRef(PromiseReport.KIND));
    }

    @Value.Check
    void check() {
        Words.require(getByPost(), "byPost");
        getOutcome().requireReason(getReason());
    }

    /** Builds a {@link PromiseReply}. */
    public static final class Builder extends ImmutablePromiseReply.Builder {
        Builder() {}
    }
}
