// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import static java.util.Objects.requireNonNull;

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
import io.github.camket.json.stream.Layout;
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
import io.github.camket.json.wire.JsonSink;
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
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Reads and writes the JSON documents of Camket.
 *
 * <pre>{@code
 * Ledger ledger = CamketJson.readLedger(Path.of("agency-2026.json"));
 * CamketJson.writeAssessment(assessment, Path.of("assessment-2026.json"));
 * }</pre>
 *
 * <p>Reading is strict. A method that reads throws {@link CamketJsonException} for a document that breaks a rule, and
 * {@link java.io.UncheckedIOException} if the file or stream cannot be read.
 *
 * <p>What is written is the same, byte for byte, on every machine: UTF-8, lines ending in {@code \n}, indented by two
 * blanks, a ledger with one entry a line. A method that writes to a file replaces it as a whole or leaves it as it was; it
 * throws {@code UncheckedIOException} if the file cannot be written.
 */
public final class CamketJson {

    private static final JsonLimits LIMITS = JsonLimits.defaults();
    private static final int LEVELS_DOWN_TO_ENTRIES = 2;

    private CamketJson() {}

    /** Reads a ledger from a file. */
    public static Ledger readLedger(Path file) {
        return DocumentReader.read(file, LIMITS, LedgerDocument::read);
    }

    /** Reads a ledger from a text. */
    public static Ledger readLedger(String text) {
        return DocumentReader.read(text, LIMITS, LedgerDocument::read);
    }

    /** Reads a ledger from a stream, entry by entry; leaves the stream open. */
    public static Ledger readLedger(InputStream in) {
        return readLedger(in, LIMITS);
    }

    /** Reads a ledger from a stream within other limits; leaves the stream open. */
    public static Ledger readLedger(InputStream in, JsonLimits limits) {
        return DocumentReader.read(in, limits, LedgerDocument::read);
    }

    /** The ledger as JSON, format {@code camket-ledger/1}. */
    public static String writeLedger(Ledger ledger) {
        return DocumentWriter.toText(oneEntryALine(), requireNonNull(ledger, "ledger"), LedgerDocument::write);
    }

    /** Writes the ledger to a file, entry by entry. */
    public static void writeLedger(Ledger ledger, Path file) {
        DocumentWriter.toFile(file, oneEntryALine(), requireNonNull(ledger, "ledger"), LedgerDocument::write);
    }

    /**
     * Reads a regulation from a file. Whether its parts fit together is checked when it is used, by
     * {@link io.github.camket.evaluation.EvaluationPlan#compile}.
     */
    public static Regulation readRegulation(Path file) {
        return DocumentReader.read(file, LIMITS, RegulationDocument::read);
    }

    /** Reads a regulation from a text, as {@link #readRegulation(Path)} does. */
    public static Regulation readRegulation(String text) {
        return DocumentReader.read(text, LIMITS, RegulationDocument::read);
    }

