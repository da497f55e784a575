// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json;

import io.github.camket.official.Decree335;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Documents as they must be written, kept in {@code src/test/resources/golden}.
 *
 * <p>After a change of a format that is meant, write them anew and read the difference line by line before keeping it:
 *
 * <pre>mvn -pl json -am test -Dtest='GoldenTest#isWhatIsWritten' -Dsurefire.failIfNoSpecifiedTests=false -Dcamket.golden.write=true</pre>
 */
public enum Golden {
    /** All types of facts and entries. */
    LEDGER(
            "ledger.json",
            () -> CamketJson.writeLedger(SmallAgency.ledger()),
            file -> CamketJson.writeLedger(SmallAgency.ledger(), file)),
    /** Decree 335 for staff. */
    REGULATION(
            "regulation.json",
            () -> CamketJson.writeRegulation(Decree335.staff()),
            file -> CamketJson.writeRegulation(Decree335.staff(), file)),
    /** Decree 335 for all civil servants: formulas by position, quota, level cap. */
    CIVIL_SERVANTS(
            "civil-servants.json",
            () -> CamketJson.writeRegulation(Decree335.civilServants()),
            file -> CamketJson.writeRegulation(Decree335.civilServants(), file)),
    /** Decree 335 for organizations: conditions. */
    ORGANIZATIONS(
            "organizations.json",
            () -> CamketJson.writeRegulation(Decree335.organizations()),
            file -> CamketJson.writeRegulation(Decree335.organizations(), file)),
    /** A scheme over targets and indicators. */
    TARGETS(
            "targets.json",
            () -> CamketJson.writeRegulation(SmallTargets.regulation()),
            file -> CamketJson.writeRegulation(SmallTargets.regulation(), file)),
    /** Lines of a province for the decree. */
    OVERLAY(
            "overlay.json",
            () -> CamketJson.writeOverlay(SmallScheme.province()),
            file -> CamketJson.writeOverlay(SmallScheme.province(), file)),
    /** What the regulation for staff makes of the ledger. */
    ASSESSMENT(
            "assessment.json",
            () -> CamketJson.writeAssessment(SmallAgency.assessment()),
            file -> CamketJson.writeAssessment(SmallAgency.assessment(), file)),
    /** The same, from figures that were closed at the end of February. */
    ASSESSMENT_OF_CLOSED_FIGURES(
            "assessment-closed.json",
            () -> CamketJson.writeAssessment(SmallAgency.closed()),
            file -> CamketJson.writeAssessment(SmallAgency.closed(), file)),
    /** A head, units, and quotas with a tie and people over them. */
    ASSESSMENT_OF_AGENCY(
            "assessment-agency.json",
            () -> CamketJson.writeAssessment(SmallAuthority.assessment()),
            file -> CamketJson.writeAssessment(SmallAuthority.assessment(), file)),
    /** What the scheme over targets makes of a district: an open share, a known one, a figure. */
    ASSESSMENT_OF_TARGETS(
            "assessment-targets.json",
            () -> CamketJson.writeAssessment(SmallTargets.assessment()),
            file -> CamketJson.writeAssessment(SmallTargets.assessment(), file)),
    /** How the commitments of the ledger stand. */
    REVIEW(
            "review.json",
            () -> CamketJson.writeReview(SmallProvince.review()),
            file -> CamketJson.writeReview(SmallProvince.review(), file)),
    /** The difficult tasks that a unit registered. */
    REGISTRATIONS(
            "registrations.json",
            () -> CamketJson.writeRegistrations(SmallProvince.registrations()),
            file -> CamketJson.writeRegistrations(SmallProvince.registrations(), file)),
    /** Targets of a province and the parts of a district. */
    TARGET_CASCADE(
            "target-cascade.json",
            () -> CamketJson.writeTargetCascade(SmallProvince.cascade()),
            file -> CamketJson.writeTargetCascade(SmallProvince.cascade(), file)),
    /** Why the quarter of someone is what it is, in words. */
    EXPLANATION(
            "explanation.json",
            () -> CamketJson.writeExplanation(SmallAgency.explanation()),
            file -> CamketJson.writeExplanation(SmallAgency.explanation(), file)),
    /** What would change the level of someone. */
    COUNTERFACTUALS(
            "counterfactuals.json",
            () -> CamketJson.writeCounterfactuals(SmallAgency.counterfactuals()),
            file -> CamketJson.writeCounterfactuals(SmallAgency.counterfactuals(), file)),
    /** What is found in the levels of organizations. */
    CHECK(
            "check.json",
            () -> CamketJson.writeCheck(SmallCheck.report()),
            file -> CamketJson.writeCheck(SmallCheck.report(), file)),
    /** What moved the targets of a ledger between December and March. */
    DIFFERENCE(
            "difference.json",
            () -> CamketJson.writeDifference(SmallDifference.movements()),
            file -> CamketJson.writeDifference(SmallDifference.movements(), file)),
    /** The work of a unit by tasks and by people. */
    WORK_ACCOUNT(
            "work-account.json",
            () -> CamketJson.writeWorkAccount(SmallAgency.workAccount()),
            file -> CamketJson.writeWorkAccount(SmallAgency.workAccount(), file)),
    /** How all tasks stand. */
    TASKS(
            "tasks.json",
            () -> CamketJson.writeTasks(SmallTasks.monitor()),
            file -> CamketJson.writeTasks(SmallTasks.monitor(), file)),
    /** What became of an item and of everything below it. */
    CASCADE(
            "cascade.json",
            () -> CamketJson.writeCascade(SmallTasks.cascade()),
            file -> CamketJson.writeCascade(SmallTasks.cascade(), file)),
    /** With what a briefing opens. */
    FOLLOW_UP(
            "follow-up.json",
            () -> CamketJson.writeFollowUp(SmallTasks.followUp()),
            file -> CamketJson.writeFollowUp(SmallTasks.followUp(), file)),
    /** Units beyond the catalogue. */
    UNITS(
            "units.json",
            () -> CamketJson.writeSupplement(SmallReorganizations.supplement()),
            file -> CamketJson.writeSupplement(SmallReorganizations.supplement(), file)),
    /** What became of a district. */
    DESCENT(
            "descent.json",
            () -> CamketJson.writeDescent(SmallReorganizations.descent()),
            file -> CamketJson.writeDescent(SmallReorganizations.descent(), file)),
    /** A code that no unit has on the day. */
    DESCENT_NOT_FOUND(
            "descent-not-found.json",
            () -> CamketJson.writeDescent(SmallReorganizations.descentOfNothing()),
            file -> CamketJson.writeDescent(SmallReorganizations.descentOfNothing(), file)),
    /** Figures on the map of another day. */
    RESTATEMENT(
            "restatement.json",
            () -> CamketJson.writeRestatement(SmallReorganizations.restatement()),
            file -> CamketJson.writeRestatement(SmallReorganizations.restatement(), file)),
    /** Changes on the map of another day. */
    RESTATEMENT_OF_CHANGES(
            "restatement-changes.json",
            () -> CamketJson.writeRestatement(SmallReorganizations.restatementOfChanges()),
            file -> CamketJson.writeRestatement(SmallReorganizations.restatementOfChanges(), file)),
    /** Figures that no other map can have. */
    RESTATEMENT_REFUSED(
            "restatement-refused.json",
            () -> CamketJson.writeRestatement(SmallReorganizations.refusal()),
            file -> CamketJson.writeRestatement(SmallReorganizations.refusal(), file)),
    /** Ratios of one unit, pooled. */
    COMPOSITE(
            "composite.json",
            () -> CamketJson.writeComposite(SmallComparison.pooled()),
            file -> CamketJson.writeComposite(SmallComparison.pooled(), file)),
    /** Ratios with weights, one of them bare, one missing. */
    COMPOSITE_WEIGHTED(
            "composite-weighted.json",
            () -> CamketJson.writeComposite(SmallComparison.weighted()),
            file -> CamketJson.writeComposite(SmallComparison.weighted(), file)),
    /** Ratios of which one does not reach the bound. */
    COMPOSITE_ALL_OR_NOTHING(
            "composite-all-or-nothing.json",
            () -> CamketJson.writeComposite(SmallComparison.allOrNothing()),
            file -> CamketJson.writeComposite(SmallComparison.allOrNothing(), file)),
    /** Ratios that the method refuses. */
    COMPOSITE_REFUSED(
            "composite-refused.json",
            () -> CamketJson.writeComposite(SmallComparison.refused()),
            file -> CamketJson.writeComposite(SmallComparison.refused(), file)),
    /** Places with a tie and one without value. */
    RANKING(
            "ranking.json",
            () -> CamketJson.writeRanking(SmallComparison.ranking()),
            file -> CamketJson.writeRanking(SmallComparison.ranking(), file)),
    /** Results that cannot be compared. */
    RANKING_REFUSED(
            "ranking-refused.json",
            () -> CamketJson.writeRanking(SmallComparison.rankingRefused()),
            file -> CamketJson.writeRanking(SmallComparison.rankingRefused(), file)),
    /** A share of a province, with every reason for which a unit takes no part. */
    AGGREGATE_SHARE(
            "aggregate-share.json",
            () -> CamketJson.writeAggregate(SmallAggregates.share()),
            file -> CamketJson.writeAggregate(SmallAggregates.share(), file)),
    /** Growth computed again from levels, beside what the province reports. */
    AGGREGATE_GROWTH(
            "aggregate-growth.json",
            () -> CamketJson.writeAggregate(SmallAggregates.growth()),
            file -> CamketJson.writeAggregate(SmallAggregates.growth(), file)),
    /** Communes counted by the level at which they were rated. */
    AGGREGATE_RATINGS(
            "aggregate-ratings.json",
            () -> CamketJson.writeAggregate(SmallAggregates.ratings()),
            file -> CamketJson.writeAggregate(SmallAggregates.ratings(), file)),
    /** Half a year from its months. */
    AGGREGATE_CASES(
            "aggregate-cases.json",
            () -> CamketJson.writeAggregate(SmallAggregates.cases()),
            file -> CamketJson.writeAggregate(SmallAggregates.cases(), file)),
    /** A year whose value is the last one that there is. */
    AGGREGATE_POOR(
            "aggregate-poor.json",
            () -> CamketJson.writeAggregate(SmallAggregates.poor()),
            file -> CamketJson.writeAggregate(SmallAggregates.poor(), file)),
    /** Growth that cannot be told from its parts. */
    AGGREGATE_REFUSED(
            "aggregate-refused.json",
            () -> CamketJson.writeAggregate(SmallAggregates.refusedGrowth()),
            file -> CamketJson.writeAggregate(SmallAggregates.refusedGrowth(), file)),
    /** The arrangement of a year, with every member. */
    CALENDAR(
            "calendar.json",
            () -> CamketJson.writeCalendar(SmallCalendar.year()),
            file -> CamketJson.writeCalendar(SmallCalendar.year(), file)),
    /** A period that touches a proposal, a swap and the horizon. */
    DEADLINE(
            "deadline.json",
            () -> CamketJson.writeDeadline(SmallCalendar.deadline()),
            file -> CamketJson.writeDeadline(SmallCalendar.deadline(), file)),
    /** Directives as they stand on a day: in force, amended, replaced from an unknown first day. */
    DIRECTIVES(
            "directives.json",
            () -> CamketJson.writeRegister(SmallDirectives.register()),
            file -> CamketJson.writeRegister(SmallDirectives.register(), file)),
    /** Petitions: one forwarded and answered late, one without limit. */
    PETITIONS(
            "petitions.json",
            () -> CamketJson.writePetitions(SmallDirectives.petitions()),
            file -> CamketJson.writePetitions(SmallDirectives.petitions(), file)),
    /** The path of a rating that was decided late, petitioned and replaced. */
    RATING_PATH(
            "rating-path.json",
            () -> CamketJson.writeRatingPath(SmallPath.path()),
            file -> CamketJson.writeRatingPath(SmallPath.path(), file)),
    /** A profile of a district. */
    CLARITY_PROFILE(
            "clarity-profile.json",
            () -> CamketJson.writeClarityProfile(SmallClarity.profile()),
            file -> CamketJson.writeClarityProfile(SmallClarity.profile(), file)),
    /** What the ledger leaves unsaid against that profile. */
    CLARITY(
            "clarity.json",
            () -> CamketJson.writeClarity(SmallClarity.report()),
            file -> CamketJson.writeClarity(SmallClarity.report(), file)),
    /** Sample rules of votes of confidence, not official. */
    CONFIDENCE_RULES(
            "confidence-rules.json",
            () -> CamketJson.writeConfidenceRules(SmallVotes.confidenceRules()),
            file -> CamketJson.writeConfidenceRules(SmallVotes.confidenceRules(), file)),
    /** The votes of the ledger by these rules: settled, open, contradictory. */
    CONFIDENCE(
            "confidence.json",
            () -> CamketJson.writeConfidence(SmallVotes.confidence()),
            file -> CamketJson.writeConfidence(SmallVotes.confidence(), file)),
    /** Sample rules on consequences with every premise, not official. */
    CONSEQUENCE_RULES(
            "consequence-rules.json",
            () -> CamketJson.writeConsequenceRules(SmallVotes.consequenceRules()),
            file -> CamketJson.writeConsequenceRules(SmallVotes.consequenceRules(), file)),
    /** What is to be considered by these rules, and what is open. */
    CONSEQUENCES(
            "consequences.json",
            () -> CamketJson.writeConsequences(SmallVotes.consequences()),
            file -> CamketJson.writeConsequences(SmallVotes.consequences(), file)),
    /** The levels of an agency by unit and group. */
    DISTRIBUTION(
            "distribution.json",
            () -> CamketJson.writeDistribution(SmallFairView.distribution()),
            file -> CamketJson.writeDistribution(SmallFairView.distribution(), file)),
    /** Published levels of several years. */
    DISTRIBUTIONS(
            "distributions.json",
            () -> CamketJson.writeDistributions(SmallFairView.distributions()),
            file -> CamketJson.writeDistributions(SmallFairView.distributions(), file)),
    /** Figures about a group. */
    SIGNALS(
            "signals.json",
            () -> CamketJson.writeSignals(SmallFairView.signals()),
            file -> CamketJson.writeSignals(SmallFairView.signals(), file)),
    /** What the levels of one scale are in another one, as somebody declared it. */
    CROSSWALK(
            "crosswalk.json",
            () -> CamketJson.writeCrosswalk(SmallFairView.crosswalk()),
            file -> CamketJson.writeCrosswalk(SmallFairView.crosswalk(), file));

    private static final boolean WRITE = Boolean.getBoolean("camket.golden.write");

    private final Path file;
    private final Supplier<String> text;
    private final Consumer<Path> toFile;

    Golden(String name, Supplier<String> text, Consumer<Path> toFile) {
        this.file = (Files.isDirectory(Path.of("json")) ? Path.of("json") : Path.of(""))
                .resolve(Path.of("src", "test", "resources", "golden", name));
        this.text = text;
        this.toFile = toFile;
    }

    /** Where it is kept. */
    public Path file() {
        return file;
    }

    /** What it says. */
    public String text() {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written now. */
    String written() {
        return text.get();
    }

    /** Writes it into a file of the same name in the folder. */
    Path writeInto(Path folder) {
        Path copy = folder.resolve(file.getFileName());
        toFile.accept(copy);
        return copy;
    }

    /** Keeps the text as the golden one, if that was asked for. */
    void writeIfAsked(String current) throws IOException {
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, current, StandardCharsets.UTF_8);
        }
    }
}
