// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.Position;
import io.github.camket.style.DomainStyle;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The rules of an instrument as data: what is measured, how points come about, which levels there are, and when a level is
 * forced.
 *
 * <p>A value of its own, with validity and citations; it computes nothing. Whether its parts fit together is checked when
 * it is compiled into a plan.
 */
@Value.Immutable
@DomainStyle
public abstract class Regulation implements WithRegulation {

    Regulation() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Identifier. */
    public abstract RegulationId getId();

    /** Name for people. */
    public abstract Label getTitle();

    /** Number and symbol of the instrument, such as {@code 335/2025/NĐ-CP}. */
    public abstract String getInstrument();

    /**
     * Whether the regulation is the instrument itself, with the readings of this library where it is silent. False for a
     * profile of guidance or a local scheme; results then say so.
     */
    public abstract boolean isOfficial();

    /** First day of effect, inclusive. */
    public abstract LocalDate getEffectiveFrom();

    /** First day no longer in effect, exclusive; empty while in force. */
    public abstract Optional<LocalDate> getEffectiveTo();

    /** Who or what is rated. */
    public abstract Applicability getApplicability();

    /** What is measured. */
    public abstract MeasureSet getMeasures();

    /** The sections of the total score, in order. */
    public abstract List<Criterion> getCriteria();

    /** How the sections make up the total. */
    public abstract Total getTotal();

    /** How months make up longer periods; empty where the score is given for the whole period at once. */
    public abstract Optional<PeriodRules> getPeriodRules();

    /** The levels. */
    public abstract RatingScale getScale();

    /** The limit on the number of a level; empty if there is none. */
    public abstract Optional<Quota> getQuota();

    /** The limit that the level of the organization sets to its leaders; empty if there is none. */
    public abstract Optional<LevelCap> getLevelCap();

    /** Cases in which a level is forced, in order. */
    public abstract List<Exclusion> getExclusions();

    /**
     * The layers that it is made of, the base first; empty for a regulation of one piece. A line that a layer above the base
     * brought names it in its source.
     */
    public abstract List<Layer> getLayers();

    /**
     * The regulation with the lines of an overlay on it; see {@link Overlay#on}.
     *
     * @throws OverlayException naming everything that keeps the overlay from being laid on
     */
    public Regulation with(Overlay overlay) {
        return Objects.requireNonNull(overlay, "overlay").on(this);
    }

    /** The layers; of a regulation of one piece that one. */
    List<Layer> getLayersWithBase() {
        return getLayers().isEmpty()
                ? List.of(new Layer(
                        LayerId.of(getId().value()),
                        getTitle(),
                        Optional.of(getInstrument()),
                        LayerTier.BASE,
                        isOfficial(),
                        getEffectiveFrom(),
                        getEffectiveTo()))
                : getLayers();
    }

    /** Every named choice in the regulation, in a fixed order. */
    public List<Parameter<?>> parameters() {
        List<Parameter<?>> all = new ArrayList<>(getMeasures().parameters());
        getPeriodRules().map(PeriodRules::all).ifPresent(all::addAll);
        getScale().unclassifiedPolicy().ifPresent(all::add);
        getScale().levelOrder().ifPresent(all::add);
        getLevelCap().map(LevelCap::appliesTo).ifPresent(all::add);
        getQuota().map(Quota::all).ifPresent(all::addAll);
        return List.copyOf(all);
    }

    /**
     * The same, each once, however many measures make it. Measures that choose differently under one name are told apart.
     */
    public List<StatedParameter> statedParameters() {
        return StatedParameter.of(parameters(), getMeasures().getMeasures());
    }

    /**
     * The rules for one person of one position: its formula, and the measures that this formula uses. What looks at a
     * group of people, quota and level cap, is not part of it.
     *
     * @throws IllegalArgumentException if the regulation has no formula for the position
     */
    public Regulation forPosition(Position position) {
        if (!(getApplicability() instanceof Applicability.People people)
                || !people.positions().contains(position)) {
            throw new IllegalArgumentException("position must be one that " + getId() + " governs: " + position);
        }
        return formula(scoring -> scoring.forPosition(position))
                .withApplicability(people.only(position))
                .withQuota(Optional.empty())
                .withLevelCap(Optional.empty());
    }

