// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Interval;
import io.github.camket.measurement.MemberShare.Member;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What targets count for in a share.
 *
 * @param credit what the share is of
 * @param rules how the regulation counts what is exceeded or not judged
 */
record TargetCounting(TargetCredit credit, TargetRules rules) {

    private static final Interval ALL_OR_NOTHING = new Interval(Fraction.ZERO, Fraction.ONE);
    private static final Interval ANY_SHARE = new Interval(Fraction.ZERO, null);

    /** A target with what it counts for; empty if it is left out of the part and of the whole. */
    Optional<Member> member(TargetResult result) {
        return counts(result).map(counts -> {
            Ref source = result.getTarget().getId().toRef();
            Set<Ref> open = counts.isPoint() ? Set.of() : Set.of(source);
            return new Member(source, title(result), Fraction.ONE, counts, open);
        });
    }

    private static String title(TargetResult result) {
        return result.getIndicator().getName() + ": " + result.getTarget().getWords();
    }

    private Optional<Interval> counts(TargetResult result) {
        // Also of several measures of which another is not known.
        if (result.isBroken()) {
            return Optional.of(Interval.ZERO);
        }
        return switch (result.getStatus()) {
            case JUDGED -> Optional.of(known(result));
            case PROVISIONAL -> Optional.of(isSettled(result) ? known(result) : open(result));
            case MISSING, SUPPRESSED, DISPUTED, NOT_COMPARABLE -> Optional.of(open(result));
            case UNREADABLE -> unreadable();
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    private Interval known(TargetResult result) {
        TargetOutcome outcome = result.getOutcome().orElseThrow();
        return switch (credit) {
            case MET -> all(outcome.isMet());
            case EXCEEDED -> all(outcome == TargetOutcome.EXCEEDED);
            case PROGRESS -> progress(result, outcome);
        };
    }

    /** The share of a figure in doubt is not known, though its outcome can be; nor that of what is in doubt from the year before. */
    private Interval progress(TargetResult result, TargetOutcome outcome) {
        // Within a tolerance a bound is met by a share that is not whole.
        boolean full = outcome.isMet()
                && isCapped()
                && result.getTarget().getTolerance().isEmpty();
        boolean doubtful = result.getMeasuredBetween().isPresent()
                || result.getEarlier().isPresent()
                        && result.getEarlierMeasured().isEmpty();
        if (doubtful && !full && RequirementFit.hasProgress(result)) {
            return open(result);
        }
        return result.getProgress().map(this::reached).orElseGet(() -> all(outcome.isMet()));
    }

    private static Interval all(boolean counts) {
        return counts ? Interval.ONE : Interval.ZERO;
    }

    private Interval reached(Ratio progress) {
        // Further from the target than where it started is no share of the way.
        Fraction share = progress.toFraction().atLeast(Fraction.ZERO);
        return Interval.at(isCapped() ? share.atMost(Fraction.ONE) : share);
    }

    private boolean isCapped() {
        return rules.getCapPerTarget().value();
    }

    /**
     * Whether a figure decides that was not judged: cases that were found stay found, before the due day too; and an estimate
     * counts like an official figure if the regulation says so. Of several measures each has to decide.
     */
    private boolean isSettled(TargetResult result) {
        if (!result.getMeasures().isEmpty()) {
            return result.getMeasures().stream().allMatch(this::isDecided);
        }
        IndicatorReading reading = result.getReading().orElseThrow();
        boolean counts = Stream.concat(Stream.of(reading), result.getEarlier().stream())
                .allMatch(each -> each.getStatus().isOfficial() || isEstimateCounted());
        boolean stays = result.getRequirement().orElseThrow() instanceof Requirement.Delivered
                && result.getOutcome().equals(Optional.of(TargetOutcome.MET));
        boolean broken = result.getRequirement().orElseThrow() instanceof Requirement.NoCase
                && result.getOutcome().equals(Optional.of(TargetOutcome.MISSED));
        boolean atTheEnd = result.isDue()
                && (stays || !reading.getAsOf().isBefore(result.getTarget().getDueOn()));
        return counts && (broken || atTheEnd);
    }

    private boolean isDecided(TargetResult measure) {
        return switch (measure.getStatus()) {
            case JUDGED, NOT_APPLICABLE -> true;
            case PROVISIONAL -> isSettled(measure);
            default -> false;
        };
    }

    private boolean isEstimateCounted() {
        return rules.getEstimatedTarget().value() == EstimatedTarget.AS_ESTIMATED;
    }

    /** Whatever it can still become. A figure so far bounds nothing: it can be corrected. */
    private Interval open(TargetResult result) {
        Requirement requirement = result.getRequirement().orElseThrow();
        return switch (credit) {
            case MET -> ALL_OR_NOTHING;
            case EXCEEDED -> canBeExceeded(result) ? ALL_OR_NOTHING : Interval.ZERO;
            case PROGRESS -> isCapped() || !RequirementFit.isOfNumber(requirement) ? ALL_OR_NOTHING : ANY_SHARE;
        };
    }

    /** Of several measures at least one has to be exceeded. */
    private static boolean canBeExceeded(TargetResult result) {
        return RequirementFit.canBeExceeded(result.getRequirement().orElseThrow(), result.getIndicator())
                || result.getMeasures().stream().anyMatch(TargetCounting::canBeExceeded);
    }

    /** What was not read may come to ask for anything. */
    private Optional<Interval> unreadable() {
        if (rules.getUnreadableTarget().value() == UnreadableTarget.EXCLUDED) {
            return Optional.empty();
        }
        return Optional.of(credit == TargetCredit.PROGRESS && !isCapped() ? ANY_SHARE : ALL_OR_NOTHING);
    }
}
