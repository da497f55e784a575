// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.Assessment;
import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.calendar.Validity;
import io.github.camket.distribution.DistributionSeries;
import io.github.camket.distribution.LevelDistribution;
import io.github.camket.distribution.LevelDistributor;
import io.github.camket.distribution.Placement;
import io.github.camket.distribution.PublishedDistributor;
import io.github.camket.document.Citation;
import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.LegalBasis;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.scale.Conversion;
import io.github.camket.regulation.scale.Crosswalk;
import io.github.camket.regulation.scale.CrosswalkId;
import io.github.camket.regulation.scale.CrosswalkLine;
import io.github.camket.regulation.scale.DatedScale;
import io.github.camket.regulation.scale.DatedScales;
import io.github.camket.regulation.scale.ScaleId;
import io.github.camket.regulation.scale.ScaleLevel;
import io.github.camket.signal.SignalFinder;
import io.github.camket.signal.SignalGroup;
import io.github.camket.signal.SignalKind;
import io.github.camket.signal.SignalReport;
import io.github.camket.signal.SignalRules;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A fair view of the people of the other small ledgers. The crosswalk is invented, and a declaration of its owner, not law. */
public final class SmallFairView {

    private static final LocalDate AFTERWARDS = LocalDate.of(2027, 2, 1);
    private static final Source LOCAL = Source.of(Citation.parse("99/2026/QĐ-MAU Đ3.1"));

    private SmallFairView() {}

    /** With a tie, people over the quota, a group and people without one. */
    static LevelDistribution distribution() {
        Assessment assessment = SmallAuthority.assessment();
        ReportingPeriod year = assessment.getPeriod();
        return LevelDistributor.of(DatedScale.of(assessment.getRegulation()))
                .distribute(
                        year, assessment.getRatings(), Placement.of(SmallAuthority.known(), year, year.getLastDay()));
    }

    /** The published levels of the ledger with all facts. */
    static DistributionSeries distributions() {
        return PublishedDistributor.of(DatedScales.of(List.of(DatedScale.of(Decree335.civilServants()), five())))
                .distribute(SmallAgency.ledger().knownOn(AFTERWARDS), SubjectKind.PERSON, PeriodType.YEAR);
    }

    /** Small enough to see every kind of figure, and those that lack facts. */
    static SignalReport signals() {
        SignalRules rules = SignalRules.builder()
                .smallestGroup(Parameter.reading("smallestGroup", 2, Source.NONE))
                .capacityPerDay(Fraction.of(1, 10), LOCAL)
                .threshold(SignalKind.DECLARED_LOAD, Fraction.ONE, LOCAL)
                .build();
        ReportingPeriod quarter = ReportingPeriod.parse("2026-Q1");
        List<CadreId> members = Stream.of("c-1", "c-2", "c-3").map(CadreId::of).toList();
        return SignalFinder.of(rules, Decree335.staff().getMeasures())
                .find(
                        SmallAgency.ledger(),
                        LocalDate.of(2026, 3, 20),
                        new SignalGroup(Ref.of("orgUnit", "u-1"), quarter, LocalDate.of(2026, 3, 15), members),
                        SmallAgency.assessment().getRatings());
    }

    /** Lines that are exact, ambiguous, possibly nothing, and nothing. */
    static Crosswalk crosswalk() {
        return Crosswalk.builder()
                .id(CrosswalkId.of("sample-five.to-decree"))
                .title(new Label("Bảng quy đổi mẫu", "Sample crosswalk"))
                .validity(Validity.of(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 1, 1)))
                .addSources(owner())
                .fromScale(five())
                .toScale(DatedScale.of(Decree335.civilServants()))
                .exactly(level(1), RatingLevel.EXCELLENT)
                .oneOf(level(2), RatingLevel.GOOD, RatingLevel.COMPLETED)
                .exactly(level(3), RatingLevel.COMPLETED)
                .addLines(new CrosswalkLine(level(4), new Conversion(List.of(RatingLevel.NOT_COMPLETED), true)))
                .none(level(5))
                .build();
    }

    private static DatedScale five() {
        return DatedScale.builder()
                .id(ScaleId.of("sample-five"))
                .title(new Label("Thang mẫu năm mức", "Sample scale of five levels"))
                .validity(Validity.of(LocalDate.of(2020, 8, 20), LocalDate.of(2026, 1, 1)))
                .source(owner())
                .addAllLevels(Stream.of(1, 2, 3, 4, 5)
                        .map(i -> new ScaleLevel(level(i), new Label("Mức mẫu " + i, "Sample level " + i)))
                        .toList())
                .build();
    }

    private static RatingLevel level(int i) {
        return RatingLevel.of("SAMPLE_" + i);
    }

    private static LegalBasis owner() {
        return LegalBasis.inWords(
                new Label("Tuyên bố của cơ quan mẫu", "Declaration of a sample agency"), Confidence.UNVERIFIED);
    }
}
