// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Figures against a plain count, whatever the order; and ratings as they were. */
class SignalProperties {

    private static final ReportingPeriod MONTH = ReportingPeriod.parse("2026-03");
    private static final LocalDate KNOWN = LocalDate.of(2026, 4, 30);

    @Property(tries = 60)
    void dispersionIsThatOfAPlainCount(
            @ForAll @Size(min = 5, max = 9) List<@IntRange(min = 60, max = 66) Integer> scores) {
        SignalReport report = find(
                agency(scores).ledger(), scores.size(), ratings(agency(scores).ledger()));
        int n = scores.size();
        int sum = scores.stream().mapToInt(i -> i).sum();
        int distances = scores.stream().mapToInt(i -> Math.abs(i * n - sum)).sum();
        long equal = scores.stream()
                .filter(score -> Collections.frequency(scores, score) > 1)
                .count();
        assertThat(one(report, SignalKind.MEAN_ABSOLUTE_DEVIATION).getValue())
                .contains(Fraction.of(distances, (long) n * n));
        assertThat(one(report, SignalKind.SCORE_RANGE).getValue())
                .contains(Fraction.of((long) Collections.max(scores) - Collections.min(scores)));
        assertThat(one(report, SignalKind.EQUAL_SCORES).getShare()).contains(Ratio.of(equal, n));
        assertThat(one(report, SignalKind.DISTINCT_SCORES).getShare())
                .contains(Ratio.of(scores.stream().distinct().count(), n));
    }

    @Property(tries = 40)
    void neitherOrderNorLookingMatters(
            @ForAll @Size(min = 5, max = 7) List<@IntRange(min = 60, max = 99) Integer> scores, @ForAll Random random) {
        Agency agency = agency(scores);
        List<LedgerEntry> shuffled = new ArrayList<>(agency.entries());
        Collections.shuffle(shuffled, random);
        Ledger ledger = agency.ledger();
        List<Rating> before = ratings(ledger);
        List<Rating> mixed = new ArrayList<>(before);
        Collections.shuffle(mixed, random);
        assertThat(find(Ledger.of(shuffled), scores.size(), mixed)).isEqualTo(find(ledger, scores.size(), before));
        assertThat(ratings(ledger)).hasToString(before.toString());
    }

    private static Agency agency(List<Integer> scores) {
        Agency agency =
                Agency.of(members(scores.size()).stream().map(CadreId::value).toArray(String[]::new));
        for (int i = 0; i < scores.size(); i++) {
            agency.month("c-" + i, "2026-03", String.valueOf(scores.get(i)));
        }
        return agency;
    }

    private static List<CadreId> members(int number) {
        return IntStream.range(0, number).mapToObj(i -> CadreId.of("c-" + i)).toList();
    }

    private static List<Rating> ratings(Ledger ledger) {
        return Assessor.of(Decree335.staff())
                .assess(ledger.knownOn(KNOWN), MONTH)
                .getRatings();
    }

    private static SignalReport find(Ledger ledger, int people, List<Rating> ratings) {
        return SignalFinder.of(SignalRules.defaults(), Decree335.staff().getMeasures())
                .find(ledger, KNOWN, SignalGroup.of(Agency.UNIT.toRef(), MONTH, members(people)), ratings);
    }

    private static Signal one(SignalReport report, SignalKind kind) {
        assertThat(report.of(kind)).hasSize(1);
        return report.of(kind).get(0);
    }
}
