// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.style.DomainStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What the levels of one scale are in another one, as somebody declared it. A declaration of its owner, not law: the library ships
 * none, and applies none that it was not told to.
 *
 * <p>Every level of the first scale has a line, also one that is nothing in the second: what is left out of a declaration is a
 * mistake, not an answer.
 */
@Value.Immutable
@DomainStyle
public abstract class Crosswalk implements WithCrosswalk {

    Crosswalk() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract CrosswalkId getId();

    /** What people call it. */
    public abstract Label getTitle();

    /** The scale whose levels are converted. */
    public abstract DatedScale getFromScale();

    /** The scale in whose terms they are told. */
    public abstract DatedScale getToScale();

    /**
     * The days whose ratings it may be used for: a rating of a period that lies within them. {@link Validity#ALWAYS} unless given.
     */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /** Who declared it and how well that is known; at least one. Of crosswalks put together, those of all steps in order. */
    public abstract List<LegalBasis> getSources();

    /** One line for each level of the first scale, in its order; the levels of each in the order of the second scale. */
    public abstract List<CrosswalkLine> getLines();

    /**
     * What a level of the first scale is in the second one.
     *
     * @throws IllegalArgumentException if the first scale does not have it
     */
    public Conversion convert(RatingLevel level) {
        return getLines().stream()
                .filter(line -> line.from().equals(level))
                .map(CrosswalkLine::to)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "level must be one of " + getFromScale().levels() + ": " + level));
    }

    /**
     * From which levels of the first scale a level of the second one can come; {@link Conversion#NONE} if from none.
     *
     * @throws IllegalArgumentException if the second scale does not have it
     */
    public Conversion back(RatingLevel level) {
        if (!getToScale().has(level)) {
            throw new IllegalArgumentException(
                    "level must be one of " + getToScale().levels() + ": " + level);
        }
        List<RatingLevel> origins = getLines().stream()
                .filter(line -> line.to().levels().contains(level))
                .map(CrosswalkLine::from)
                .toList();
        return new Conversion(origins, origins.isEmpty());
    }

    /** Whether something is lost on the way there: some level is not exactly one, or shares its place with another one. */
    public boolean isLossy() {
        return getFromScale().levels().stream().anyMatch(level -> !isKept(level));
    }

    /** Whether something is lost on the way back: some level of the second scale does not come from exactly one that is exactly it. */
    public boolean isLossyBack() {
        return getToScale().levels().stream()
                .anyMatch(level ->
                        !back(level).isExact() || !isKept(back(level).levels().get(0)));
    }

    /** Whether a level can be told from the one into which it is converted. */
    private boolean isKept(RatingLevel level) {
        Conversion there = convert(level);
        return there.isExact() && back(there.levels().get(0)).isExact();
    }

    /** Whether ratings of this period may be converted by it. */
    public boolean appliesTo(ReportingPeriod period) {
        return getValidity().contains(period.getFirstDay()) && getValidity().contains(period.getLastDay());
    }

    /**
     * This crosswalk followed by another one. Whatever is open in one of them stays open; the days are those of both.
     *
     * @throws IllegalArgumentException if the other one does not begin with the scale with which this one ends, or both share no
     *     day
     */
    public Crosswalk then(Crosswalk next) {
        if (!next.getFromScale().equals(getToScale())) {
            throw new IllegalArgumentException("next must begin with the scale "
                    + getToScale().getId() + ": " + next.getFromScale().getId());
        }
        Validity both = getValidity()
                .intersection(next.getValidity())
                .orElseThrow(() -> new IllegalArgumentException(
                        "next must share days with " + getValidity() + ": " + next.getValidity()));
        return builder()
                .id(getId().then(next.getId()))
                .title(new Label(
                        getTitle().vi() + "; " + next.getTitle().vi(),
                        getTitle().en() + "; " + next.getTitle().en()))
                .fromScale(getFromScale())
                .toScale(next.getToScale())
                .validity(both)
                .addAllSources(Stream.concat(getSources().stream(), next.getSources().stream())
                        .toList())
                .addAllLines(getLines().stream()
                        .map(line -> new CrosswalkLine(line.from(), next.after(line.to())))
                        .toList())
                .build();
    }

    /** What the levels of a conversion into the first scale are here; nothing stays nothing. */
    private Conversion after(Conversion earlier) {
        List<Conversion> steps = earlier.levels().stream().map(this::convert).toList();
        List<RatingLevel> reached = getToScale().levels().stream()
                .filter(level -> steps.stream().anyMatch(step -> step.levels().contains(level)))
                .toList();
        return new Conversion(reached, earlier.orNone() || steps.stream().anyMatch(Conversion::orNone));
    }

    @Value.Check
    Crosswalk check() {
        if (getSources().isEmpty()) {
            throw new IllegalArgumentException("sources must be given: " + getId());
        }
        List<RatingLevel> given = getLines().stream().map(CrosswalkLine::from).toList();
        TreeMap<Integer, CrosswalkLine> ordered = new TreeMap<>();
        for (CrosswalkLine line : getLines()) {
            requireLevels(line);
            if (ordered.put(getFromScale().levels().indexOf(line.from()), inOrder(line)) != null) {
                throw new IllegalArgumentException("lines must be one for each level: " + line.from());
            }
        }
        for (RatingLevel level : getFromScale().levels()) {
            if (!given.contains(level)) {
                throw new IllegalArgumentException("lines must say what each level is, and none for: " + level);
            }
        }
        List<CrosswalkLine> lines = new ArrayList<>(ordered.values());
        return lines.equals(getLines()) ? this : withLines(lines);
    }

    private void requireLevels(CrosswalkLine line) {
        if (!getFromScale().has(line.from())) {
            throw new IllegalArgumentException(
                    "lines must be of levels of " + getFromScale().getId() + ": " + line.from());
        }
        for (RatingLevel level : line.to().levels()) {
            if (!getToScale().has(level)) {
                throw new IllegalArgumentException(
                        "lines must lead to levels of " + getToScale().getId() + ": " + level);
            }
        }
    }

    private CrosswalkLine inOrder(CrosswalkLine line) {
        List<RatingLevel> levels = getToScale().levels().stream()
                .filter(line.to().levels()::contains)
                .toList();
        return new CrosswalkLine(line.from(), new Conversion(levels, line.to().orNone()));
    }

    /** Builds a {@link Crosswalk}. */
    public static final class Builder extends ImmutableCrosswalk.Builder {
        Builder() {}

        /** A level that is exactly one level of the other scale. */
        public Builder exactly(RatingLevel from, RatingLevel to) {
            addLines(new CrosswalkLine(from, Conversion.exactly(to)));
            return this;
        }

        /** A level that is one of several levels of the other scale, nobody said which. */
        public Builder oneOf(RatingLevel from, RatingLevel... to) {
            addLines(new CrosswalkLine(from, Conversion.oneOf(to)));
            return this;
        }

        /** A level for which the other scale has nothing. */
        public Builder none(RatingLevel from) {
            addLines(new CrosswalkLine(from, Conversion.NONE));
            return this;
        }
    }
}
