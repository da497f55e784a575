// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.IndicatorMeter.Measured;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One indicator held against what one target asks of it. */
final class Judging {

    private final ReadingBook book;
    private final Target target;
    private final Indicator indicator;
    private final Requirement requirement;
    private final boolean due;
    private final TargetResult.Builder result;
    private final Collection<Finding> findings;
    private final Ref ref;

    Judging(
            ReadingBook book,
            Target target,
            Indicator indicator,
            Requirement requirement,
            boolean due,
            TargetResult.Builder result,
            Collection<Finding> findings) {
        this.book = book;
        this.target = target;
        this.indicator = indicator;
        this.requirement = requirement;
        this.due = due;
        this.result = result;
        this.findings = findings;
        this.ref = target.getId().toRef();
    }

    void judge() {
        Series series = Series.of(target, indicator.getId());
        if (requirement instanceof Requirement.Relative relative) {
            judge(series, relative);
            return;
        }
        Yardstick yardstick = yardstick();
        TargetReadings counting = counting(series, yardstick.bounds());
        choose(counting).ifPresent(chosen -> judge(chosen, yardstick, counting, true));
    }

    private Yardstick yardstick() {
        if (requirement instanceof Requirement.Composed composed) {
            return new PartsCheck(composed, tolerance(), due);
        }
        Requirement asked = requirement instanceof Requirement.AtLeastStep step
                ? new Requirement.Bound(
                        Operator.AT_LEAST,
                        Fraction.of(indicator.findStep(step.step()).orElseThrow()))
                : requirement;
        return new Yardstick.OfNumber(
                new RequirementRules(asked, indicator.getDirection(), tolerance()), target.getBaseline(), due);
    }

    private Fraction tolerance() {
        return target.getTolerance().orElse(Fraction.ZERO);
    }

    /** Without a value of the earlier period the reading is shown, and nothing is judged. */
    private void judge(Series series, Requirement.Relative relative) {
        ReportingPeriod before = earlier(series.period(), relative.earlier());
        Optional<Measured> earlier = earlier(series.in(before));
        Optional<Yardstick> yardstick = earlier.map(found -> new Yardstick.OfEarlier(
                relative.operator(), indicator.getDirection(), tolerance(), found.extent(), due));
        TargetReadings counting =
                counting(series, yardstick.map(Yardstick::bounds).orElse(List.of()));
        Optional<Measured> chosen = choose(counting);
        if (chosen.isEmpty()) {
            return;
        }
        if (yardstick.isPresent() && isSameField(earlier.get(), chosen.get())) {
            boolean official = earlier.get().reading().getStatus().isOfficial();
            judge(chosen.get(), yardstick.get(), counting, official);
        } else {
            show(chosen.get());
        }
    }

    private TargetReadings counting(Series series, List<Fraction> bounds) {
        List<IndicatorReading> late = new ArrayList<>();
        TargetReadings counting = book.counting(series, indicator, target.getDueOn(), bounds, late, findings);
        late.forEach(reading -> findings.add(
                TargetJudge.READING_AFTER_DUE.about(ref, reading.getId(), reading.getAsOf(), target.getDueOn())));
        return counting;
    }

    /** The reading that decides; empty, with the status told, if there is none. */
    private Optional<Measured> choose(TargetReadings counting) {
        if (requirement instanceof Requirement.NoCase) {
            List<Measured> cases = counting.cases();
            if (!cases.isEmpty()) {
                return breach(cases, counting);
            }
        }
        List<IndicatorReading> silent = counting.latestSilent();
        List<Measured> latest = counting.latest();
        if (!silent.isEmpty()) {
            tell(silent, counting.contradicts(silent.get(0)) ? latest : List.of());
            return Optional.empty();
        }
        if (latest.isEmpty()) {
            result.status(TargetStatus.MISSING);
            findings.add(TargetJudge.NO_READING.about(ref, indicator.getId(), target.getAssignee()));
            return Optional.empty();
        }
        if (!TargetReadings.agree(latest)) {
            disagree(latest.stream().map(Measured::reading));
            return Optional.empty();
        }
        return Optional.of(latest.get(0));
    }

