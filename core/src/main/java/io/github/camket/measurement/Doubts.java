// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.Snapshot;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values in doubt on the day of a snapshot. Gathered once. */
final class Doubts {

    /** For facts of which nothing is in doubt. */
    static final Doubts NONE = new Doubts(LocalDate.MIN, Map.of());

    private final LocalDate knownOn;
    private final Map<Ref, List<Doubt>> raised;

    private Doubts(LocalDate knownOn, Map<Ref, List<Doubt>> raised) {
        this.knownOn = knownOn;
        this.raised = raised;
    }

    /**
     * The doubts of a snapshot.
     *
     * @param later receives a finding about each that is raised after the day of the snapshot, and does not count yet
     */
    static Doubts of(Snapshot snapshot, Collection<Finding> later) {
        return new Doubts(
                snapshot.getKnownOn(), snapshot.getFacts(Doubt.class, Doubt::getAbout, Doubt::getRaisedOn, later));
    }

    /** What is known of a value of a fact; empty if it is not in doubt, so that the fact itself says it. */
    Optional<Bounds> of(Ref fact, DoubtfulValue value) {
        List<Doubt> open = raised.getOrDefault(fact, List.of()).stream()
                .filter(doubt -> doubt.getValue() == value && doubt.isOpenOn(knownOn))
                .toList();
        return open.stream()
                .map(doubt -> new Bounds(value, doubt.getLeast(), doubt.getMost(), open))
                .reduce(Bounds::with);
    }

    /**
     * The range in which a value in doubt lies.
     *
     * @param value which value
     * @param least lowest possible value, inclusive
     * @param most highest possible value, inclusive
     * @param doubts those that are open, by identifier; with several, the range holds the ranges of all
     */
    record Bounds(DoubtfulValue value, Fraction least, Fraction most, List<Doubt> doubts) {

        private Bounds with(Bounds other) {
            return new Bounds(value, least.atMost(other.least), most.atLeast(other.most), doubts);
        }

        /** What people should know: each doubt, about the fact that has the value. */
        List<Finding> findings() {
            return doubts.stream().map(Bounds::finding).toList();
        }

        /** The doubts as what is missing. */
        List<Ref> refs() {
            return doubts.stream().map(Doubt::getRef).toList();
        }

        private static Finding finding(Doubt doubt) {
            return (doubt.getReason() == DoubtReason.ESTIMATED ? Measurer.VALUE_ESTIMATED : Measurer.VALUE_DISPUTED)
                    .about(doubt.getAbout(), doubt.getValue(), doubt.getLeast(), doubt.getMost(), doubt.getId());
        }
    }
}
