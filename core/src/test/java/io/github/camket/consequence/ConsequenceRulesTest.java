// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rules that nothing could ever meet, or that say nothing, cannot be built. */
class ConsequenceRulesTest {

    private static final List<RatingLevel> GOOD = List.of(RatingLevel.GOOD);

    @Test
    void premisesNameSomethingThatCanHold() {
        refused("levels must not be empty: []", () -> new Premise.LevelInPeriod(PeriodType.YEAR, List.of()));
        refused(
                "levels must be listed once each: [GOOD, GOOD]",
                () -> new Premise.LevelInPeriod(PeriodType.YEAR, List.of(RatingLevel.GOOD, RatingLevel.GOOD)));
        refused(
                "period must be one that lies within a year: TERM",
                () -> new Premise.LevelInPeriod(PeriodType.TERM, GOOD));
        refused("number must be 2 or more: 1", () -> new Premise.LevelInConsecutive(PeriodType.YEAR, 1, GOOD));
        refused("atLeast must be 1 or more: 0", () -> new Premise.LevelInSome(PeriodType.YEAR, 0, 2, GOOD));
        refused("outOf must not be less than atLeast 3: 2", () -> new Premise.LevelInSome(PeriodType.YEAR, 3, 2, GOOD));
        refused(
                "bound must be from 0 to 1: 1.5",
                () -> new Premise.ShareFulfilled(PeriodType.YEAR, Comparison.ABOVE, Fraction.of(3, 2)));
        refused(
                "number must be 0 or more: -1",
                () -> new Premise.ItemsNotFulfilled(PeriodType.YEAR, Comparison.ABOVE, -1));
        refused(
                "tiers must not be empty: []",
                () -> new Premise.VoteInTier(PeriodType.YEAR, PollKind.VOTE, ConfidenceRulesId.of("a"), List.of()));
        refused("parts must not be empty: []", () -> new Premise.All(List.of()));
        refused("parts must not be empty: []", () -> new Premise.AnyOf(List.of()));
    }

    @Test
    void linesConcernThoseWhoCanMeetThem() {
        refused(
                "legalClasses must be given for people only: [CIVIL_SERVANT]",
                () -> new Concerned(SubjectKind.COLLECTIVE, Set.of(LegalClass.CIVIL_SERVANT), Set.of()));
        refused(
                "positions must be given for people only: [HEAD]",
                () -> Concerned.organizations().inPositions(Set.of(Position.HEAD)));
        Premise vote = new Premise.VoteInTier(PeriodType.YEAR, PollKind.VOTE, ConfidenceRulesId.of("a"), List.of("T"));
        refused(
                "when must ask for votes on people only: COLLECTIVE",
                () -> SampleConsequences.line(
                        "a", Concerned.organizations(), new Premise.Not(vote), Consequence.RELIEF));
        refused(
                "toConsider must hold something, each once: []",
                () -> SampleConsequences.line("a", Concerned.people(), vote));
        refused(
                "id must be lower case words joined by dots or hyphens: A",
                () -> SampleConsequences.line("A", Concerned.people(), vote, Consequence.RELIEF));
    }

    @Test
    void rulesSaySomethingAndEachLineOnce() {
        ConsequenceLine line = SampleConsequences.RULES.getLines().get(0);
        refused(
                "lines must have each id once: [two-quarters, two-quarters]",
                () -> SampleConsequences.rules(line, line));
        refused("lines must be given if there are no uses: []", SampleConsequences::rules);
        refused(
                "parameter must be named notRatedPeriod: gap",
                () -> SampleConsequences.RULES.withNotRatedPeriod(
                        Parameter.reading("gap", NotRatedPeriod.BREAKS_RUN, Source.NONE)));
    }

    @Test
    void periodsAreCountedBackAcrossYears() {
        PeriodsBack back = new PeriodsBack(ReportingPeriod.parse("2026-Q2"));
        assertThat(back.last(PeriodType.QUARTER, 3)).hasToString("[2026-Q2, 2026-Q1, 2025-Q4]");
        assertThat(back.last(PeriodType.MONTH)).hasToString("2026-06");
        assertThat(back.last(PeriodType.HALF_YEAR)).hasToString("2026-H1");
        assertThat(back.last(PeriodType.YEAR)).hasToString("2025");
        PeriodsBack first = new PeriodsBack(ReportingPeriod.parse("2026-Q1"));
        assertThat(first.last(PeriodType.HALF_YEAR)).hasToString("2025-H2");
        PeriodsBack year = new PeriodsBack(ReportingPeriod.parse("2026"));
        assertThat(year.last(PeriodType.YEAR, 2)).hasToString("[2026, 2025]");
        assertThat(year.last(PeriodType.QUARTER)).hasToString("2026-Q4");
    }

    private static void refused(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
