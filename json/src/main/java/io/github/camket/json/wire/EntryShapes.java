// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.LedgerEntry;
import io.github.camket.model.classification.PeriodLock;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PeriodUnlock;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.classification.RatingNotice;
import io.github.camket.model.classification.RatingOpinion;
import io.github.camket.model.classification.RatingPetition;
import io.github.camket.model.classification.RatingPetitionReply;
import io.github.camket.model.classification.RatingSync;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.confidence.ConfidenceBallot;
import io.github.camket.model.confidence.ConfidenceVote;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.SimilarTaskGroup;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.model.progress.ObstacleResolution;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.Support;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.model.task.DeadlineChange;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.trace.Ref;
import java.time.LocalDate;

/** The entries of a ledger and the facts in them. */
final class EntryShapes {

    static final Family<Fact> FACTS = new Family<Fact>("type")
            .with("ORG_UNIT", OrgUnit.class, OrganizationShapes.ORG_UNIT)
            .with("CADRE", Cadre.class, OrganizationShapes.CADRE)
            .with("APPOINTMENT", Appointment.class, OrganizationShapes.APPOINTMENT)
            .with("ABSENCE", Absence.class, OrganizationShapes.ABSENCE)
            .with("TASK", Task.class, TaskShapes.TASK)
            .with("HAND_OVER", HandOver.class, TaskShapes.HAND_OVER)
            .with("PHASE_CHANGE", PhaseChange.class, TaskChangeShapes.PHASE_CHANGE)
            .with("DEADLINE_CHANGE", DeadlineChange.class, TaskChangeShapes.DEADLINE_CHANGE)
            .with("OBSTACLE", Obstacle.class, ObstacleShapes.OBSTACLE)
            .with("OBSTACLE_RESOLUTION", ObstacleResolution.class, ObstacleShapes.RESOLUTION)
            .with("SUPPORT", Support.class, ObstacleShapes.SUPPORT)
            .with("TASK_REPORT", TaskReport.class, ProgressShapes.TASK_REPORT)
            .with("ACCEPTANCE", Acceptance.class, ProgressShapes.ACCEPTANCE)
            .with("OBJECTIVE_CAUSE", ObjectiveCause.class, ProgressShapes.OBJECTIVE_CAUSE)
            .with("JUDGED_SCORE", JudgedScore.class, JudgementShapes.JUDGED_SCORE)
            .with("DOUBT", Doubt.class, new DoubtShape())
            .with("DISCIPLINE", Discipline.class, JudgementShapes.DISCIPLINE)
            .with("CONCLUSION", Conclusion.class, JudgementShapes.CONCLUSION)
            .with("SHORTCOMING", Shortcoming.class, ProgressShapes.SHORTCOMING)
            .with("SIMILAR_TASK_GROUP", SimilarTaskGroup.class, OrganizationShapes.SIMILAR_TASK_GROUP)
            .with("PERIOD_SCORE", PeriodScore.class, ClassificationShapes.PERIOD_SCORE)
            .with("PUBLISHED_RATING", PublishedRating.class, ClassificationShapes.PUBLISHED_RATING)
            .with("QUOTA_DECISION", QuotaDecision.class, ClassificationShapes.QUOTA_DECISION)
            .with("TIE_DECISION", TieDecision.class, PeriodDecisionShapes.TIE_DECISION)
            .with("RATING_OPINION", RatingOpinion.class, RatingPathShapes.OPINION)
            .with("RATING_NOTICE", RatingNotice.class, RatingPathShapes.NOTICE)
            .with("RATING_PETITION", RatingPetition.class, RatingPathShapes.PETITION)
            .with("RATING_PETITION_REPLY", RatingPetitionReply.class, RatingPathShapes.REPLY)
            .with("RATING_SYNC", RatingSync.class, RatingPathShapes.SYNC)
            .with("PERIOD_LOCK", PeriodLock.class, PeriodDecisionShapes.LOCK)
            .with("PERIOD_UNLOCK", PeriodUnlock.class, PeriodDecisionShapes.UNLOCK)
            .with("CONFIDENCE_VOTE", ConfidenceVote.class, ConfidenceShapes.VOTE)
            .with("CONFIDENCE_BALLOT", ConfidenceBallot.class, ConfidenceShapes.BALLOT)
            .with("DIRECTIVE", Directive.class, DirectiveShapes.DIRECTIVE)
            .with("INDICATOR", Indicator.class, IndicatorShapes.INDICATOR)
            .with("TARGET", Target.class, IndicatorShapes.TARGET)
            .with("COMMITMENT", Commitment.class, CommitmentShapes.COMMITMENT)
            .with("COMMITMENT_AMENDMENT", CommitmentAmendment.class, CommitmentShapes.AMENDMENT)
            .with("COMMITMENT_REPLY", CommitmentReply.class, CommitmentShapes.REPLY)
            .with("PROMISE_REPORT", PromiseReport.class, PromiseShapes.REPORT)
            .with("PROMISE_REPLY", PromiseReply.class, PromiseShapes.REPLY)
            .with("INDICATOR_READING", IndicatorReading.class, ReadingShapes.READING)
            .with("REORGANIZATION", Reorganization.class, ReorganizationShapes.REORGANIZATION)
            .with("SPLIT_SHARES", SplitShares.class, ReorganizationShapes.SPLIT_SHARES)
            .with("BRIEFING", Briefing.class, PetitionShapes.BRIEFING)
            .with("PETITION", Petition.class, PetitionShapes.PETITION)
            .with("PETITION_REPLY", PetitionReply.class, PetitionShapes.REPLY);

