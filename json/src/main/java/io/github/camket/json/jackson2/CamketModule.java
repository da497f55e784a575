// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.camket.Assessment;
import io.github.camket.calendar.working.CalendarSupplement;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.catalog.CatalogSupplement;
import io.github.camket.catalog.UnitDescent;
import io.github.camket.check.CheckReport;
import io.github.camket.confidence.ConfidenceReview;
import io.github.camket.confidence.ConfidenceRules;
import io.github.camket.consequence.ConsequenceReview;
import io.github.camket.consequence.ConsequenceRules;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.decision.RatingPath;
import io.github.camket.distribution.DistributionSeries;
import io.github.camket.distribution.LevelDistribution;
import io.github.camket.explanation.Explanation;
import io.github.camket.json.JsonLimits;
import io.github.camket.json.wire.AggregateDocument;
import io.github.camket.json.wire.AssessmentDocument;
import io.github.camket.json.wire.CalendarDocument;
import io.github.camket.json.wire.CascadeDocument;
import io.github.camket.json.wire.CheckDocument;
import io.github.camket.json.wire.ClarityDocument;
import io.github.camket.json.wire.ClarityProfileDocument;
import io.github.camket.json.wire.CompositeDocument;
import io.github.camket.json.wire.ConfidenceDocument;
import io.github.camket.json.wire.ConfidenceRulesDocument;
import io.github.camket.json.wire.ConsequenceDocument;
import io.github.camket.json.wire.ConsequenceRulesDocument;
import io.github.camket.json.wire.CounterfactualsDocument;
import io.github.camket.json.wire.CrosswalkDocument;
import io.github.camket.json.wire.DeadlineDocument;
import io.github.camket.json.wire.DescentDocument;
import io.github.camket.json.wire.DifferenceDocument;
import io.github.camket.json.wire.DistributionDocument;
import io.github.camket.json.wire.ExplanationDocument;
import io.github.camket.json.wire.FollowUpDocument;
import io.github.camket.json.wire.LedgerDocument;
import io.github.camket.json.wire.OverlayDocument;
import io.github.camket.json.wire.PetitionDocument;
import io.github.camket.json.wire.RankingDocument;
import io.github.camket.json.wire.RatingPathDocument;
import io.github.camket.json.wire.RegisterDocument;
import io.github.camket.json.wire.RegistrationDocument;
import io.github.camket.json.wire.RegulationDocument;
import io.github.camket.json.wire.RestatementDocument;
import io.github.camket.json.wire.ReviewDocument;
import io.github.camket.json.wire.SignalsDocument;
import io.github.camket.json.wire.TargetCascadeDocument;
import io.github.camket.json.wire.TasksDocument;
import io.github.camket.json.wire.UnitsDocument;
import io.github.camket.json.wire.WorkAccountDocument;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.measurement.WorkAccount;
import io.github.camket.measurement.cascade.TargetCascade;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.RegistrationReview;
import io.github.camket.measurement.comparison.Composite;
import io.github.camket.measurement.comparison.RankTable;
import io.github.camket.measurement.restatement.PeriodRollUp;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.measurement.restatement.RollUp;
import io.github.camket.model.Ledger;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.model.task.ClarityProfile;
import io.github.camket.monitoring.ClarityReport;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.regulation.Overlay;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.scale.Crosswalk;
import io.github.camket.signal.SignalReport;

/**
 * Lets an {@code ObjectMapper} of Jackson 2 read and write {@link Ledger}, {@link Regulation}, {@link Overlay},
 * {@link CatalogSupplement}, {@link CalendarSupplement}, {@link ClarityProfile}, {@link ConfidenceRules} and {@link ConsequenceRules}, and write {@link Assessment},
 * {@link CommitmentReview}, {@link RegistrationReview}, {@link TargetCascade}, {@link TargetMovements}, {@link WorkAccount},
 * {@link TaskMonitor}, {@link CascadeRollUp}, {@link FollowUp}, {@link UnitDescent}, {@link Restatement}, {@link Composite},
 * {@link RankTable}, {@link RollUp}, {@link PeriodRollUp}, {@link CountedDeadline},
 * {@link DirectiveRegister}, {@link PetitionReview}, {@link RatingPath} and {@link ClarityReport}.
 * {@link DirectiveRegister}, {@link PetitionReview}, {@link ClarityReport}, {@link ConfidenceReview} and {@link ConsequenceReview}.
 * {@link CatalogSupplement}, {@link CalendarSupplement}, {@link ClarityProfile} and {@link Crosswalk}, and write {@link Assessment},
 * {@link CommitmentReview}, {@link RegistrationReview}, {@link TargetCascade}, {@link TargetMovements}, {@link WorkAccount},
 * {@link TaskMonitor}, {@link CascadeRollUp}, {@link FollowUp}, {@link UnitDescent}, {@link Restatement}, {@link Composite},
 * {@link RankTable}, {@link RollUp}, {@link PeriodRollUp}, {@link CountedDeadline},
 * {@link DirectiveRegister}, {@link PetitionReview}, {@link ClarityReport}, {@link LevelDistribution}, {@link DistributionSeries} and
 * {@link SignalReport}.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CamketModule()).build();
 * }</pre>
 *
 * <p>The JSON is that of {@link io.github.camket.json.CamketJson}, and as strict, whatever the settings of the mapper;
 * only line breaks, indentation and what follows the value are the mapper's. A broken rule is a
 * {@code ValueInstantiationException} with the {@link io.github.camket.json.CamketJsonException} as its cause.
 */
