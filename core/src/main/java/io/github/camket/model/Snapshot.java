// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ledger as known on one day: each fact in the version that held then. Made by {@link Ledger#knownOn}, which guarantees
 * that all references resolve.
 */
public final class Snapshot {

    private final LocalDate knownOn;
    private final Map<Ref, Fact> facts;

    Snapshot(LocalDate knownOn, Map<Ref, Fact> facts) {
        this.knownOn = knownOn;
        this.facts = Collections.unmodifiableMap(facts);
    }

    /** The day as of which the facts are known, inclusive. */
    public LocalDate getKnownOn() {
        return knownOn;
    }

    /** All facts, by kind and identifier. */
    public Collection<Fact> getFacts() {
        return facts.values();
    }

    /** All facts of one type, by identifier. */
    public <T extends Fact> List<T> getFacts(Class<T> type) {
        return facts.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The fact with this reference, if it is known. */
    public Optional<Fact> find(Ref ref) {
        return Optional.ofNullable(facts.get(ref));
    }
}
