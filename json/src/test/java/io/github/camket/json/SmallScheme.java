// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.LayerId;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LayerTier;
import io.github.camket.regulation.LevelConditions;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.SuppliedLine;
import io.github.camket.regulation.UnclassifiedPolicy;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Lines to lay on the decree, and what they make of it. */
public final class SmallScheme {

    private static final Label NAME = new Label("dòng mẫu", "sample line");

    private SmallScheme() {}

    /** Lines of a province; the example of the documentation. */
    public static Overlay province() {
        return Overlay.builder()
                .id(LayerId.of("tinh-mau.2026"))
                .title(new Label("Quy chế đánh giá công chức của tỉnh Mẫu", "Rating rules of the sample province"))
                .instrument("12/2026/QĐ-UBND")
                .tier(LayerTier.PROVINCE)
                .base(LayerId.of("nd-335-2025"))
                .effectiveFrom(LocalDate.of(2026, 1, 1))
                .addParameters(
                        ParameterName.QUOTA_BASE.local(QuotaBase.GOOD_AND_ABOVE, article("6.1")),
                        ParameterName.MIN_WORKED_DAYS_SHARE.local(Fraction.of(1, 2), article("4.2")),
                        ParameterName.UNCLASSIFIED_POLICY.local(UnclassifiedPolicy.FALL_DOWN, article("5.3")))
                .addLevelConditions(new LevelConditions(
                        RatingLevel.EXCELLENT,
                        List.of(new Condition.NoneOf(List.of(dishonest(1, "5.1")), article("5.1")))))
                .addExclusions(new Exclusion(
                        dishonest(2, "5.2"), new Effect.Forced(RatingLevel.NOT_COMPLETED), article("5.2")))
                .build();
    }

    /** An overlay with every member; it fits nothing. */
    static Overlay everything() {
        Regulation people = Decree335.civilServants();
        Regulation units = Decree335.organizations();
        return province()
                .withTier(LayerTier.UNIT)
                .withEffectiveTo(LocalDate.of(2027, 1, 1))
                .withParameters(
                        ParameterName.FLOOR_AT_ZERO.local(false, article("1").withNote("nói rõ")),
                        ParameterName.MIN_MONTHS_WORKED.local(9, article("1")),
                        ParameterName.TIE_BREAK.local(List.of(CriterionId.of("result")), article("1")),
                        ParameterName.RATED_PERIODS.local(List.of(PeriodType.QUARTER, PeriodType.YEAR), article("1")),
                        ParameterName.LEAVE_TOWARDS_MINIMUM.local(List.of(), article("1")),
                        ParameterName.FAILURE_PENALTY.reading(Fraction.of(1, 3), Source.NONE))
                .withMeasures(people.getMeasures().getMeasures())
                .withWorkRules(people.getMeasures().getWorkRules())
                .withUnitRules(units.getMeasures().getUnitRules())
                .withPeriodRules(people.getPeriodRules())
                .withCriteria(people.getCriteria())
                .withBands(units.getScale().bands())
                .withLines(
                        SuppliedLine.of(Citation.of("90/2020/NĐ-CP", "15"), dishonest(1, "1")),
                        new SuppliedLine(
                                Citation.of("124-QĐ/TW", "12"), Optional.of(RatingLevel.EXCELLENT), dishonest(1, "1")))
                .withQuota(people.getQuota())
                .withLevelCap(people.getLevelCap());
    }

    /** What the ledger leads to where a decree with general criteria only is completed by an application. */
    static Assessment assessment() {
        Regulation staff = Decree335.staff();
        Regulation partial = staff.withCriteria(staff.getCriteria().get(0));
        Overlay own = Overlay.builder()
                .id(LayerId.of("ung-dung"))
                .title(NAME)
                .tier(LayerTier.APPLICATION)
                .effectiveFrom(staff.getEffectiveFrom())
                .addParameters(
                        ParameterName.FLOOR_AT_ZERO.reading(false, Source.NONE),
                        ParameterName.RATED_PERIODS.reading(List.of(PeriodType.QUARTER), Source.NONE))
                .addCriteria(new Criterion(
                        CriterionId.of("result"),
                        NAME,
                        Points.of(70),
                        new Scoring.Proportional(
                                Points.of(70), new Scoring.Value(Decree335.QUANTITY, Source.NONE), Source.NONE),
                        Source.NONE))
                .addExclusions(new Exclusion(
                        new Condition.OfScore(Optional.empty(), Comparison.AT_MOST, Points.of(100), Source.NONE),
                        new Effect.Forced(RatingLevel.NOT_COMPLETED),
                        Source.NONE))
                .build();
        Regulation open = partial.withPeriodRules(partial.getPeriodRules()
                .map(rules -> rules.withRatedPeriods(
                        ParameterName.RATED_PERIODS.reading(List.of(PeriodType.YEAR), article("1")))));
        return Assessor.of(open.with(own))
                .assess(SmallAgency.ledger().knownOn(LocalDate.of(2026, 3, 20)), ReportingPeriod.parse("2026-Q1"));
    }

    private static Condition dishonest(int atLeast, String article) {
        return new Condition.Concluded(
                EnumSet.of(ConclusionKind.DISHONEST_DATA), Condition.About.SELF, atLeast, article(article));
    }

    private static Source article(String article) {
        return Source.of(Citation.of("12/2026/QĐ-UBND", article));
    }
}
