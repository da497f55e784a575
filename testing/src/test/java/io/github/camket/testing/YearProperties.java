// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.rating.Rating;
import io.github.camket.rating.RatingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A year of one person, from the ledger to the level. */
class YearProperties {

    private static final CadreId PERSON = Fixtures.PUNCTUAL;
    private static final LocalDate KNOWN_ON = LocalDate.of(2027, 1, 31);
    private static final Assessor ASSESSOR = Assessor.of(Decree335.staff());

    @Provide
    Arbitrary<List<WorkMonth>> years() {
        return WorkMonth.years();
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.of("2026", "2026-H1", "2026-H2", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-05")
                .map(ReportingPeriod::parse);
    }

    @Property
    void everyPeriodIsTheMeanOfItsOwnScoredMonths(
            @ForAll("years") List<WorkMonth> year, @ForAll("periods") ReportingPeriod period) {
        List<WorkMonth> own = own(year, period);
        Rating rating = rate(entries(year), period);
        Evaluation evaluation = rating.getEvaluation().orElseThrow();
        if (own.isEmpty()) {
            assertThat(rating.getStatus()).isEqualTo(RatingStatus.NOT_EVALUABLE);
            assertThat(evaluation.getLeast()).isEmpty();
            return;
        }
        assertThat(evaluation.getLeast())
                .contains(mean(own.stream().map(WorkMonth::least).toList()));
        assertThat(evaluation.getMost())
                .contains(mean(own.stream().map(WorkMonth::most).toList()));
        boolean judged = own.stream().allMatch(WorkMonth::isJudged);
        assertThat(rating.getStatus()).isEqualTo(judged ? RatingStatus.PROPOSED : RatingStatus.INCOMPLETE);
        assertThat(rating.getScore().isPresent()).isEqualTo(judged);
    }

    @Property
    void theLevelIsThatOfTheUnroundedScoreAndTheBoundsThoseOfTheBounds(
            @ForAll("years") List<WorkMonth> year, @ForAll("periods") ReportingPeriod period) {
        Rating rating = rate(entries(year), period);
        Evaluation evaluation = rating.getEvaluation().orElseThrow();
        Assume.that(evaluation.getLeast().isPresent());
        assertThat(rating.getWorstLevel())
                .contains(level(evaluation.getLeast().get().toFraction()));
        assertThat(rating.getBestLevel())
                .contains(level(evaluation.getMost().orElseThrow().toFraction()));
        assertThat(rating.getLevel()).isEqualTo(rating.getScore().map(score -> level(score.toFraction())));
        assertThat(rating.isSettled()).isEqualTo(rating.getWorstLevel().equals(rating.getBestLevel()));
    }

    @Property
    void whateverTheMissingScoresTurnOutToBeTheResultLiesWithinTheBounds(
            @ForAll("years") List<WorkMonth> year, @ForAll("periods") ReportingPeriod period, @ForAll Random random) {
        Rating before = rate(entries(year), period);
        List<WorkMonth> judged = year.stream()
                .map(month -> month.isJudged() ? month : withGeneral(month, random.nextInt(31)))
                .toList();
        Rating after = rate(entries(judged), period);
        Assume.that(after.getScore().isPresent());
        Evaluation bounds = before.getEvaluation().orElseThrow();
        assertThat(after.getScore().get())
                .isBetween(bounds.getLeast().orElseThrow(), bounds.getMost().orElseThrow());
        assertThat(rank(after.getLevel().orElseThrow()))
                .isBetween(
                        rank(before.getWorstLevel().orElseThrow()),
                        rank(before.getBestLevel().orElseThrow()));
    }

    @Property
    void theOrderOfTheEntriesDoesNotMatter(
            @ForAll("years") List<WorkMonth> year, @ForAll("periods") ReportingPeriod period, @ForAll Random random) {
        List<LedgerEntry> shuffled = new ArrayList<>(entries(year));
        Collections.shuffle(shuffled, random);
        assertThat(words(assess(shuffled, period))).isEqualTo(words(assess(entries(year), period)));
    }

    @Property
    void reasonsChangeNoResultAndEveryNodeRecomputesToItsValue(
            @ForAll("years") List<WorkMonth> year, @ForAll("periods") ReportingPeriod period) {
        Ledger ledger = Ledger.of(entries(year));
        Assessment traced = ASSESSOR.assess(ledger.knownOn(KNOWN_ON), period);
        Assessment silent = ASSESSOR.withoutReasons().assess(ledger.knownOn(KNOWN_ON), period);
        assertThat(words(traced)).isEqualTo(words(silent));
        for (Rating rating : traced.getRatings()) {
            assertThat(rating.getTrace().isPresent())
                    .isEqualTo(rating.getScore().isPresent());
            rating.getTrace().ifPresent(trace -> {
                assertThat(trace.value())
                        .isEqualTo(rating.getScore().orElseThrow().toFraction());
                Traces.assertRecomputes(trace);
            });
        }
        assertThat(silent.getRatings()).allMatch(rating -> rating.getTrace().isEmpty());
    }

    private static List<LedgerEntry> entries(List<WorkMonth> year) {
        List<LedgerEntry> lines = new ArrayList<>();
        LocalDate opened = LocalDate.of(2026, 1, 1);
        lines.add(Fixtures.recorded(opened, Fixtures.committee()));
        lines.add(Fixtures.recorded(opened, Fixtures.agency()));
        lines.add(Fixtures.recorded(opened, Fixtures.cadre(PERSON).build()));
        lines.add(Fixtures.recorded(opened, Fixtures.appointment(PERSON).build()));
        List<ReportingPeriod> months = ReportingPeriod.year(2026).getMonths();
        for (int i = 0; i < months.size(); i++) {
            lines.addAll(year.get(i).facts(PERSON, months.get(i)));
        }
        return lines;
    }

    private static List<WorkMonth> own(List<WorkMonth> year, ReportingPeriod period) {
        int first = period.getFirstDay().getMonthValue() - 1;
        return year.subList(first, first + period.getMonths().size()).stream()
                .filter(WorkMonth::isEvaluable)
                .toList();
    }

    private static Points mean(List<Fraction> scores) {
        return Points.of(scores.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(scores.size()));
    }

    private static WorkMonth withGeneral(WorkMonth month, int general) {
        return new WorkMonth(month.assigned(), month.done(), month.failures(), month.daysLate(), general);
    }

    private static RatingLevel level(Fraction score) {
        if (score.compareTo(Fraction.of(90)) >= 0) {
            return RatingLevel.EXCELLENT;
        }
        if (score.compareTo(Fraction.of(70)) >= 0) {
            return RatingLevel.GOOD;
        }
        return score.compareTo(Fraction.of(50)) >= 0 ? RatingLevel.COMPLETED : RatingLevel.NOT_COMPLETED;
    }

    private static int rank(RatingLevel level) {
        return List.of(RatingLevel.NOT_COMPLETED, RatingLevel.COMPLETED, RatingLevel.GOOD, RatingLevel.EXCELLENT)
                .indexOf(level);
    }

    private static Rating rate(List<LedgerEntry> entries, ReportingPeriod period) {
        return assess(entries, period).rating(PERSON);
    }

    private static Assessment assess(List<LedgerEntry> entries, ReportingPeriod period) {
        return ASSESSOR.assess(Ledger.of(entries).knownOn(KNOWN_ON), period);
    }

    /** Everything that is decided or found, in the order of the assessment. */
    private static List<String> words(Assessment assessment) {
        List<String> words = new ArrayList<>();
        for (Rating rating : assessment.getRatings()) {
            words.add(rating + " " + rating.getScore() + rating.getReason() + rating.getFindings());
        }
        assessment.getFindings().forEach(finding -> words.add(finding.toString()));
        return words;
    }
}
