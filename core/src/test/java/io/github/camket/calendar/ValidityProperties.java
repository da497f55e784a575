// SPDX-License-Identifier: Apache-2.0
package io.github.camket.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The algebra of validities is that of the sets of their days. */
class ValidityProperties {

    private static final LocalDate START = LocalDate.of(2025, 6, 25);
    private static final int DAYS = 10;

    @Property
    void everyOperationIsThatOfTheDays(@ForAll Random random) {
        Validity one = any(random);
        Validity other = any(random);
        Optional<Validity> both = one.intersection(other);
        Optional<Validity> either = one.union(other);
        List<Validity> rest = one.minus(other);
        for (int i = -1; i <= DAYS; i++) {
            LocalDate day = START.plusDays(i);
            boolean inOne = one.contains(day);
            boolean inOther = other.contains(day);
            assertThat(both.filter(span -> span.contains(day)).isPresent()).isEqualTo(inOne && inOther);
            assertThat(rest.stream().filter(span -> span.contains(day)).count()).isEqualTo(inOne && !inOther ? 1 : 0);
            either.ifPresent(span -> assertThat(span.contains(day)).isEqualTo(inOne || inOther));
        }
        assertThat(both.isPresent()).isEqualTo(one.overlaps(other));
        assertThat(either.isPresent()).isEqualTo(one.overlaps(other) || one.meets(other));
        assertThat(one.encloses(other)).isEqualTo(both.equals(Optional.of(other)));
        assertThat(one.encloses(other)).isEqualTo(other.minus(one).isEmpty());
        assertThat(rest).isSorted().doesNotContain(other);
    }

    @Property
    void theTwoSidesOfADayMakeTheWhole(@ForAll Random random) {
        Validity whole = any(random);
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        Optional<Validity> before = whole.endingBefore(day);
        Optional<Validity> after = whole.startingOn(day);
        assertThat(before).isEqualTo(whole.intersection(Validity.until(day)));
        assertThat(after).isEqualTo(whole.intersection(Validity.from(day)));
        if (before.isPresent() && after.isPresent()) {
            assertThat(before.get().union(after.get())).contains(whole);
            assertThat(before.get().meets(after.get())).isTrue();
        } else {
            assertThat(before.or(() -> after)).contains(whole);
        }
    }

    @Property
    void orderAgreesWithEqualityAndTextWithBoth(@ForAll Random random) {
        Validity one = any(random);
        Validity other = any(random);
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.toString().equals(other.toString())).isEqualTo(one.equals(other));
        assertThat(Validity.parse(one.toString())).isEqualTo(one);
    }

    /** Within few days, so that bounds often fall together; each side is open in one of four. */
    private static Validity any(Random random) {
        int from = random.nextInt(DAYS - 1);
        int to = from + 1 + random.nextInt(DAYS - 1 - from);
        return Validity.of(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(START.plusDays(from)),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(START.plusDays(to)));
    }
}
