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
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
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
        Series series = new Series(indicator.getId(), target.getAssignee(), target.getPeriod());
        Requirement asked = requirement;
        boolean comparedWithOfficial = true;
        if (requirement instanceof Requirement.Relative relative) {
            Optional<Measured> earlier = earlier(series, relative);
            if (earlier.isEmpty()) {
                return;
            }
            asked = new Requirement.Bound(relative.operator(), earlier.get().number());
            comparedWithOfficial = earlier.get().reading().getStatus().isOfficial();
        } else if (requirement instanceof Requirement.AtLeastStep step) {
            asked = new Requirement.Bound(
                    Operator.AT_LEAST,
                    Fraction.of(indicator.findStep(step.step()).orElseThrow()));
        }
        RequirementRules rules = new RequirementRules(
                asked, indicator.getDirection(), target.getTolerance().orElse(Fraction.ZERO));
        TargetReadings counting = counting(series, rules);
        Optional<Measured> chosen = choose(counting);
        if (chosen.isPresent()) {
            judge(chosen.get(), rules, counting, comparedWithOfficial);
        }
    }

    private TargetReadings counting(Series series, RequirementRules rules) {
        List<IndicatorReading> late = new ArrayList<>();
        TargetReadings counting = book.counting(series, indicator, target.getDueOn(), rules.bounds(), late, findings);
        late.forEach(reading -> findings.add(
                TargetJudge.READING_AFTER_DUE.about(ref, reading.getId(), reading.getAsOf(), target.getDueOn())));
        return counting;
    }

    /** The reading that decides; empty, with the status told, if there is none. */
    private Optional<Measured> choose(TargetReadings counting) {
        // A case that was found stays found, whatever later readings say.
        Optional<Measured> breach = requirement instanceof Requirement.NoCase ? counting.breach() : Optional.empty();
        if (breach.isPresent()) {
            addWentDown(breach.get(), counting.lastOfficial().orElseThrow());
            return breach;
        }
        List<IndicatorReading> silent = counting.latestSilent();
        List<Measured> latest = counting.latest();
        if (!silent.isEmpty()) {
            List<NoValue> reasons = silent.stream()
                    .flatMap(reading -> TargetReadings.reason(reading).stream())
                    .distinct()
                    .toList();
            if (reasons.size() > 1 || counting.contradicts(silent.get(0))) {
                disagree(Stream.concat(latest.stream().map(Measured::reading), silent.stream()));
            } else {
                result.status(
                                reasons.get(0) == NoValue.NOT_APPLICABLE
                                        ? TargetStatus.NOT_APPLICABLE
                                        : TargetStatus.SUPPRESSED)
                        .reading(silent.get(0));
            }
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

    private void disagree(Stream<IndicatorReading> readings) {
        List<IndicatorReading> all = readings.toList();
        result.status(TargetStatus.DISPUTED);
        findings.add(TargetJudge.READINGS_DISAGREE.about(
                ref,
                all.get(0).getAsOf(),
                String.join(
                        ", ",
                        all.stream().map(reading -> reading.getId().value()).toList())));
    }

    private void addWentDown(Measured breach, Measured last) {
        if (last.number().compareTo(breach.number()) < 0) {
            findings.add(TargetJudge.CASES_WENT_DOWN.about(
                    ref,
                    breach.number(),
                    breach.reading().getAsOf(),
                    last.number(),
                    last.reading().getAsOf()));
        }
    }

    private void judge(Measured chosen, RequirementRules rules, TargetReadings counting, boolean comparedWithOfficial) {
        findings.addAll(chosen.notes());
        result.reading(chosen.reading());
        Optional<TargetOutcome> outcome;
        if (requirement instanceof Requirement.Composed composed) {
            outcome = new PartsCheck(composed, rules.tolerance(), due)
                    .outcome((ReadingValue.Composition) chosen.reading().getValue());
            if (outcome.isEmpty()) {
                result.status(TargetStatus.NOT_COMPARABLE);
                findings.add(TargetJudge.OTHER_PARTS.about(ref, chosen.reading().getId()));
                return;
            }
            result.measured(chosen.number());
        } else if (chosen.doubt().isPresent()) {
            Doubts.Bounds between = chosen.doubt().get();
            result.measuredBetween(Extent.between(between.least(), between.most()));
            List<TargetOutcome> possible = rules.outcomes(between.least(), between.most(), due);
            if (possible.size() > 1) {
                result.status(TargetStatus.DISPUTED).possible(possible);
                return;
            }
            outcome = Optional.of(possible.get(0));
        } else {
            outcome = Optional.of(rules.outcome(chosen.number(), due));
            result.measured(chosen.number()).progress(rules.progress(chosen.number(), target.getBaseline()));
        }
        result.outcome(outcome);
        addReplaced(chosen, rules, counting, outcome.get());
        boolean settled = due && isConclusive(chosen) && comparedWithOfficial;
        result.status(settled ? TargetStatus.JUDGED : TargetStatus.PROVISIONAL);
    }

    private void addReplaced(Measured chosen, RequirementRules rules, TargetReadings counting, TargetOutcome outcome) {
        for (Measured before : counting.replacedBy(chosen)) {
            TargetOutcome then = requirement instanceof Requirement.Composed composed
                    ? new PartsCheck(composed, rules.tolerance(), due)
                            .outcome((ReadingValue.Composition) before.reading().getValue())
                            .orElse(outcome)
                    : rules.outcome(before.number(), due);
            result.addReplaced(new ReplacedReading(before.reading(), before.number(), then));
            if (then != outcome) {
                findings.add((before.reading().getStatus().isOfficial()
                                ? TargetJudge.FINAL_REVERSED
                                : TargetJudge.ESTIMATE_REVERSED)
                        .about(ref, before.reading().getId(), then, outcome));
            }
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
                        && chosen.number().signum() > 0;
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
    private Optional<Measured> earlier(Series series, Requirement.Relative relative) {
        ReportingPeriod before = earlier(target.getPeriod(), relative.earlier());
        TargetReadings earlier =
                book.counting(series.in(before), indicator, LocalDate.MAX, List.of(), new ArrayList<>(), findings);
        List<Measured> latest = earlier.latest();
        if (latest.isEmpty() || !earlier.latestSilent().isEmpty()) {
            result.status(TargetStatus.MISSING);
            findings.add(TargetJudge.EARLIER_MISSING.about(ref, indicator.getId(), target.getAssignee(), before));
            return Optional.empty();
        }
        if (!TargetReadings.agree(latest)) {
            disagree(latest.stream().map(Measured::reading));
            return Optional.empty();
        }
        Measured found = latest.get(0);
        result.earlier(found.reading()).earlierMeasured(found.number());
        if (!found.reading().getStatus().isOfficial()) {
            findings.add(
                    TargetJudge.EARLIER_ESTIMATED.about(ref, found.reading().getId(), before));
        }
        return isSameField(found.reading().getValue(), series) ? Optional.of(found) : Optional.empty();
    }

    /** Places among 63 and places among 34 say nothing about each other. */
    private boolean isSameField(ReadingValue earlier, Series series) {
        if (indicator.getKind() != IndicatorKind.RANK && indicator.getKind() != IndicatorKind.RANK_GROUP) {
            return true;
        }
        List<Measured> now = book.counting(
                        series, indicator, target.getDueOn(), List.of(), new ArrayList<>(), new ArrayList<>())
                .latest();
        int then = field(earlier);
        Optional<Integer> other = now.stream()
                .map(measured -> field(measured.reading().getValue()))
                .filter(field -> field != then)
                .findFirst();
        other.ifPresent(field -> {
            result.status(TargetStatus.NOT_COMPARABLE);
            findings.add(TargetJudge.FIELDS_DIFFER.about(ref, then, field));
        });
        return other.isEmpty();
    }

    private static int field(ReadingValue value) {
        return value instanceof ReadingValue.Place place ? place.of() : ((ReadingValue.Group) value).of();
    }
}