public final class CamketModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module with the default limits. */
    public CamketModule() {
        this(JsonLimits.defaults());
    }

    /** A module with other limits; the length of the whole document is the mapper's to limit. */
    public CamketModule(JsonLimits limits) {
        super("camket");
        int traceDepth = limits.getMaxTraceDepth();
        addDeserializer(Ledger.class, new DocumentDeserializer<>(Ledger.class, limits, LedgerDocument::read));
        addDeserializer(
                Regulation.class, new DocumentDeserializer<>(Regulation.class, limits, RegulationDocument::read));
        addDeserializer(Overlay.class, new DocumentDeserializer<>(Overlay.class, limits, OverlayDocument::read));
        addDeserializer(
                CatalogSupplement.class,
                new DocumentDeserializer<>(CatalogSupplement.class, limits, UnitsDocument::read));
        addSerializer(new DocumentSerializer<>(Ledger.class, LedgerDocument::write));
        addSerializer(new DocumentSerializer<>(Regulation.class, RegulationDocument::write));
        addSerializer(new DocumentSerializer<>(Overlay.class, OverlayDocument::write));
        addSerializer(new DocumentSerializer<>(
                Assessment.class, (value, out) -> AssessmentDocument.write(value, out, traceDepth)));
        addSerializer(new DocumentSerializer<>(CommitmentReview.class, ReviewDocument::write));
        addSerializer(new DocumentSerializer<>(RegistrationReview.class, RegistrationDocument::write));
        addSerializer(new DocumentSerializer<>(TargetCascade.class, TargetCascadeDocument::write));
        addSerializer(new DocumentSerializer<>(Explanation.class, ExplanationDocument::write));
        addSerializer(new DocumentSerializer<>(CheckReport.class, CheckDocument::write));
        addSerializer(new DocumentSerializer<>(Counterfactuals.class, CounterfactualsDocument::write));
        addSerializer(new DocumentSerializer<>(TargetMovements.class, DifferenceDocument::write));
        addSerializer(new DocumentSerializer<>(WorkAccount.class, WorkAccountDocument::write));
        addSerializer(new DocumentSerializer<>(TaskMonitor.class, TasksDocument::write));
        addSerializer(new DocumentSerializer<>(CascadeRollUp.class, CascadeDocument::write));
        addSerializer(new DocumentSerializer<>(FollowUp.class, FollowUpDocument::write));
        addSerializer(new DocumentSerializer<>(CatalogSupplement.class, UnitsDocument::write));
        addSerializer(new DocumentSerializer<>(UnitDescent.class, DescentDocument::write));
        addSerializer(new DocumentSerializer<Restatement<?>>(Restatement.class, RestatementDocument::write));
        addSerializer(new DocumentSerializer<>(Composite.class, CompositeDocument::write));
        addSerializer(new DocumentSerializer<>(RankTable.class, RankingDocument::write));
        addSerializer(new DocumentSerializer<RollUp<?>>(RollUp.class, AggregateDocument::write));
        addSerializer(new DocumentSerializer<>(PeriodRollUp.class, AggregateDocument::write));
        addDeserializer(
                CalendarSupplement.class,
                new DocumentDeserializer<>(CalendarSupplement.class, limits, CalendarDocument::read));
        addSerializer(new DocumentSerializer<>(CalendarSupplement.class, CalendarDocument::write));
        addDeserializer(
                ClarityProfile.class,
                new DocumentDeserializer<>(ClarityProfile.class, limits, ClarityProfileDocument::read));
        addSerializer(new DocumentSerializer<>(ClarityProfile.class, ClarityProfileDocument::write));
        addSerializer(new DocumentSerializer<>(ClarityReport.class, ClarityDocument::write));
        addDeserializer(
                ConfidenceRules.class,
                new DocumentDeserializer<>(ConfidenceRules.class, limits, ConfidenceRulesDocument::read));
        addSerializer(new DocumentSerializer<>(ConfidenceRules.class, ConfidenceRulesDocument::write));
        addSerializer(new DocumentSerializer<>(ConfidenceReview.class, ConfidenceDocument::write));
        addDeserializer(
                ConsequenceRules.class,
                new DocumentDeserializer<>(ConsequenceRules.class, limits, ConsequenceRulesDocument::read));
        addSerializer(new DocumentSerializer<>(ConsequenceRules.class, ConsequenceRulesDocument::write));
        addSerializer(new DocumentSerializer<>(ConsequenceReview.class, ConsequenceDocument::write));
        addSerializer(new DocumentSerializer<>(CountedDeadline.class, DeadlineDocument::write));
        addSerializer(new DocumentSerializer<>(DirectiveRegister.class, RegisterDocument::write));
        addSerializer(new DocumentSerializer<>(PetitionReview.class, PetitionDocument::write));
        addSerializer(new DocumentSerializer<>(RatingPath.class, RatingPathDocument::write));
        addDeserializer(Crosswalk.class, new DocumentDeserializer<>(Crosswalk.class, limits, CrosswalkDocument::read));
        addSerializer(new DocumentSerializer<>(Crosswalk.class, CrosswalkDocument::write));
        addSerializer(new DocumentSerializer<>(LevelDistribution.class, DistributionDocument::write));
        addSerializer(new DocumentSerializer<>(DistributionSeries.class, DistributionDocument::write));
        addSerializer(new DocumentSerializer<>(SignalReport.class, SignalsDocument::write));
    }
}