    /**
     * The rules for organizations of one kind: their formula, and the measures that it uses.
     *
     * @throws IllegalArgumentException if the regulation has no formula for the kind
     */
    public Regulation forKind(OrgKind kind) {
        return formula(scoring -> scoring.forKind(kind));
    }

    private Regulation formula(UnaryOperator<Scoring> choice) {
        List<Criterion> criteria = new ArrayList<>();
        for (Criterion criterion : getCriteria()) {
            try {
                criteria.add(criterion.with(choice.apply(criterion.scoring())));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("criterion " + criterion.id() + ": " + e.getMessage(), e);
            }
        }
        return withCriteria(criteria).withMeasures(getMeasures().only(measuresUsed(criteria)));
    }

    private Set<MeasureId> measuresUsed(List<Criterion> criteria) {
        Set<MeasureId> used = new TreeSet<>();
        criteria.forEach(criterion -> used.addAll(criterion.scoring().measuresUsed()));
        conditions().forEach(condition -> used.addAll(condition.measuresUsed()));
        return used;
    }

    /** The conditions of all levels and exclusions, in order; those that stand within others not by themselves. */
    public List<Condition> conditions() {
        List<Condition> all = new ArrayList<>();
        getScale().bands().forEach(band -> all.addAll(band.conditions()));
        getExclusions().forEach(exclusion -> all.add(exclusion.when()));
        return all;
    }

    /**
     * The lines that the instrument has and this regulation does not, level by level and then those of exclusions; empty if
     * the regulation is complete. As long as there are any, each leaves open whatever depends on it.
     */
    public List<AbsentLine> absentLines() {
        List<AbsentLine> absent = new ArrayList<>();
        getScale()
                .bands()
                .forEach(band -> band.conditions()
                        .forEach(condition -> AbsentLine.collect(Optional.of(band.level()), condition, absent)));
        getExclusions()
                .forEach(exclusion -> AbsentLine.collect(exclusion.effect().named(), exclusion.when(), absent));
        return List.copyOf(absent);
    }

    /** Whether lines of the instrument are absent. */
    public boolean isPartial() {
        return !absentLines().isEmpty();
    }

    /** Whether the regulation gives levels for periods of this kind; for years, where it does not say. */
    public boolean rates(PeriodType type) {
        return getPeriodRules()
                .map(rules -> rules.getRatedPeriods().value().contains(type))
                .orElse(type == PeriodType.YEAR);
    }

    /** Whether the regulation is in effect on every day of the period. */
    public boolean governs(ReportingPeriod period) {
        return !period.getFirstDay().isBefore(getEffectiveFrom())
                && getEffectiveTo().map(period.getLastDay()::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        if (getEffectiveTo().isPresent() && !getEffectiveTo().get().isAfter(getEffectiveFrom())) {
            throw new IllegalArgumentException("effectiveTo must be after effectiveFrom " + getEffectiveFrom() + ": "
                    + getEffectiveTo().get());
        }
        if (!getLayers().isEmpty()) {
            checkLayers();
        }
    }

    private void checkLayers() {
        List<LayerTier> tiers = getLayers().stream().map(Layer::tier).toList();
        boolean oneBase = tiers.indexOf(LayerTier.BASE) == 0 && tiers.lastIndexOf(LayerTier.BASE) == 0;
        long ids = getLayers().stream().map(Layer::id).distinct().count();
        if (!oneBase || tiers.size() < 2 || ids < tiers.size()) {
            throw new IllegalArgumentException("layers must be a base and others above it, each once: "
                    + getLayers().stream().map(Layer::id).toList());
        }
        if (isOfficial()) {
            throw new IllegalArgumentException("official must be false where there are layers: true");
        }
    }

    /** Builds a {@link Regulation}. */
    public static final class Builder extends ImmutableRegulation.Builder {
        Builder() {}
    }
}
