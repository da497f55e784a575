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
import java.util.Objects;
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

    /** Something took place after the last day that the figures cover, though before they were known; it does not count. */
    public static final FindingCode AFTER_CUT_OFF = new FindingCode("AFTER_CUT_OFF", Severity.INFO);

    private final LocalDate knownOn;
    private final LocalDate coversUntil;
    private final Map<Ref, Fact> facts;

    Snapshot(LocalDate knownOn, Map<Ref, Fact> facts) {
        this(knownOn, knownOn, facts);
    }

    private Snapshot(LocalDate knownOn, LocalDate coversUntil, Map<Ref, Fact> facts) {
        this.knownOn = knownOn;
        this.coversUntil = coversUntil;
        this.facts = Collections.unmodifiableMap(facts);
    }

    /**
     * The same facts with the figures cut off at an earlier day. What took place after it does not count, although it is
     * known: work due or delivered, hand-overs, shortcomings, readings, days in a post or on leave. What people judge and
     * decide about the days before counts as soon as it is known: acceptances, judged scores, doubts, confirmed causes,
     * conduct, decided scores and levels.
     *
     * @param day last day that the figures cover, inclusive
     * @throws IllegalArgumentException if it is after the day of this snapshot
     */
    public Snapshot coveringUntil(LocalDate day) {
        if (Objects.requireNonNull(day, "day").isAfter(knownOn)) {
            throw new IllegalArgumentException("day must not be after the day of the snapshot " + knownOn + ": " + day);
        }
        return new Snapshot(knownOn, day, facts);
    }

    /**
     * The same facts on a later day on which nothing more has become known. Only what goes by the day itself changes: what is
     * due, and what is dated after the day of this snapshot.
     *
     * @throws IllegalArgumentException if {@code day} is before the day of this snapshot
     */
    public Snapshot unchangedUntil(LocalDate day) {
        if (Objects.requireNonNull(day, "day").isBefore(knownOn)) {
            throw new IllegalArgumentException(
                    "day must not be before the day of the snapshot " + knownOn + ": " + day);
        }
        return new Snapshot(day, coversUntil.isBefore(knownOn) ? coversUntil : day, facts);
    }

    /**
     * Some facts alone on the day of this snapshot, to ask what follows from them. What they refer to need not be among them; a
     * question that needs it will not find it.
     *
     * @param some each once by its reference; need not be facts of this snapshot
     */
    public Snapshot among(Collection<? extends Fact> some) {
        Map<Ref, Fact> few = new TreeMap<>();
        some.forEach(fact -> few.put(fact.getRef(), fact));
        return new Snapshot(knownOn, coversUntil, few);
    }

    /**
     * The same facts with some that read otherwise or come on top, and without some others: what if they were so? What is left
     * out is still referred to by facts that stay, as in {@link #among}.
     *
     * @param put each once by its reference; takes the place of the fact with the same reference, if there is one
     * @param gone references to leave out; those that are not known are passed over
     */
    public Snapshot replacing(Collection<? extends Fact> put, Collection<Ref> gone) {
        Map<Ref, Fact> changed = new TreeMap<>(facts);
        gone.forEach(changed::remove);
        put.forEach(fact -> changed.put(fact.getRef(), fact));
        return new Snapshot(knownOn, coversUntil, changed);
    }

    /** The day as of which the facts are known, inclusive. */
    public LocalDate getKnownOn() {
        return knownOn;
    }

    /** Last day that the figures cover, inclusive: the day of the snapshot, or an earlier one at which they were cut off. */
    public LocalDate getCoversUntil() {
        return coversUntil;
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

    /**
     * As {@link #getFacts(Class, Function, Function, Collection)}, for what takes place: also without what took place after
     * the last day that the figures cover.
     *
     * @param on day on which a fact took place; not the day of recording
     * @param later receives a finding for each fact that is left out
     */
    public <T extends Fact, K extends Comparable<K>> Map<K, List<T>> getCoveredFacts(
            Class<T> type, Function<T, K> by, Function<T, LocalDate> on, Collection<Finding> later) {
        return grouped(
                getFacts(type).stream()
                        .filter(fact -> isCovered(fact, on.apply(fact), later))
                        .toList(),
                by);
    }

    /**
     * Whether something that took place on this day counts: it has happened, and the figures cover the day. If not, {@code
     * later} receives a finding.
     */
    public boolean isCovered(Fact fact, LocalDate on, Collection<Finding> later) {
        if (!hasHappened(fact, on, later)) {
            return false;
        }
        if (on.isAfter(coversUntil)) {
            later.add(AFTER_CUT_OFF.about(fact.getRef(), on, coversUntil));
        }
        return !on.isAfter(coversUntil);
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

    /** How many facts there are, and on which day they were known; no fact is named. */
    @Override
    public String toString() {
        return "Snapshot of " + facts.size() + " facts known on " + knownOn
                + (coversUntil.equals(knownOn) ? "" : ", covering until " + coversUntil);
    }
}
