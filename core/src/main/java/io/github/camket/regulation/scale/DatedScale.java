// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation.scale;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.DocumentNumberException;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.regulation.Regulation;
import io.github.camket.style.DomainStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The levels of one instrument, highest first, with the names that they have there and the days on which the instrument holds. It
 * says nothing about scores: an old scale can be read without the rules that led to its levels.
 */
@Value.Immutable
@DomainStyle
public abstract class DatedScale implements WithDatedScale {

    DatedScale() {}

    /** Starts an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The scale of a regulation, under its identifier, dated by its effect.
     *
     * @throws IllegalArgumentException if the regulation has no levels
     */
    public static DatedScale of(Regulation regulation) {
        Validity validity = Validity.of(Optional.of(regulation.getEffectiveFrom()), regulation.getEffectiveTo());
        return builder()
                .id(ScaleId.of(regulation.getId().value()))
                .title(regulation.getTitle())
                .validity(validity)
                .source(source(regulation))
                .addAllLevels(regulation.getScale().bands().stream()
                        .map(band -> new ScaleLevel(band.level(), band.label()))
                        .toList())
                .build();
    }

    private static LegalBasis source(Regulation regulation) {
        String instrument = regulation.getInstrument();
        Confidence confidence = regulation.isOfficial() ? Confidence.TEXT : Confidence.UNVERIFIED;
        try {
            return LegalBasis.of(instrument, confidence);
        } catch (DocumentNumberException e) {
            // A handbook or a scheme without number: its name is all there is.
            return LegalBasis.inWords(new Label(instrument, instrument), confidence);
        }
    }

    /** Identifier. */
    public abstract ScaleId getId();

    /** What people call it. */
    public abstract Label getTitle();

    /** The days on which it holds; {@link Validity#ALWAYS}, without known bounds, unless given. */
    @Value.Default
    public Validity getValidity() {
        return Validity.ALWAYS;
    }

    /** The document that sets it, and how well that is known. */
    public abstract LegalBasis getSource();

    /** The levels, highest first; at least one, each once. */
    public abstract List<ScaleLevel> getLevels();

    /** The codes, highest first. */
    public List<RatingLevel> levels() {
        return getLevels().stream().map(ScaleLevel::level).toList();
    }

    /** Whether the scale has this level. */
    public boolean has(RatingLevel level) {
        return find(level).isPresent();
    }

    /** The level with its name; empty if the scale does not have it. */
    public Optional<ScaleLevel> find(RatingLevel level) {
        return getLevels().stream().filter(one -> one.level().equals(level)).findFirst();
    }

    /** Whether it holds on every day of the period. */
    public boolean coversWhole(ReportingPeriod period) {
        return getValidity().contains(period.getFirstDay()) && getValidity().contains(period.getLastDay());
    }

    @Value.Check
    void check() {
        if (getLevels().isEmpty()) {
            throw new IllegalArgumentException("levels must be given: " + getId());
        }
        List<RatingLevel> levels = levels();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.indexOf(levels.get(i)) < i) {
                throw new IllegalArgumentException("levels must be listed once each: " + levels.get(i));
            }
        }
    }

    /** Builds a {@link DatedScale}. */
    public static final class Builder extends ImmutableDatedScale.Builder {
        Builder() {}
    }
}