    static final Family<LedgerEntry> ENTRIES = new Family<LedgerEntry>("entry")
            .with("FACT", LedgerEntry.Recorded.class, new RecordedShape())
            .with("CORRECTION", LedgerEntry.Correction.class, new CorrectionShape())
            .with("WITHDRAWAL", LedgerEntry.Withdrawal.class, new WithdrawalShape());

    private EntryShapes() {}

    private static final class RecordedShape extends Shape<LedgerEntry.Recorded> {
        private final Field<LedgerEntry.Recorded, LocalDate> recordedOn =
                required("recordedOn", Formats.DATE, LedgerEntry.Recorded::recordedOn);
        private final Field<LedgerEntry.Recorded, Fact> fact = required("fact", FACTS, LedgerEntry.Recorded::fact);

        @Override
        LedgerEntry.Recorded make(Values in) {
            return new LedgerEntry.Recorded(in.get(recordedOn), in.get(fact));
        }
    }

    private static final class CorrectionShape extends Shape<LedgerEntry.Correction> {
        private final Field<LedgerEntry.Correction, LocalDate> recordedOn =
                required("recordedOn", Formats.DATE, LedgerEntry.Correction::recordedOn);
        private final Field<LedgerEntry.Correction, String> reason =
                required("reason", Formats.TEXT, LedgerEntry.Correction::reason);
        private final Field<LedgerEntry.Correction, Fact> fact = required("fact", FACTS, LedgerEntry.Correction::fact);

        @Override
        LedgerEntry.Correction make(Values in) {
            return new LedgerEntry.Correction(in.get(recordedOn), in.get(fact), in.get(reason));
        }
    }

    private static final class WithdrawalShape extends Shape<LedgerEntry.Withdrawal> {
        private final Field<LedgerEntry.Withdrawal, LocalDate> recordedOn =
                required("recordedOn", Formats.DATE, LedgerEntry.Withdrawal::recordedOn);
        private final Field<LedgerEntry.Withdrawal, String> reason =
                required("reason", Formats.TEXT, LedgerEntry.Withdrawal::reason);
        private final Field<LedgerEntry.Withdrawal, Ref> ref =
                required("ref", Formats.coded(Ref::parse), LedgerEntry.Withdrawal::ref);

        @Override
        LedgerEntry.Withdrawal make(Values in) {
            return new LedgerEntry.Withdrawal(in.get(recordedOn), in.get(ref), in.get(reason));
        }
    }
}
