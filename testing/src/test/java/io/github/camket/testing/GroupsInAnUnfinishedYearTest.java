// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Position;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Points;
import io.github.camket.rating.AppliedRule;
import io.github.camket.rating.GroupRules;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The level cap and the quota on a day on which months are still to come, so that scores can still rise and fall. */
class GroupsInAnUnfinishedYearTest {

    private static final ReportingPeriod YEAR = ReportingPeriod.year(2026);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 1);

    /** Nothing says what the level of the agency is, before the end of the year or after it. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-05", "2026-12-10", "2027-01-05"})
    void aHeadHasNoLevelAsLongAsThatOfTheOrganizationIsOpen(String knownOn) {
        Rating head = rate(Position.HEAD, "95", LocalDate.parse(knownOn), List.of());
        assertThat(head.getLevelByPoints()).contains(RatingLevel.EXCELLENT);
        assertThat(head.getStatus()).isEqualTo(RatingStatus.INCOMPLETE);
        assertThat(head.getReason())
                .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo(GroupRules.LEVEL_CAP_OPEN));
    }

    /** The organization is "Good", and so is the head; only what the head could still reach is limited. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-05", "2027-01-05"})
    void aLevelCapThatChangesNoLevelIsNotApplied(String knownOn) {
        PublishedRating good = PublishedRating.builder()
                .id(FactId.of("pr-1"))
                .unit(Fixtures.AGENCY)
                .period(YEAR)
                .level(RatingLevel.GOOD)
                .authorityPost("Chủ tịch")
                .decidedOn(OPENED)
                .build();
        Rating head = rate(Position.HEAD, "85", LocalDate.parse(knownOn), List.of(good));
        assertThat(head.getLevel()).contains(RatingLevel.GOOD);
        assertThat(head.getBestLevel()).contains(RatingLevel.GOOD);
        assertThat(head.getLevelAlone()).isEmpty();
        assertThat(head.getAppliedRules()).extracting(AppliedRule::kind).containsExactly(AppliedRule.Kind.BAND);
    }

    @Test
    void whoeverIsOverTheQuotaIsSettledOnceTheYearIsOver() {
        Rating rating = rate(Position.STAFF, "95", LocalDate.of(2027, 1, 5), List.of());
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.getLevelAlone()).contains(RatingLevel.EXCELLENT);
        assertThat(rating.isSettled()).isTrue();
    }

    /** Six months at 95 can end below 50: the months to come decide, whatever the quota says today. */
    @Test
    void whoeverIsOverTheQuotaIsNotSettledBefore() {
        Rating rating = rate(Position.STAFF, "95", LocalDate.of(2026, 7, 5), List.of());
        assertThat(rating.getLevel()).contains(RatingLevel.GOOD);
        assertThat(rating.isSettled()).isFalse();
    }

    /** Alone in the agency, with the same points in each month that is over. */
    private static Rating rate(Position position, String points, LocalDate knownOn, List<Fact> decided) {
        CadreId person = Fixtures.PUNCTUAL;
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(Fixtures.recorded(OPENED, Fixtures.committee()));
        entries.add(Fixtures.recorded(OPENED, Fixtures.agency()));
        entries.add(Fixtures.recorded(OPENED, Fixtures.cadre(person).build()));
        entries.add(Fixtures.recorded(
                OPENED, Fixtures.appointment(person).position(position).build()));
        decided.forEach(fact -> entries.add(Fixtures.recorded(OPENED, fact)));
        for (ReportingPeriod month : YEAR.getMonths()) {
            LocalDate day = month.getLastDay();
            PeriodScore score = PeriodScore.builder()
                    .id(FactId.of("ps-" + month))
                    .cadre(person)
                    .period(month)
                    .points(Points.of(points))
                    .authorityPost("Thủ trưởng")
                    .decidedOn(day)
                    .build();
            entries.add(Fixtures.recorded(day, score));
        }
        return Assessor.of(Decree335.civilServants())
                .assess(Ledger.of(entries).knownOn(knownOn), YEAR)
                .rating(person);
    }
}
