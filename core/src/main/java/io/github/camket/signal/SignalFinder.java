// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.rating.Rating;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;

/**
 * Looks at one group in one period and tells figures about it. It reads the ledger and ratings that were made before, and gives
 * back nothing that could enter a rating.
 *
 * <pre>{@code
 * SignalReport report = SignalFinder.of(SignalRules.defaults(), regulation.getMeasures())
 *     .find(ledger, knownOn, SignalGroup.of(unit.toRef(), period, staff), assessment.getRatings());
 * }</pre>
 */
public final class SignalFinder {

    /** Working days that capacity is counted in are not all decided yet. Arguments: last day counted, last day that is decided. */
    public static final FindingCode CAPACITY_PROVISIONAL = new FindingCode("CAPACITY_PROVISIONAL", Severity.INFO);
    /** A judged score is not in the range of its criterion; it is in no figure. Arguments: the points, the maximum. */
    public static final FindingCode SCORE_NOT_COUNTED = new FindingCode("SCORE_NOT_COUNTED", Severity.WARNING);

    private final SignalRules rules;
    private final MeasureSet measures;
    private final WorkingCalendar calendar;

    private SignalFinder(SignalRules rules, MeasureSet measures, WorkingCalendar calendar) {
        this.rules = rules;
        this.measures = measures;
        this.calendar = calendar;
    }

    /**
     * Looks by these rules, with the official working calendar.
     *
     * @param measures of the regulation: which scores people give, and their maxima
     */
    public static SignalFinder of(SignalRules rules, MeasureSet measures) {
        return new SignalFinder(
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(measures, "measures"),
                WorkingCalendar.official());
    }

    /** The same with another working calendar. */
    public SignalFinder withCalendar(WorkingCalendar other) {
        return new SignalFinder(rules, measures, Objects.requireNonNull(other, "calendar"));
    }

    /**
     * The figures about a group.
     *
     * @param knownOn day as of which the facts are known; not before the cut-off of the group
     * @param ratings of the period, in any order; those of people outside the group are passed over
     * @throws IllegalArgumentException if {@code knownOn} is before the cut-off, a rating is for another period, or a member has
     *     several
     */
    public SignalReport find(Ledger ledger, LocalDate knownOn, SignalGroup group, Collection<Rating> ratings) {
        if (knownOn.isBefore(group.cutOff())) {
            throw new IllegalArgumentException("knownOn must not be before " + group.cutOff() + ": " + knownOn);
        }
        Snapshot known = ledger.knownOn(knownOn);
        SignalSheet sheet = new SignalSheet(rules, group);
        new JudgementSignals(sheet, measures).find(ledger, known);
        new ScoreSignals(sheet).find(ratings);
        new LoadSignals(sheet, calendar).find(known);
        new TaskSignals(sheet).find(known);
        new CutOffSignals(sheet).find(ledger, known);
        // A stable sort: within a kind the order in which they were made, which is fixed.
        return SignalReport.builder()
                .group(group)
                .knownOn(knownOn)
                .rules(rules)
                .addAllSignals(sheet.signals().stream()
                        .sorted(Comparator.comparing(Signal::getKind))
                        .toList())
                .addAllFindings(sheet.findings().stream().sorted().distinct().toList())
                .build();
    }
}
