// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.UnitRules;
import io.github.camket.measurement.WorkRules;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Lines of a province, of a unit, or of an application, laid on a regulation: on a national instrument, on a partial one,
 * or on what other overlays made of it. The lines beneath stay as they are.
 *
 * <p>An overlay fills what is open and adds to what may be added to; it replaces nothing:
 *
 * <ul>
 *   <li><b>Parameters.</b> One that rests on a reading or on guidance is open, and can be set. One that the words of a
 *       document set stays: TEXT of the instrument, and LOCAL of a layer beneath, since a province binds its units as the
 *       decree binds the province.
 *   <li><b>Conditions</b> are added to those of a level, except the lowest, below which there is none to fall to.
 *   <li><b>Exclusions</b> are added. Since a forced level goes before all others, one that forces must force the lowest;
 *       everything milder says {@link Effect.AtBest} or {@link Effect.Lowered}. So no addition makes a level better. This
 *       does not bind on a regulation that has neither levels nor exclusions.
 *   <li><b>Criteria</b> are added only to a score that is incomplete: without criteria, without levels, or with criteria
 *       whose maxima together do not reach the highest level. Points on top of a complete score would move the bounds that
 *       the instrument drew.
 *   <li><b>Levels</b>, the rules for work, units and periods, <b>quota</b> and <b>level cap</b> can be brought where the
 *       regulation has none of its kind.
 *   <li><b>Lines that a partial instrument lacks</b> ({@link Condition.Absent}) can be supplied, each in its place. They do not
 *       become lines of the instrument: the regulation is not official, and each result says whose line it is.
 *   <li><b>Measures</b> under new identifiers can always be added; by themselves they change nothing.
 * </ul>
 *
 * <p>Every line of a province or unit cites the one document of the overlay; those of an application cite none.
 */
@Value.Immutable
@DomainStyle
public abstract class Overlay implements WithOverlay {

    Overlay() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier; also that of the regulation that comes of it. */
    public abstract LayerId getId();

    /** Name for people. */
    public abstract Label getTitle();

    /** Number and symbol of the document; empty exactly for {@link LayerTier#APPLICATION}. */
    public abstract Optional<String> getInstrument();

    /** Who brings the lines; not {@link LayerTier#BASE}. */
    public abstract LayerTier getTier();

    /** The regulation or overlay that must lie beneath; empty if it fits any. */
    public abstract Optional<LayerId> getBase();

    /** First day of effect, inclusive. */
    public abstract LocalDate getEffectiveFrom();

    /** First day no longer in effect, exclusive; empty while in force. */
    public abstract Optional<LocalDate> getEffectiveTo();

    /** Named choices that it fills, each once; {@link ParameterName} makes them. */
    public abstract List<Parameter<?>> getParameters();

    /** Measures besides those beneath. */
    public abstract List<Measure> getMeasures();

    /** How the work of a person is counted, where nothing beneath says so. */
    public abstract Optional<WorkRules> getWorkRules();

    /** How the work of a person is gathered, where nothing beneath says so. */
    public abstract Optional<GatheringRules> getGatheringRules();

    /** How the tasks of a unit are counted, where nothing beneath says so. */
    public abstract Optional<UnitRules> getUnitRules();

    /** How months make up longer periods, where nothing beneath says so. */
    public abstract Optional<PeriodRules> getPeriodRules();

    /** Sections of the total score, after those beneath, where these leave it incomplete. */
    public abstract List<Criterion> getCriteria();

    /** What stands in the place of lines that a partial instrument beneath lacks, each once. */
    public abstract List<SuppliedLine> getLines();

    /** All levels, the highest first, where nothing beneath has any. */
    public abstract List<LevelBand> getBands();

    /** Conditions that levels beneath need besides. */
    public abstract List<LevelConditions> getLevelConditions();

    /** Cases in which a level is forced, limited or lowered, after those beneath. */
    public abstract List<Exclusion> getExclusions();

    /** The limit on the number of a level, where nothing beneath has one. */
    public abstract Optional<Quota> getQuota();

    /** The limit that the level of the organization sets to its leaders, where nothing beneath has one. */
    public abstract Optional<LevelCap> getLevelCap();

    /**
     * Everything that keeps the overlay from being laid on a regulation, in the order of the overlay; empty if it can be.
     * The subject of each finding is a place in the JSON form of the overlay, such as {@code path:$.parameters.quotaRate};
     * the codes are those of {@link OverlayProblem}. Whether measures and criteria that lines name are there is checked
     * when the regulation is compiled.
     */
    public List<Finding> analyse(Regulation base) {
        return OverlayAnalysis.of(this, Objects.requireNonNull(base, "base"));
    }

    /**
     * The regulation with these lines on it: under the identifier of the overlay, not official, in effect while both are.
     * Each line that the overlay brought says so in its source.
     *
     * @throws OverlayException naming everything that keeps it from being laid on
     */
    public Regulation on(Regulation base) {
        List<Finding> problems = analyse(base);
        if (!problems.isEmpty()) {
            throw new OverlayException(getId(), base.getId(), problems);
        }
        return new Layering(this, base).regulation();
    }

    /** The overlay as a layer of a regulation. */
    Layer toLayer() {
        return new Layer(getId(), getTitle(), getInstrument(), getTier(), false, getEffectiveFrom(), getEffectiveTo());
    }

    @Value.Check
    void check() {
        if (getTier() == LayerTier.BASE) {
            throw new IllegalArgumentException("tier must be above the base: " + getTier());
        }
        Layer.requireInstrument(getTier(), getInstrument());
        if (getEffectiveTo().isPresent() && !getEffectiveTo().get().isAfter(getEffectiveFrom())) {
            throw new IllegalArgumentException("effectiveTo must be after effectiveFrom " + getEffectiveFrom() + ": "
                    + getEffectiveTo().get());
        }
        TreeSet<String> names = new TreeSet<>();
        for (Parameter<?> parameter : getParameters()) {
            boolean fits = ParameterName.find(parameter.name())
                    .filter(name -> name.accepts(parameter.value()))
                    .isPresent();
            if (!fits || !names.add(parameter.name())) {
                throw new IllegalArgumentException(
                        "parameters must be known, of the type of their name, and each once: " + parameter);
            }
        }
    }

    /** Builds an {@link Overlay}. */
    public static final class Builder extends ImmutableOverlay.Builder {
        Builder() {}
    }
}
