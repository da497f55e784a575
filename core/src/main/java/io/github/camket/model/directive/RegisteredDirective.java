// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.style.ResultStyle;
import java.util.List;
import org.immutables.value.Value;

/** A directive as it stands on a day. */
@Value.Immutable
@ResultStyle
public abstract class RegisteredDirective {

    RegisteredDirective() {}

    static Builder builder() {
        return new Builder();
    }

    /** The directive as it was issued. */
    public abstract Directive getDirective();

    /** Whether it is in force, and why. */
    public abstract ForceStatus getStatus();

    /** What has changed it up to the day and not ended it, in the order of {@link StatedRelation}. */
    public abstract List<StatedRelation> getAmendments();

    /** Its items in force, in its order; none unless it is in force. */
    public abstract List<DirectiveItem> getItemsInForce();

    /** What stands in its place. */
    public abstract CurrentDirectives getCurrent();

    /** Builds a {@link RegisteredDirective}. */
    static final class Builder extends ImmutableRegisteredDirective.Builder {
        Builder() {}
    }
}