    /** A case that was found stays found, whatever later readings say, and however many others of the same day found. */
    private Optional<Measured> breach(List<Measured> cases, TargetReadings counting) {
        Measured fewest = TargetReadings.leastOf(cases);
        if (!TargetReadings.agree(cases)) {
            boolean certain = fewest.extent().least().signum() > 0;
            findings.add(contradiction(
                    certain ? TargetJudge.CASES_DISAGREE : TargetJudge.READINGS_DISAGREE,
                    cases.stream().map(Measured::reading)));
            if (!certain) {
                result.status(TargetStatus.DISPUTED);
                return Optional.empty();
            }
        }
        counting.lastOfficial().ifPresent(last -> addWentDown(fewest, last));
        return Optional.of(fewest);
    }

    /** Why there is no value, unless the reasons or a value contradict each other. */
    private void tell(List<IndicatorReading> silent, List<Measured> contradicting) {
        List<NoValue> reasons = silent.stream()
                .flatMap(reading -> TargetReadings.reason(reading).stream())
                .distinct()
                .toList();
        if (reasons.size() > 1 || !contradicting.isEmpty()) {
            disagree(Stream.concat(contradicting.stream().map(Measured::reading), silent.stream()));
            return;
        }
        result.status(reasons.get(0) == NoValue.NOT_APPLICABLE ? TargetStatus.NOT_APPLICABLE : TargetStatus.SUPPRESSED)
                .reading(silent.get(0));
    }

    private void disagree(Stream<IndicatorReading> readings) {
        result.status(TargetStatus.DISPUTED);
        findings.add(contradiction(TargetJudge.READINGS_DISAGREE, readings));
    }

    private Finding contradiction(FindingCode code, Stream<IndicatorReading> readings) {
        List<IndicatorReading> all = readings.toList();
        return code.about(
                ref,
                all.get(0).getAsOf(),
                String.join(
                        ", ",
                        all.stream().map(reading -> reading.getId().value()).toList()));
    }

    private void addWentDown(Measured breach, Measured last) {
        if (last.extent().most().compareTo(breach.extent().least()) < 0) {
            findings.add(TargetJudge.CASES_WENT_DOWN.about(
                    ref,
                    breach.extent().least(),
                    breach.reading().getAsOf(),
                    last.extent().most(),
                    last.reading().getAsOf()));
        }
    }

    /** What the reading found. */
    private void show(Measured chosen) {
        findings.addAll(chosen.notes());
        result.reading(chosen.reading());
        if (chosen.doubt().isPresent()) {
            result.measuredBetween(chosen.extent());
        } else {
            result.measured(chosen.number());
        }
    }

    private void judge(Measured chosen, Yardstick yardstick, TargetReadings counting, boolean comparedWithOfficial) {
        show(chosen);
        List<TargetOutcome> possible = yardstick.outcomes(chosen);
        if (possible.isEmpty()) {
            result.status(TargetStatus.NOT_COMPARABLE);
            findings.add(TargetJudge.OTHER_PARTS.about(ref, chosen.reading().getId()));
            return;
        }
        // Steps of a scale are no amounts of which a part could be reached.
        if (chosen.doubt().isEmpty() && indicator.getKind() != IndicatorKind.ORDINAL) {
            result.progress(yardstick.progress(chosen.number()));
        }
        if (possible.size() > 1) {
            result.status(TargetStatus.DISPUTED).possible(possible);
            return;
        }
        TargetOutcome outcome = possible.get(0);
        result.outcome(outcome);
        addReplaced(chosen, yardstick, counting, outcome);
        boolean settled = due && isConclusive(chosen) && comparedWithOfficial;
        result.status(settled ? TargetStatus.JUDGED : TargetStatus.PROVISIONAL);
    }

