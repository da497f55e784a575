// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.calendar.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans of days as sets of days, looked at on and around every bound and far away on both sides. */
class ValidityProperties {

    private static final List<LocalDate> FAR = List.of(LocalDate.MIN, LocalDate.of(2025, 7, 1), LocalDate.MAX);

    @Provide
    Arbitrary<Validity> spans() {
        return CamketArbitraries.validities();
    }

    private static TreeSet<LocalDate> days(Validity... spans) {
        TreeSet<LocalDate> days = new TreeSet<>(FAR);
        for (Validity span : spans) {
            Stream.of(span.getFrom(), span.getTo()).flatMap(Optional::stream).forEach(bound -> {
                days.add(bound.minusDays(1));
                days.add(bound);
                days.add(bound.plusDays(1));
            });
        }
        return days;
    }

    private static boolean any(Iterable<Validity> spans, LocalDate day) {
        boolean found = false;
        for (Validity span : spans) {
            found |= span.contains(day);
        }
        return found;
    }

    @Property
    void theFirstDayIsInAndTheEndIsNot(@ForAll("spans") Validity span) {
        span.getFrom().ifPresent(from -> {
            assertThat(span.contains(from)).isTrue();
            assertThat(span.contains(from.minusDays(1))).isFalse();
        });
        span.getTo().ifPresent(to -> {
            assertThat(span.contains(to)).isFalse();
            assertThat(span.contains(to.minusDays(1))).isTrue();
        });
        assertThat(span.contains(LocalDate.MIN)).isEqualTo(span.getFrom().isEmpty());
        assertThat(span.contains(LocalDate.MAX)).isEqualTo(span.getTo().isEmpty());
    }

    @Property(tries = 500)
    void operationsAreThoseOfSetsOfDays(@ForAll("spans") Validity a, @ForAll("spans") Validity b) {
        boolean common = false;
        boolean allOfB = true;
        for (LocalDate day : days(a, b)) {
            boolean inA = a.contains(day);
            boolean inB = b.contains(day);
            assertThat(any(a.intersection(b).stream().toList(), day)).isEqualTo(inA && inB);
            assertThat(any(a.minus(b), day)).isEqualTo(inA && !inB);
            if (a.union(b).isPresent()) {
                assertThat(a.union(b).get().contains(day)).isEqualTo(inA || inB);
            }
            common |= inA && inB;
            allOfB &= inA || !inB;
        }
        assertThat(a.overlaps(b)).isEqualTo(common);
        assertThat(a.intersection(b).isPresent()).isEqualTo(common);
        assertThat(a.encloses(b)).isEqualTo(allOfB);
    }

    @Property(tries = 500)
    void thereIsAUnionExactlyWithoutADayBetween(@ForAll("spans") Validity a, @ForAll("spans") Validity b) {
        List<Boolean> changes = new ArrayList<>();
        for (LocalDate day : days(a, b)) {
            boolean in = a.contains(day) || b.contains(day);
            if (changes.isEmpty() || changes.get(changes.size() - 1) != in) {
                changes.add(in);
            }
        }
        long runs = changes.stream().filter(in -> in).count();
        assertThat(a.union(b).isPresent()).isEqualTo(runs == 1);
        assertThat(a.union(b)).isEqualTo(b.union(a));
    }

    @Property(tries = 500)
    void intersectionIsCommutativeAssociativeAndIdempotent(
            @ForAll("spans") Validity a, @ForAll("spans") Validity b, @ForAll("spans") Validity c) {
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(b).flatMap(both -> both.intersection(c)))
                .isEqualTo(b.intersection(c).flatMap(a::intersection));
        assertThat(a.intersection(a)).contains(a);
        assertThat(a.intersection(Validity.ALWAYS)).contains(a);
    }

    @Property(tries = 500)
    void whatMeetsDoesNotOverlap(@ForAll("spans") Validity a, @ForAll("spans") Validity b) {
        assertThat(a.meets(b)).isEqualTo(b.meets(a));
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.meets(b) && a.overlaps(b)).isFalse();
        assertThat(a.meets(b))
                .isEqualTo(a.union(b).isPresent() && a.intersection(b).isEmpty());
    }

    @Property(tries = 500)
    void whatIsLeftAndWhatIsCommonMakeUpTheWhole(@ForAll("spans") Validity a, @ForAll("spans") Validity b) {
        List<Validity> pieces = new ArrayList<>(a.minus(b));
        a.intersection(b).ifPresent(pieces::add);
        assertThat(a.minus(b)).isSorted();
        for (Validity one : pieces) {
            assertThat(a.encloses(one)).isTrue();
            assertThat(pieces).filteredOn(one::overlaps).containsExactly(one);
        }
        assertThat(pieces.stream()
                        .sorted()
                        .reduce((one, next) -> one.union(next).orElseThrow()))
                .contains(a);
    }

    @Property
    void aDayDividesASpan(@ForAll("spans") Validity span, @ForAll("spans") Validity other) {
        Assume.that(other.getFrom().isPresent());
        LocalDate day = other.getFrom().orElseThrow();
        List<Validity> parts = Stream.of(span.endingBefore(day), span.startingOn(day))
                .flatMap(Optional::stream)
                .toList();
        assertThat(parts.stream().reduce((one, next) -> one.union(next).orElseThrow()))
                .contains(span);
        assertThat(span.endingBefore(day).stream()).noneMatch(part -> part.overlaps(Validity.from(day)));
        assertThat(span.startingOn(day).stream()).noneMatch(part -> part.overlaps(Validity.until(day)));
    }

    @Property
    void readsItsOwnText(@ForAll("spans") Validity span) {
        assertThat(Validity.parse(span.toString())).isEqualTo(span).hasSameHashCodeAs(span);
        assertThat(Validity.of(span.getFrom(), span.getTo())).isEqualTo(span);
    }

    @Property(tries = 500)
    void theOrderIsTotalAndFitsEquality(
            @ForAll("spans") Validity a, @ForAll("spans") Validity b, @ForAll("spans") Validity c) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.toString().equals(b.toString())).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9).map(LocalDate.of(2025, 6, 26)::plusDays);
    }

    @Property
    void anEmptySpanCannotBeMade(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        if (from.isBefore(to)) {
            assertThat(Validity.of(from, to).contains(from)).isTrue();
        } else {
            assertThatThrownBy(() -> Validity.of(from, to))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("to must be after from " + from + ": " + to);
        }
    }
}
