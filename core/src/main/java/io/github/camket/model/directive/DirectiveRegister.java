// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All directives of a graph as they stand on one day. */
@Value.Immutable
@ResultStyle
public abstract class DirectiveRegister {

    DirectiveRegister() {}

    static Builder builder() {
        return new Builder();
    }

    /** The day. */
    public abstract LocalDate getDay();

    /** The choices made where directives are silent. */
    public abstract InForceRules getRules();

    /** The directives, by identifier. */
    public abstract List<RegisteredDirective> getDirectives();

    /** What contradicts itself or is incomplete, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** The directive with this identifier, if it is in the register. */
    public Optional<RegisteredDirective> find(DirectiveId directive) {
        return getDirectives().stream()
                .filter(each -> each.getDirective().getId().equals(directive))
                .findFirst();
    }

    /** Builds a {@link DirectiveRegister}. */
    static final class Builder extends ImmutableDirectiveRegister.Builder {
        Builder() {}
    }
}
