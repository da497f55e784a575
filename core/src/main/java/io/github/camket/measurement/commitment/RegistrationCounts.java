// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.quantity.Ratio;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Registered difficult tasks counted: how many units registered how many, what was said to them, and how they stand. Counts of
 * several units add up; their shares do not, and are taken again from the sums.
 *
 * @param units units that registered
 * @param registered tasks: the items of their registrations, in the versions in force
 * @param accepted those of registrations that were accepted
 * @param refused those of registrations that were refused
 * @param solvedOfAccepted those that were accepted and are solved, in time or late
 * @param states how many stand how; states in which none is are left out
 */
public record RegistrationCounts(
        int units, int registered, int accepted, int refused, int solvedOfAccepted, Map<ItemState, Integer> states) {

    /** No unit and no task. */
    public static final RegistrationCounts NONE = new RegistrationCounts(0, 0, 0, 0, 0, Map.of());

    /** Copies the map, in the order of the states, and checks that the counts fit each other. */
    public RegistrationCounts {
        EnumMap<ItemState, Integer> copy = new EnumMap<>(ItemState.class);
        copy.putAll(states);
        copy.values().removeIf(count -> count == 0);
        states = Collections.unmodifiableMap(copy);
        int all = states.values().stream().mapToInt(Integer::intValue).sum();
        if (all != registered) {
            throw new IllegalArgumentException("states must add up to registered " + registered + ": " + all);
        }
        if (accepted < 0 || refused < 0 || accepted + refused > registered) {
            throw new IllegalArgumentException(
                    "accepted and refused must not exceed registered " + registered + ": " + accepted + ", " + refused);
        }
        if (solvedOfAccepted < 0 || solvedOfAccepted > accepted) {
            throw new IllegalArgumentException(
                    "solvedOfAccepted must be 0 to accepted " + accepted + ": " + solvedOfAccepted);
        }
    }

    /** Both together; of each unit one of them only. */
    public RegistrationCounts plus(RegistrationCounts other) {
        EnumMap<ItemState, Integer> sum = new EnumMap<>(ItemState.class);
        sum.putAll(states);
        other.states.forEach((state, count) -> sum.merge(state, count, Integer::sum));
        return new RegistrationCounts(
                units + other.units,
                registered + other.registered,
                accepted + other.accepted,
                refused + other.refused,
                solvedOfAccepted + other.solvedOfAccepted,
                sum);
    }

    /** All together; of each unit one of them only. */
    public static RegistrationCounts sum(Collection<RegistrationCounts> counts) {
        return counts.stream().reduce(NONE, RegistrationCounts::plus);
    }

    /** Tasks of registrations to which something was said. */
    public int replied() {
        return accepted + refused;
    }

    /** Tasks of registrations to which nothing was said, or what was said contradicts itself. */
    public int notReplied() {
        return registered - replied();
    }

    /** Tasks in this state. */
    public int count(ItemState state) {
        return states.getOrDefault(state, 0);
    }

    /** Tasks that are solved, in time or late. */
    public int solved() {
        return count(ItemState.FULFILLED) + count(ItemState.FULFILLED_LATE);
    }

    /** Solved tasks out of the base, both numbers kept; empty if the base has none: neither 0 % nor 100 %. */
    public Optional<Ratio> solvedShare(RegistrationBase base) {
        int part = base == RegistrationBase.ACCEPTED ? solvedOfAccepted : solved();
        int whole = base == RegistrationBase.ACCEPTED ? accepted : registered;
        return whole == 0 ? Optional.empty() : Optional.of(Ratio.of(part, whole));
    }
}
