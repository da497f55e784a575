// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.UnclassifiedPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Overlays for the decree: of a province, of a unit of it, and of an application. */
public final class Layers {

    /** The document of the province. */
    public static final String PROVINCE_DOCUMENT = "12/2026/QĐ-UBND";
    /** The document of the unit. */
    public static final String UNIT_DOCUMENT = "45/QĐ-SNV";

    private Layers() {}

    /**
     * Fills the base of the quota, the smallest share of a month and what a failing condition leads to; wants all work done
     * for the highest level; and forces the lowest one where less than half is done.
     */
    public static Overlay province() {
        return bare("tinh-mau.2026", LayerTier.PROVINCE, PROVINCE_DOCUMENT)
                .base(LayerId.of("nd-335-2025"))
                .addParameters(
                        ParameterName.QUOTA_BASE.local(QuotaBase.GOOD_AND_ABOVE, ofProvince("6.1")),
                        ParameterName.MIN_WORKED_DAYS_SHARE.local(Fraction.of(1, 2), ofProvince("4.2")),
                        ParameterName.UNCLASSIFIED_POLICY.local(UnclassifiedPolicy.FALL_DOWN, ofProvince("5.3")))
                .addLevelConditions(new LevelConditions(
                        RatingLevel.EXCELLENT, List.of(quantity(Comparison.AT_LEAST, Fraction.ONE, ofProvince("5.1")))))
                .addExclusions(new Exclusion(
                        quantity(Comparison.BELOW, Fraction.of(1, 2), ofProvince("5.2")),
                        new Effect.Forced(RatingLevel.NOT_COMPLETED),
                        ofProvince("5.2")))
                .build();
    }

    /** Leaves those over the quota open, and wants general criteria of 27 points for the highest level. */
    public static Overlay unit() {
        return bare("so-noi-vu.2026", LayerTier.UNIT, UNIT_DOCUMENT)
                .addParameters(ParameterName.OVER_QUOTA_POLICY.local(OverQuotaPolicy.LEFT_OPEN, ofUnit("3")))
                .addLevelConditions(new LevelConditions(
                        RatingLevel.EXCELLENT,
                        List.of(new Condition.OfScore(
                                Optional.of(CriterionId.of("general")),
                                Comparison.AT_LEAST,
                                Points.of(27),
                                ofUnit("2")))))
                .build();
    }

    /** An application's own line: those over the quota are left open. */
    public static Overlay application() {
        return bare("ung-dung", LayerTier.APPLICATION, null)
                .addParameters(ParameterName.OVER_QUOTA_POLICY.reading(OverQuotaPolicy.LEFT_OPEN, Source.NONE))
                .build();
    }

    /** An overlay without lines; an application's own one without a document. */
    public static Overlay.Builder bare(String id, LayerTier tier, @Nullable String document) {
        return Overlay.builder()
                .id(LayerId.of(id))
                .title(new Label("Quy định " + id, "Rules " + id))
                .tier(tier)
                .instrument(Optional.ofNullable(document))
                .effectiveFrom(LocalDate.of(2026, 3, 1));
    }

    /** An article of the document of the province. */
    public static Source ofProvince(String article) {
        return Source.of(Citation.of(PROVINCE_DOCUMENT, article));
    }

    /** An article of the document of the unit. */
    public static Source ofUnit(String article) {
        return Source.of(Citation.of(UNIT_DOCUMENT, article));
    }

    private static Condition quantity(Comparison comparison, Fraction bound, Source source) {
        return new Condition.Compare(Decree335.QUANTITY, comparison, bound, Condition.Outcome.OPEN, source);
    }
}
