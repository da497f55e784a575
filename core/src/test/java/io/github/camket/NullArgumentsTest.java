// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.calendar.ClosingTime;
import io.github.camket.calendar.CutOff;
import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.confidence.ConfidenceCounter;
import io.github.camket.consequence.ConsequenceReviewer;
import io.github.camket.distribution.LevelDistributor;
import io.github.camket.distribution.PublishedDistributor;
import io.github.camket.document.Citation;
import io.github.camket.measurement.Measurements;
import io.github.camket.measurement.cascade.TargetReconciler;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.RegistrationReviewer;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Subject;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.official.ClarityProfiles;
import io.github.camket.official.Decree335;
import io.github.camket.official.PartyRegulation96;
import io.github.camket.quantity.DecimalSign;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.SeriesTranslator;
import io.github.camket.signal.SignalFinder;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null where an application enters the library is refused under the name of the argument. */
class NullArgumentsTest {

    static Stream<Arguments> entrances() {
        return Stream.of(
                entrance("text", () -> Fraction.parse(nothing())),
                entrance("text", () -> Points.of(NullArgumentsTest.<String>nothing())),
                entrance("text", () -> DecimalSign.COMMA.parse(nothing())),
                entrance("text", () -> Ratio.parse(nothing())),
                entrance("text", () -> ReportingPeriod.parse(nothing())),
                entrance("text", () -> CutOff.parse(nothing())),
                entrance("period", () -> CutOff.of(nothing(), LocalDate.MIN, LocalDate.MIN)),
                entrance("text", () -> Recurrence.parse(nothing())),
                entrance("text", () -> ClosingTime.parse(nothing())),
                entrance("words", () -> Deadline.parse(nothing())),
                entrance("day", () -> Deadline.until(nothing())),
                entrance(
                        "cutOff",
                        () -> Assessor.of(Decree335.staff())
                                .assess(Agency.of().knownOn("2026-12-31"), NullArgumentsTest.<CutOff>nothing())),
                entrance("text", () -> Citation.parse(nothing())),
                entrance("text", () -> Ref.parse(nothing())),
                entrance("part", () -> Ratio.of(nothing(), Fraction.ONE)),
                entrance(
                        "value",
                        () -> Measurements.builder().put(Decree335.GENERAL, NullArgumentsTest.<Points>nothing())),
                entrance("entries", () -> Ledger.of(nothing())),
                entrance("day", () -> Agency.of().ledger().knownOn(nothing())),
                entrance("overlay", () -> Decree335.staff().with(nothing())),
                entrance("base", () -> Layers.province().on(nothing())),
                entrance("people", () -> Assessor.of(nothing())),
                entrance("organizations", () -> Assessor.of(Decree335.civilServants(), nothing())),
                entrance("day", () -> WorkingCalendar.official().day(nothing())),
                entrance("supplement", () -> WorkingCalendar.official().with(nothing())),
                entrance("calendar", () -> DeadlineCounter.of(nothing())),
                entrance(
                        "within",
                        () -> DeadlineCounter.of(WorkingCalendar.official())
                                .count(LocalDate.of(2026, 1, 5), nothing())),
                entrance("text", () -> TimeLimit.parse(nothing())),
                entrance("profile", () -> ClarityCheck.of(nothing())),
                entrance("scale", () -> LevelDistributor.of(nothing())),
                entrance("scales", () -> PublishedDistributor.of(nothing())),
                entrance("scales", () -> SeriesTranslator.of(nothing())),
                entrance("choice", () -> DatedScales.of(List.of()).withChoice(nothing())),
                entrance(
                        "rules",
                        () -> SignalFinder.of(nothing(), Decree335.staff().getMeasures())),
                entrance("snapshot", () -> CommitmentReviewer.review(nothing())),
                entrance("rules", () -> CommitmentReviewer.review(Agency.of().knownOn("2026-12-31"), nothing())),
                entrance("snapshot", () -> RegistrationReviewer.review(nothing(), ReportingPeriod.year(2026))),
                entrance("period", () -> RegistrationReviewer.review(Agency.of().knownOn("2026-12-31"), nothing())),
                entrance("snapshot", () -> TargetReconciler.reconcile(nothing())),
                entrance("rules", () -> ConfidenceCounter.of(nothing())),
                entrance(
                        "poll",
                        () -> ConfidenceCounter.of(PartyRegulation96.confidenceVotes())
                                .count(nothing())),
                entrance(
                        "snapshot",
                        () -> ConfidenceCounter.of(PartyRegulation96.confidenceVotes())
                                .review(nothing())),
                entrance("rules", () -> ConsequenceReviewer.of(nothing())),
                entrance(
                        "snapshot",
                        () -> ConsequenceReviewer.of(Decree335.useOfResults())
                                .review(nothing(), Subject.unnamed(), ReportingPeriod.year(2026))),
                entrance(
                        "given",
                        () -> ClarityCheck.of(ClarityProfiles.THREE_CLEAR).missing(nothing())),
                entrance(
                        "snapshot",
                        () -> ClarityCheck.of(ClarityProfiles.THREE_CLEAR)
                                .check(NullArgumentsTest.<Snapshot>nothing())));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("entrances")
    void theArgumentIsNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    private static Arguments entrance(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    private static <T> T nothing() {
        return null;
    }
}
