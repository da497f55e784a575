// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import io.github.camket.model.fact.Fact;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A ledger as known on one day: each fact in the version that held then. Made by {@link Ledger#knownOn}, which guarantees
 * that all references resolve.
 */
public final class Snapshot {

    /** Something is dated after the day of the snapshot, though recorded before; it does not count yet. */
    public static final FindingCode DATED_LATER = new FindingCode("DATED_LATER", Severity.WARNING);

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

    /** All facts of one type by the thing they speak of, each list by identifier. */
    public <T extends Fact, K extends Comparable<K>> Map<K, List<T>> getFacts(Class<T> type, Function<T, K> by) {
        return grouped(getFacts(type), by);
    }

    /**
     * As {@link #getFacts(Class, Function)}, without the facts that are dated after the day of this snapshot: they do not
     * count yet.
     *
     * @param on day on which a fact took place; not the day of recording
     * @param later receives a {@link #DATED_LATER} for each fact that is left out
     */
    public <T extends Fact, K extends Comparable<K>> Map<K, List<T>> getFacts(
            Class<T> type, Function<T, K> by, Function<T, LocalDate> on, Collection<Finding> later) {
        return grouped(
                getFacts(type).stream()
                        .filter(fact -> hasHappened(fact, on.apply(fact), later))
                        .toList(),
                by);
    }

    /** Whether a fact of this day counts on the day of this snapshot; if not, {@code later} receives the finding. */
    public boolean hasHappened(Fact fact, LocalDate on, Collection<Finding> later) {
        if (on.isAfter(knownOn)) {
            later.add(DATED_LATER.about(fact.getRef(), on, knownOn));
        }
        return !on.isAfter(knownOn);
    }

    private static <T, K extends Comparable<K>> Map<K, List<T>> grouped(List<T> facts, Function<T, K> by) {
        Map<K, List<T>> groups = new TreeMap<>();
        facts.forEach(fact ->
                groups.computeIfAbsent(by.apply(fact), key -> new ArrayList<>()).add(fact));
        groups.replaceAll((key, group) -> List.copyOf(group));
        return Collections.unmodifiableMap(groups);
    }

    /** The fact with this reference, if it is known. */
    public Optional<Fact> find(Ref ref) {
        return Optional.ofNullable(facts.get(ref));
    }
}