    /** Each is held against the one that took its place. */
    private void addReplaced(Measured chosen, Yardstick yardstick, TargetReadings counting, TargetOutcome outcome) {
        TargetOutcome after = outcome;
        for (Measured before : counting.replacedBy(chosen)) {
            List<TargetOutcome> possible = yardstick.outcomes(before);
            if (possible.size() != 1) {
                result.addReplaced(new ReplacedReading(before.reading(), before.number(), Optional.empty()));
                continue;
            }
            TargetOutcome then = possible.get(0);
            result.addReplaced(new ReplacedReading(before.reading(), before.number(), Optional.of(then)));
            if (then != after) {
                findings.add((before.reading().getStatus().isOfficial()
                                ? TargetJudge.FINAL_REVERSED
                                : TargetJudge.ESTIMATE_REVERSED)
                        .about(ref, before.reading().getId(), then, after));
            }
            after = then;
        }
    }

    /** Whether nothing that is still to come can change the outcome after the due day. */
    private boolean isConclusive(Measured chosen) {
        if (!chosen.reading().getStatus().isOfficial()) {
            findings.add(
                    TargetJudge.ONLY_AN_ESTIMATE.about(ref, chosen.reading().getId(), target.getDueOn()));
            return false;
        }
        // A case that occurred and a product that was delivered stay so; of all else the due day decides.
        boolean irrevocable =
                (requirement instanceof Requirement.NoCase || requirement instanceof Requirement.Delivered)
                        && chosen.extent().least().signum() > 0;
        LocalDate asOf = chosen.reading().getAsOf();
        if (!irrevocable && asOf.isBefore(target.getDueOn())) {
            findings.add(
                    TargetJudge.READING_BEFORE_DUE.about(ref, chosen.reading().getId(), asOf, target.getDueOn()));
            return false;
        }
        return true;
    }

    /** The period with whose value one of this period is compared. */
    static ReportingPeriod earlier(ReportingPeriod period, Requirement.Earlier earlier) {
        return switch (earlier) {
            case PERIOD_BEFORE -> period.getPrevious();
            case SAME_PERIOD_LAST_YEAR -> period.getSamePeriodLastYear();
        };
    }

    /** The value of the earlier period; empty, with the status told, if there is none to compare with. */
    private Optional<Measured> earlier(Series before) {
        TargetReadings earlier =
                book.counting(before, indicator, LocalDate.MAX, List.of(), new ArrayList<>(), findings);
        List<Measured> latest = earlier.latest();
        if (latest.isEmpty() || !earlier.latestSilent().isEmpty()) {
            result.status(TargetStatus.MISSING);
            findings.add(TargetJudge.EARLIER_MISSING.about(ref, indicator.getId(), before.unit(), before.period()));
            return Optional.empty();
        }
        if (!TargetReadings.agree(latest)) {
            disagree(latest.stream().map(Measured::reading));
            return Optional.empty();
        }
        Measured found = latest.get(0);
        findings.addAll(found.notes());
        result.earlier(found.reading());
        if (found.doubt().isEmpty()) {
            result.earlierMeasured(found.number());
        }
        if (!found.reading().getStatus().isOfficial()) {
            findings.add(
                    TargetJudge.EARLIER_ESTIMATED.about(ref, found.reading().getId(), before.period()));
        }
        return Optional.of(found);
    }

    /** Places among 63 and places among 34 say nothing about each other. */
    private boolean isSameField(Measured earlier, Measured now) {
        if (indicator.getKind() != IndicatorKind.RANK && indicator.getKind() != IndicatorKind.RANK_GROUP) {
            return true;
        }
        int then = field(earlier.reading().getValue());
        int field = field(now.reading().getValue());
        if (then != field) {
            result.status(TargetStatus.NOT_COMPARABLE);
            findings.add(TargetJudge.FIELDS_DIFFER.about(ref, then, field));
        }
        return then == field;
    }

    private static int field(ReadingValue value) {
        return value instanceof ReadingValue.Place place ? place.of() : ((ReadingValue.Group) value).of();
    }
}
