// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.Assessment;
import io.github.camket.Assessor;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.Ceiling;
import io.github.camket.measurement.EstimatedTarget;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.measurement.PromiseWeighting;
import io.github.camket.measurement.TargetCredit;
import io.github.camket.measurement.TargetRules;
import io.github.camket.measurement.TargetSelection;
import io.github.camket.measurement.UnreadableTarget;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.ParameterName;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.Total;
import io.github.camket.trace.Basis;
import io.github.camket.trace.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A scheme over targets and indicators with every property of both, and what it makes of the small province. */
public final class SmallTargets {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final Label NAME = new Label("Mẫu", "Sample");

    private SmallTargets() {}

    private static Source article(String article) {
        return Source.of(Citation.of("15/2021/QĐ-UBND", article));
    }

    /** The scheme; the second share states each of its choices, the first one none. */
    public static Regulation regulation() {
        return Regulation.builder()
                .id(RegulationId.of("tinh-mau-2021"))
                .title(NAME)
                .instrument("15/2021/QĐ-UBND")
                .official(false)
                .effectiveFrom(FIRST)
                .applicability(new Applicability.Organizations(
                        List.of(new Applicability.Scope(OrgKind.of("DISTRICT_PARTY_COMMITTEE"), Optional.empty())),
                        article("1")))
                .measures(measures())
                .addCriteria(
                        criterion("targets", 50, MeasureId.of("met")),
                        criterion("progress", 40, MeasureId.of("progress")),
                        criterion("disbursed", 10, MeasureId.of("disbursed")))
                .total(Total.sum(article("5")))
                .scale(new RatingScale(List.of(
                        new LevelBand(
                                RatingLevel.GOOD, NAME, Optional.of(Points.of(50)), Optional.empty(), article("6")),
                        new LevelBand(
                                RatingLevel.NOT_COMPLETED,
                                NAME,
                                Optional.empty(),
                                Optional.of(Points.of(50)),
                                article("6")))))
                .build();
    }

    private static MeasureSet measures() {
        TargetRules stated = TargetRules.builder()
                .capPerTarget(ParameterName.CAP_PER_TARGET.local(false, article("4.1")))
                .estimatedTarget(ParameterName.ESTIMATED_TARGET.local(EstimatedTarget.AS_ESTIMATED, article("4.2")))
                .unreadableTarget(ParameterName.UNREADABLE_TARGET.local(
                        UnreadableTarget.EXCLUDED, article("4.3").withNote("nói rõ")))
                .build();
        return MeasureSet.builder()
                .addMeasures(
                        new Measure.OfTargets(
                                MeasureId.of("met"),
                                NAME,
                                TargetCredit.MET,
                                Set.of(),
                                TargetSelection.ALL,
                                Optional.empty(),
                                TargetRules.defaults(),
                                article("3.1")),
                        new Measure.OfTargets(
                                MeasureId.of("progress"),
                                NAME,
                                TargetCredit.PROGRESS,
                                Set.of(IndicatorId.of("i-3"), IndicatorId.of("i-1")),
                                TargetSelection.PROMISED,
                                Optional.of(new Ceiling(Fraction.parse("1.2"), article("3.2"))),
                                stated,
                                article("3.2")),
                        new Measure.OfIndicator(
                                MeasureId.of("disbursed"),
                                NAME,
                                IndicatorId.of("i-1"),
                                MeasureUnit.RATIO,
                                article("3.3")),
                        new Measure.OfIndicator(
                                MeasureId.of("cases"), NAME, IndicatorId.of("i-2"), MeasureUnit.COUNT, article("3.4")),
                        new Measure.OfCommitments(
                                MeasureId.of("kept"), NAME, PromiseWeighting.BY_WEIGHT, article("3.5")))
                .countingStage(new Parameter<>("countingStage", Stage.AUTHORITY, Basis.LOCAL, article("2")))
                .build();
    }

    private static Criterion criterion(String id, int full, MeasureId measure) {
        return new Criterion(
                CriterionId.of(id),
                NAME,
                Points.of(full),
                new Scoring.Proportional(Points.of(full), new Scoring.Value(measure, article("5")), article("5")),
                article("5"));
    }

    /** What it makes of the district: a share that is open, one that is known, and a figure. */
    static Assessment assessment() {
        List<LedgerEntry> entries = SmallProvince.facts().stream()
                .flatMap(SmallTargets::withoutPeopleAndTasks)
                .<LedgerEntry>map(fact -> new LedgerEntry.Recorded(FIRST, fact))
                .toList();
        Regulation people = Decree335.staff().withOfficial(false).withEffectiveFrom(FIRST);
        return Assessor.of(people, regulation())
                .assess(Ledger.of(entries).knownOn(LocalDate.of(2022, 2, 1)), ReportingPeriod.year(2021));
    }

    /** The facts of the province that need neither its people nor its tasks. */
    private static Stream<Fact> withoutPeopleAndTasks(Fact fact) {
        if (fact instanceof Commitment commitment) {
            boolean tasks = commitment.getItems().stream()
                    .anyMatch(item -> !item.getTasks().isEmpty());
            return tasks ? Stream.empty() : Stream.of(commitment.withSigners(List.of()));
        }
        boolean aboutCommitments = fact instanceof CommitmentAmendment
                || fact instanceof CommitmentReply
                || fact instanceof PromiseReport
                || fact instanceof PromiseReply;
        return aboutCommitments ? Stream.empty() : Stream.of(fact);
    }
}
