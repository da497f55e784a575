// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import io.github.camket.model.fact.Fact;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who can be assigned work and rated, of any legal class.
 *
 * <p>The library needs no name. One may be kept for the application's own print-outs; it appears in no message, finding,
 * exception or {@code toString}.
 */
@Value.Immutable
@DomainStyle
public abstract class Cadre implements Fact, WithCadre {

    Cadre() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier, unique in a ledger. */
    public abstract CadreId getId();

    /** Legal class. */
    public abstract LegalClass getLegalClass();

    /** Name, if the application wants it carried along. */
    @Value.Redacted
    public abstract Optional<String> getName();

    @Override
    public Ref getRef() {
        return getId().toRef();
    }

    @Override
    public List<Ref> getReferences() {
        return List.of();
    }

    /** Builds a {@link Cadre}. */
    public static final class Builder extends ImmutableCadre.Builder {
        Builder() {}
    }
}
