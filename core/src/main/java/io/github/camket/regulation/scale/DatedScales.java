// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The scales that an application knows for one kind of subject, and which of them a period is read in: the one that held when the
 * facts occurred, never the one of today.
 */
public final class DatedScales {

    /** No known scale holds for a period. Arguments: the period, the reading by which was looked. */
    public static final FindingCode NO_SCALE = new FindingCode("NO_SCALE", Severity.WARNING);
    /** Several known scales hold for a period; none is picked. Arguments: the period, the scales. */
    public static final FindingCode SEVERAL_SCALES = new FindingCode("SEVERAL_SCALES", Severity.WARNING);
    /** A level was decided that the scale of its period does not have. Arguments: the level, the scale. */
    public static final FindingCode LEVEL_NOT_IN_SCALE = new FindingCode("LEVEL_NOT_IN_SCALE", Severity.WARNING);

    private static final String NAME = "scaleChoice";

    private final List<DatedScale> scales;
    private final Parameter<ScaleChoice> choice;

    private DatedScales(List<DatedScale> scales, Parameter<ScaleChoice> choice) {
        this.scales = scales;
        this.choice = choice;
    }

    /**
     * These scales, in any order; a period is read in the scale that holds on all of its days.
     *
     * @throws IllegalArgumentException if two have one identifier
     */
    public static DatedScales of(Collection<DatedScale> scales) {
        List<DatedScale> sorted = scales.stream()
                .sorted(Comparator.comparing(DatedScale::getValidity).thenComparing(DatedScale::getId))
                .toList();
        for (DatedScale scale : sorted) {
            if (sorted.stream()
                            .filter(other -> other.getId().equals(scale.getId()))
                            .count()
                    > 1) {
                throw new IllegalArgumentException("scales must be named once each: " + scale.getId());
            }
        }
        return new DatedScales(sorted, Parameter.reading(NAME, ScaleChoice.WHOLE_PERIOD, Source.NONE));
    }

    /**
     * The same scales under another reading of periods in which scales changed.
     *
     * @throws IllegalArgumentException if the parameter is not named {@code scaleChoice}
     */
    public DatedScales withChoice(Parameter<ScaleChoice> newChoice) {
        Parameter.requireNames(List.of(NAME), List.of(Objects.requireNonNull(newChoice, "choice")));
        return new DatedScales(scales, newChoice);
    }

    /** The reading of periods in which scales changed. */
    public Parameter<ScaleChoice> getChoice() {
        return choice;
    }

    /** All scales, by validity, then by identifier. */
    public List<DatedScale> getAll() {
        return scales;
    }

    /** The scale in which the period is read; empty if there is none, or several. */
    public Optional<DatedScale> find(ReportingPeriod period) {
        List<DatedScale> holding = holding(period);
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
    }

    /** Why a period has no scale, about {@code subject}; empty if it has one. */
    public Optional<Finding> refusal(Ref subject, ReportingPeriod period) {
        List<DatedScale> holding = holding(period);
        if (holding.isEmpty()) {
            return Optional.of(NO_SCALE.about(subject, period, choice.value()));
        }
        String names = String.join(
                ", ", holding.stream().map(scale -> scale.getId().value()).toList());
        return holding.size() == 1 ? Optional.empty() : Optional.of(SEVERAL_SCALES.about(subject, period, names));
    }

    /** What is to be said of a level that a scale does not have, about {@code subject}. */
    public static Finding notInScale(Ref subject, RatingLevel level, DatedScale scale) {
        return LEVEL_NOT_IN_SCALE.about(subject, level, scale.getId());
    }

    private List<DatedScale> holding(ReportingPeriod period) {
        return scales.stream()
                .filter(scale -> choice.value() == ScaleChoice.WHOLE_PERIOD
                        ? scale.coversWhole(period)
                        : scale.getValidity().contains(period.getLastDay()))
                .toList();
    }
}