    /** The regulation as JSON, format {@code camket-regulation/1}; reading it gives an equal regulation. */
    public static String writeRegulation(Regulation regulation) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(regulation, "regulation"), RegulationDocument::write);
    }

    /** Writes the regulation to a file. */
    public static void writeRegulation(Regulation regulation, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(regulation, "regulation"), RegulationDocument::write);
    }

    /** Reads lines to lay on a regulation from a file. Whether they fit it is checked there, by {@link Overlay#on}. */
    public static Overlay readOverlay(Path file) {
        return DocumentReader.read(file, LIMITS, OverlayDocument::read);
    }

    /** Reads lines to lay on a regulation from a text, as {@link #readOverlay(Path)} does. */
    public static Overlay readOverlay(String text) {
        return DocumentReader.read(text, LIMITS, OverlayDocument::read);
    }

    /** The overlay as JSON, format {@code camket-overlay/1}; reading it gives an equal overlay. */
    public static String writeOverlay(Overlay overlay) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(overlay, "overlay"), OverlayDocument::write);
    }

    /** Writes the overlay to a file. */
    public static void writeOverlay(Overlay overlay, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(overlay, "overlay"), OverlayDocument::write);
    }

    /** The assessment as JSON, format {@code camket-assessment/1}, with the reasons if it has them. Holds no names. */
    public static String writeAssessment(Assessment assessment) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(assessment, "assessment"), assessments(LIMITS));
    }

    /** Writes the assessment to a file. */
    public static void writeAssessment(Assessment assessment, Path file) {
        writeAssessment(assessment, file, LIMITS);
    }

    /**
     * Writes the assessment to a file within other limits.
     *
     * @throws CamketJsonException if a trace is deeper than the limit
     */
    public static void writeAssessment(Assessment assessment, Path file, JsonLimits limits) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(assessment, "assessment"), assessments(limits));
    }

    /** The review of commitments as JSON, format {@code camket-review/1}. */
    public static String writeReview(CommitmentReview review) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(review, "review"), ReviewDocument::write);
    }

    /** Writes the review of commitments to a file. */
    public static void writeReview(CommitmentReview review, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(review, "review"), ReviewDocument::write);
    }

    /** The difficult tasks registered for a period as JSON, format {@code camket-registrations/1}. */
    public static String writeRegistrations(RegistrationReview review) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(review, "review"), RegistrationDocument::write);
    }

    /** Writes the difficult tasks registered for a period to a file. */
    public static void writeRegistrations(RegistrationReview review, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(review, "review"), RegistrationDocument::write);
    }

    /** How targets and the parts passed down fit together as JSON, format {@code camket-target-cascade/1}. */
    public static String writeTargetCascade(TargetCascade cascade) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(cascade, "cascade"), TargetCascadeDocument::write);
    }

    /** Writes how targets and the parts passed down fit together to a file. */
    public static void writeTargetCascade(TargetCascade cascade, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(cascade, "cascade"), TargetCascadeDocument::write);
    }

    /** Why a result is what it is, in words, as JSON, format {@code camket-explanation/1}. */
    public static String writeExplanation(Explanation explanation) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(explanation, "explanation"), ExplanationDocument::write);
    }

    /** Writes an explanation to a file. */
    public static void writeExplanation(Explanation explanation, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(explanation, "explanation"), ExplanationDocument::write);
    }

    /** What would change a level, as JSON, format {@code camket-counterfactuals/1}. */
    public static String writeCounterfactuals(Counterfactuals found) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(found, "found"), CounterfactualsDocument::write);
    }

    /** Writes what would change a level to a file. */
    public static void writeCounterfactuals(Counterfactuals found, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(found, "found"), CounterfactualsDocument::write);
    }

    /** What a check found in a regulation, as JSON, format {@code camket-check/1}. */
    public static String writeCheck(CheckReport report) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(report, "report"), CheckDocument::write);
    }

    /** Writes what a check found in a regulation to a file. */
    public static void writeCheck(CheckReport report, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(report, "report"), CheckDocument::write);
    }

    /** What moved the targets of a ledger between two days, as JSON, format {@code camket-difference/1}. */
    public static String writeDifference(TargetMovements movements) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(movements, "movements"), DifferenceDocument::write);
    }

    /** Writes what moved the targets of a ledger between two days to a file. */
    public static void writeDifference(TargetMovements movements, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(movements, "movements"), DifferenceDocument::write);
    }

    /** The account of the work of a unit as JSON, format {@code camket-work-account/1}. */
    public static String writeWorkAccount(WorkAccount account) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(account, "account"), WorkAccountDocument::write);
    }

    /** Writes the account of the work of a unit to a file. */
    public static void writeWorkAccount(WorkAccount account, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(account, "account"), WorkAccountDocument::write);
    }

    /** What became of an item and of everything below it, as JSON, format {@code camket-cascade/1}. */
    public static String writeCascade(CascadeRollUp rollUp) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(rollUp, "rollUp"), CascadeDocument::write);
    }

    /** Writes what became of an item and of everything below it to a file. */
    public static void writeCascade(CascadeRollUp rollUp, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(rollUp, "rollUp"), CascadeDocument::write);
    }

    /** With what a briefing opens, as JSON, format {@code camket-follow-up/1}. */
    public static String writeFollowUp(FollowUp followUp) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(followUp, "followUp"), FollowUpDocument::write);
    }

    /** Writes with what a briefing opens to a file. */
    public static void writeFollowUp(FollowUp followUp, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(followUp, "followUp"), FollowUpDocument::write);
    }

    /** How all tasks stand, with counts and rates, as JSON, format {@code camket-tasks/1}. */
    public static String writeTasks(TaskMonitor monitor) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(monitor, "monitor"), TasksDocument::write);
    }

    /** Writes how all tasks stand to a file. */
    public static void writeTasks(TaskMonitor monitor, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(monitor, "monitor"), TasksDocument::write);
    }

    /**
     * Reads administrative units to add to the catalogue from a file. Whether they fit it is told by
     * {@link io.github.camket.catalog.Catalog#getFindings} of the catalogue with them.
     */
    public static CatalogSupplement readSupplement(Path file) {
        return DocumentReader.read(file, LIMITS, UnitsDocument::read);
    }

    /** Reads administrative units to add to the catalogue from a text, as {@link #readSupplement(Path)} does. */
    public static CatalogSupplement readSupplement(String text) {
        return DocumentReader.read(text, LIMITS, UnitsDocument::read);
    }

    /** The supplement as JSON, format {@code camket-units/1}; reading it gives an equal supplement. */
    public static String writeSupplement(CatalogSupplement supplement) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(supplement, "supplement"), UnitsDocument::write);
    }

    /** Writes the supplement to a file. */
    public static void writeSupplement(CatalogSupplement supplement, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(supplement, "supplement"), UnitsDocument::write);
    }

    /** What became of an administrative unit, or what it came from, as JSON, format {@code camket-descent/1}. */
    public static String writeDescent(UnitDescent descent) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(descent, "descent"), DescentDocument::write);
    }

    /** Writes to a file what became of an administrative unit, or what it came from. */
    public static void writeDescent(UnitDescent descent, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(descent, "descent"), DescentDocument::write);
    }

    /** The restatement as JSON, format {@code camket-restatement/1}. */
    public static String writeRestatement(Restatement<?> restatement) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(restatement, "restatement"), RestatementDocument::write);
    }

    /** Writes the restatement to a file. */
    public static void writeRestatement(Restatement<?> restatement, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(restatement, "restatement"), RestatementDocument::write);
    }

    /** One figure made of several ratios, with its method, as JSON, format {@code camket-composite/1}. */
    public static String writeComposite(Composite figure) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(figure, "figure"), CompositeDocument::write);
    }

    /** Writes one figure made of several ratios to a file. */
    public static void writeComposite(Composite figure, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(figure, "figure"), CompositeDocument::write);
    }

    /** The ranking, or why there is none, as JSON, format {@code camket-ranking/1}. */
    public static String writeRanking(RankTable table) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(table, "table"), RankingDocument::write);
    }

    /** Writes the ranking, or why there is none, to a file. */
    public static void writeRanking(RankTable table, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(table, "table"), RankingDocument::write);
    }

    /** The value of all units below one unit as JSON, format {@code camket-aggregate/1}. */
    public static String writeAggregate(RollUp<?> whole) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(whole, "whole"), AggregateDocument::write);
    }

    /** Writes the value of all units below one unit to a file. */
    public static void writeAggregate(RollUp<?> whole, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(whole, "whole"), AggregateDocument::write);
    }

    /** The value of a whole period as JSON, format {@code camket-aggregate/1}. */
    public static String writeAggregate(PeriodRollUp whole) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(whole, "whole"), AggregateDocument::write);
    }

    /** Writes the value of a whole period to a file. */
    public static void writeAggregate(PeriodRollUp whole, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(whole, "whole"), AggregateDocument::write);
    }

    /**
     * Reads what an application adds to the working calendar from a file. Whether it fits a calendar is checked there, by
     * {@link io.github.camket.calendar.working.WorkingCalendar#with}.
     */
    public static CalendarSupplement readCalendar(Path file) {
        return DocumentReader.read(file, LIMITS, CalendarDocument::read);
    }

    /** Reads what an application adds to the working calendar from a text, as {@link #readCalendar(Path)} does. */
    public static CalendarSupplement readCalendar(String text) {
        return DocumentReader.read(text, LIMITS, CalendarDocument::read);
    }

    /** The supplement as JSON, format {@code camket-calendar/1}; reading it gives an equal supplement. */
    public static String writeCalendar(CalendarSupplement supplement) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(supplement, "supplement"), CalendarDocument::write);
    }

    /** Writes the supplement to a file. */
    public static void writeCalendar(CalendarSupplement supplement, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(supplement, "supplement"), CalendarDocument::write);
    }

    /** Reads a profile of clarity from a file. */
    public static ClarityProfile readClarityProfile(Path file) {
        return DocumentReader.read(file, LIMITS, ClarityProfileDocument::read);
    }

    /** Reads a profile of clarity from a text. */
    public static ClarityProfile readClarityProfile(String text) {
        return DocumentReader.read(text, LIMITS, ClarityProfileDocument::read);
    }

    /** The profile as JSON, format {@code camket-clarity-profile/1}; reading it gives an equal profile. */
    public static String writeClarityProfile(ClarityProfile profile) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(profile, "profile"), ClarityProfileDocument::write);
    }

    /** Writes the profile to a file. */
    public static void writeClarityProfile(ClarityProfile profile, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(profile, "profile"), ClarityProfileDocument::write);
    }

    /** What was not said in directives and tasks, as JSON, format {@code camket-clarity/1}. Holds no words of them. */
    public static String writeClarity(ClarityReport report) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(report, "report"), ClarityDocument::write);
    }

    /** Writes to a file what was not said in directives and tasks. */
    public static void writeClarity(ClarityReport report, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(report, "report"), ClarityDocument::write);
    }

    /** The deadline as JSON, format {@code camket-deadline/1}, with every day of the count. */
    public static String writeDeadline(CountedDeadline deadline) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(deadline, "deadline"), DeadlineDocument::write);
    }

    /** Writes the deadline to a file. */
    public static void writeDeadline(CountedDeadline deadline, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(deadline, "deadline"), DeadlineDocument::write);
    }

    /** Directives as they stand on a day, as JSON, format {@code camket-directives/1}. */
    public static String writeRegister(DirectiveRegister register) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(register, "register"), RegisterDocument::write);
    }

    /** Writes directives as they stand on a day to a file. */
    public static void writeRegister(DirectiveRegister register, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(register, "register"), RegisterDocument::write);
    }

    /** The review of petitions as JSON, format {@code camket-petitions/1}. */
    public static String writePetitions(PetitionReview review) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(review, "review"), PetitionDocument::write);
    }

    /** Writes the review of petitions to a file. */
    public static void writePetitions(PetitionReview review, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(review, "review"), PetitionDocument::write);
    }

    /** The path of a rating as JSON, format {@code camket-rating-path/1}. */
    public static String writeRatingPath(RatingPath path) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(path, "path"), RatingPathDocument::write);
    }

    /** Writes the path of a rating to a file. */
    public static void writeRatingPath(RatingPath path, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(path, "path"), RatingPathDocument::write);
    }

    /** Reads rules by which votes of confidence are counted from a file. */
    public static ConfidenceRules readConfidenceRules(Path file) {
        return DocumentReader.read(file, LIMITS, ConfidenceRulesDocument::read);
    }

    /** Reads rules by which votes of confidence are counted from a text. */
    public static ConfidenceRules readConfidenceRules(String text) {
        return DocumentReader.read(text, LIMITS, ConfidenceRulesDocument::read);
    }

    /** The rules as JSON, format {@code camket-confidence-rules/1}; reading it gives equal rules. */
    public static String writeConfidenceRules(ConfidenceRules rules) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(rules, "rules"), ConfidenceRulesDocument::write);
    }

    /** Writes the rules to a file. */
    public static void writeConfidenceRules(ConfidenceRules rules, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(rules, "rules"), ConfidenceRulesDocument::write);
    }

    /** Reads rules on what results lead to from a file. */
    public static ConsequenceRules readConsequenceRules(Path file) {
        return DocumentReader.read(file, LIMITS, ConsequenceRulesDocument::read);
    }

    /** Reads rules on what results lead to from a text. */
    public static ConsequenceRules readConsequenceRules(String text) {
        return DocumentReader.read(text, LIMITS, ConsequenceRulesDocument::read);
    }

    /** The rules as JSON, format {@code camket-consequence-rules/1}; reading it gives equal rules. */
    public static String writeConsequenceRules(ConsequenceRules rules) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(rules, "rules"), ConsequenceRulesDocument::write);
    }

    /** Writes the rules to a file. */
    public static void writeConsequenceRules(ConsequenceRules rules, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(rules, "rules"), ConsequenceRulesDocument::write);
    }

    /** Votes of confidence with shares and tiers, as JSON, format {@code camket-confidence/1}. */
    public static String writeConfidence(ConfidenceReview review) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(review, "review"), ConfidenceDocument::write);
    }

    /** Writes votes of confidence with shares and tiers to a file. */
    public static void writeConfidence(ConfidenceReview review, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(review, "review"), ConfidenceDocument::write);
    }

    /** What is to be considered about a subject, as JSON, format {@code camket-consequences/1}. */
    public static String writeConsequences(ConsequenceReview review) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(review, "review"), ConsequenceDocument::write);
    }

    /** Writes to a file what is to be considered about a subject. */
    public static void writeConsequences(ConsequenceReview review, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(review, "review"), ConsequenceDocument::write);
    }

    /** How levels are spread in one period, as JSON, format {@code camket-distribution/1}. */
    public static String writeDistribution(LevelDistribution distribution) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(distribution, "distribution"), DistributionDocument::write);
    }

    /** Writes how levels are spread in one period to a file. */
    public static void writeDistribution(LevelDistribution distribution, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(distribution, "distribution"), DistributionDocument::write);
    }

    /** How published levels are spread in several periods, as JSON, format {@code camket-distributions/1}. */
    public static String writeDistributions(DistributionSeries series) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(series, "series"), DistributionDocument::write);
    }

    /** Writes how published levels are spread in several periods to a file. */
    public static void writeDistributions(DistributionSeries series, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(series, "series"), DistributionDocument::write);
    }

    /** Figures about a group, as JSON, format {@code camket-signals/1}. Holds no names. */
    public static String writeSignals(SignalReport report) {
        return DocumentWriter.toText(Layout.everyLevel(), requireNonNull(report, "report"), SignalsDocument::write);
    }

    /** Writes figures about a group to a file. */
    public static void writeSignals(SignalReport report, Path file) {
        DocumentWriter.toFile(file, Layout.everyLevel(), requireNonNull(report, "report"), SignalsDocument::write);
    }

    /** Reads from a file what the levels of one scale are in another one. */
    public static Crosswalk readCrosswalk(Path file) {
        return DocumentReader.read(file, LIMITS, CrosswalkDocument::read);
    }

    /** Reads from a text what the levels of one scale are in another one. */
    public static Crosswalk readCrosswalk(String text) {
        return DocumentReader.read(text, LIMITS, CrosswalkDocument::read);
    }

    /** The crosswalk as JSON, format {@code camket-crosswalk/1}; reading it gives an equal crosswalk. */
    public static String writeCrosswalk(Crosswalk crosswalk) {
        return DocumentWriter.toText(
                Layout.everyLevel(), requireNonNull(crosswalk, "crosswalk"), CrosswalkDocument::write);
    }

    /** Writes the crosswalk to a file. */
    public static void writeCrosswalk(Crosswalk crosswalk, Path file) {
        DocumentWriter.toFile(
                file, Layout.everyLevel(), requireNonNull(crosswalk, "crosswalk"), CrosswalkDocument::write);
    }

    private static BiConsumer<Assessment, JsonSink> assessments(JsonLimits limits) {
        int maxTraceDepth = limits.getMaxTraceDepth();
        return (assessment, out) -> AssessmentDocument.write(assessment, out, maxTraceDepth);
    }

    private static Layout oneEntryALine() {
        return Layout.outerLevels(LEVELS_DOWN_TO_ENTRIES);
    }
}
