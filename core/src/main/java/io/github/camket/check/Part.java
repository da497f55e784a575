// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.quantity.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the values of a number: one value, an interval, or that there is nothing to measure. A ratio is a fraction of 1.
 *
 * @param least lower end; empty if there is none
 * @param leastIncluded whether the lower end belongs to it
 * @param most upper end; empty if there is none
 * @param mostIncluded whether the upper end belongs to it
 * @param nothing whether there is nothing to measure; then without ends
 */
public record Part(
        Optional<Fraction> least,
        boolean leastIncluded,
        Optional<Fraction> most,
        boolean mostIncluded,
        boolean nothing) {

    /** There is nothing to measure. */
    public static final Part NOTHING = new Part(Optional.empty(), false, Optional.empty(), false, true);

    private static final Fraction HALF = Fraction.of(1, 2);

    /** Checks that the ends are in order. */
    public Part {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (nothing && (least.isPresent() || most.isPresent())) {
            throw new IllegalArgumentException("nothing must have no ends: " + least + ", " + most);
        }
        if (least.isPresent() && most.isPresent() && isEmpty(least.get(), leastIncluded, most.get(), mostIncluded)) {
            throw new IllegalArgumentException("most must not be below " + least.get() + ": " + most.get());
        }
    }

    /** One value. */
    static Part point(Fraction value) {
        return new Part(Optional.of(value), true, Optional.of(value), true, false);
    }

    /** All values between two bounds, both included. */
    static Part between(Optional<Fraction> least, Optional<Fraction> most) {
        return new Part(least, least.isPresent(), most, most.isPresent(), false);
    }

    static boolean isEmpty(Fraction least, boolean leastIncluded, Fraction most, boolean mostIncluded) {
        int order = least.compareTo(most);
        return order > 0 || (order == 0 && !(leastIncluded && mostIncluded));
    }

    /** Whether it is one value. */
    public boolean isPoint() {
        return least.isPresent() && least.equals(most);
    }

    /** Whether the value belongs to it. */
    public boolean contains(Fraction value) {
        return !nothing
                && least.map(end -> value.compareTo(end) - (leastIncluded ? 0 : 1) >= 0)
                        .orElse(true)
                && most.map(end -> value.compareTo(end) + (mostIncluded ? 0 : 1) <= 0)
                        .orElse(true);
    }

    /** A plain value inside: the middle, if it has two ends. */
    Fraction inside() {
        if (least.isPresent() && most.isPresent()) {
            return least.get().plus(most.get()).times(HALF);
        }
        return least.map(end -> end.plus(Fraction.ONE))
                .or(() -> most.map(end -> end.minus(Fraction.ONE)))
                .orElse(Fraction.ZERO);
    }

    /** The values of both; empty if there are none. */
    Optional<Part> and(Part other) {
        if (nothing || other.nothing) {
            return nothing && other.nothing ? Optional.of(this) : Optional.empty();
        }
        boolean ownLeast = least.isPresent() && (other.least.isEmpty() || isTighter(least.get(), leastIncluded, other));
        Optional<Fraction> low = ownLeast ? least : other.least;
        boolean lowIn = ownLeast ? leastIncluded : other.leastIncluded;
        boolean ownMost = most.isPresent() && (other.most.isEmpty() || isLower(most.get(), mostIncluded, other));
        Optional<Fraction> high = ownMost ? most : other.most;
        boolean highIn = ownMost ? mostIncluded : other.mostIncluded;
        if (low.isPresent() && high.isPresent() && isEmpty(low.get(), lowIn, high.get(), highIn)) {
            return Optional.empty();
        }
        return Optional.of(new Part(low, lowIn, high, highIn, false));
    }

    private static boolean isTighter(Fraction end, boolean included, Part other) {
        int order = end.compareTo(other.least.orElseThrow());
        return order > 0 || (order == 0 && !included);
    }

    private static boolean isLower(Fraction end, boolean included, Part other) {
        int order = end.compareTo(other.most.orElseThrow());
        return order < 0 || (order == 0 && !included);
    }

    /** The parts joined where one ends and the next begins; they are ascending, nothing to measure at the end. */
    static List<Part> joined(List<Part> ascending) {
        List<Part> joined = new ArrayList<>();
        for (Part part : ascending) {
            Optional<Part> last = joined.isEmpty() ? Optional.empty() : Optional.of(joined.get(joined.size() - 1));
            if (last.filter(before -> before.touches(part)).isPresent()) {
                Part before = last.get();
                joined.set(
                        joined.size() - 1,
                        new Part(before.least, before.leastIncluded, part.most, part.mostIncluded, false));
            } else {
                joined.add(part);
            }
        }
        return List.copyOf(joined);
    }

    private boolean touches(Part next) {
        return !nothing
                && !next.nothing
                && most.isPresent()
                && most.equals(next.least)
                && (mostIncluded || next.leastIncluded);
    }

    /** The part without the ends that the whole range has too: everything on that side belongs to it. */
    Part within(List<Part> all) {
        if (nothing || isPoint()) {
            return this;
        }
        List<Part> values = all.stream().filter(part -> !part.nothing).toList();
        Part lowest = values.get(0);
        Part highest = values.get(values.size() - 1);
        boolean first = least.equals(lowest.least) && leastIncluded == lowest.leastIncluded;
        boolean last = most.equals(highest.most) && mostIncluded == highest.mostIncluded;
        if (first && last) {
            return this;
        }
        return new Part(
                first ? Optional.empty() : least,
                !first && leastIncluded,
                last ? Optional.empty() : most,
                !last && mostIncluded,
                false);
    }

    /** The part as a condition on a name, such as {@code 70 <= total < 90}. */
    String of(String name) {
        if (nothing) {
            return "nothing to measure for " + name;
        }
        if (isPoint()) {
            return name + " = " + least.orElseThrow();
        }
        if (least.isPresent() && most.isEmpty()) {
            return name + (leastIncluded ? " >= " : " > ") + least.get();
        }
        return least.map(end -> end + (leastIncluded ? " <= " : " < ")).orElse("")
                + name
                + most.map(end -> (mostIncluded ? " <= " : " < ") + end).orElse("");
    }
}
