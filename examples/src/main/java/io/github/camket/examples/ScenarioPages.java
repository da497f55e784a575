// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CascadeExplainer;
import io.github.camket.explanation.ClarityExplainer;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Explanation;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.TaskExplainer;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetOutcome;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.ConsequenceToConsider;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.measurement.commitment.ItemFulfilment;
import io.github.camket.measurement.commitment.ItemState;
import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.model.progress.Support;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.official.ClarityProfiles;
import io.github.camket.quantity.Rounding;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One page for each scenario: what a leader would want to see first. The whole is printed by the program of each scenario. */
final class ScenarioPages {

    private static final Rounding SHOWN = Rounding.down(2);

    private final Sheet sheet;
    private final Language language;
    private final CommitmentWording wording;

    ScenarioPages(PrintStream out, Language language) {
        this.sheet = new Sheet(out, new Texts("scenarios", language));
        this.language = language;
        this.wording = CommitmentWording.in(language);
    }

    void print(Scenario scenario, Ledger ledger) {
        Snapshot known = ledger.knownOn(scenario.day());
        sheet.line(0, "=".repeat(80));
        sheet.say(0, "title." + scenario.name(), wording.date(scenario.day()), scenario.file());
        switch (scenario) {
            case A -> printCommitments(known);
            case B -> printBriefing(known);
            case C -> printCascade(known);
            case D -> printDifficult(known);
        }
        sheet.line(0, "");
    }

    private void printCommitments(Snapshot known) {
        CommitmentReview review = CommitmentReviewer.review(known);
        review.getFindings().stream()
                .filter(finding -> finding.code().equals(CommitmentReviewer.IMPOSSIBLE_DEADLINE))
                .forEach(finding -> sheet.line(1, wording.finding(finding)));
        for (Fulfilment fulfilment : review.getFulfilments()) {
            sheet.say(
                    1,
                    "commitment",
                    fulfilment.getUnit().getName(),
                    fulfilment.getRecipient().getName(),
                    fulfilment.targets().size(),
                    fulfilment.count(TargetStatus.JUDGED, TargetOutcome.EXCEEDED),
                    fulfilment.count(TargetStatus.JUDGED, TargetOutcome.MET),
                    fulfilment.count(TargetStatus.JUDGED, TargetOutcome.MISSED),
                    fulfilment.count(ItemState.NOTHING_TO_JUDGE));
            fulfilment.targets().stream()
                    .filter(result -> !isMet(result))
                    .forEach(result -> sheet.line(2, named(result)));
            known.getFacts(Support.class).stream()
                    .filter(support -> support.getCommitment()
                            .equals(Optional.of(fulfilment.getCommitment().getId())))
                    .forEach(support -> sheet.say(
                            2,
                            support.getGivenOn().isPresent() ? "support" : "support.open",
                            support.getDescription(),
                            support.getGivenOn()
                                    .or(support::getPromisedBy)
                                    .map(wording::date)
                                    .orElse("–")));
            for (ConsequenceToConsider held : fulfilment.getToConsider()) {
                sheet.say(
                        2,
                        "toConsider",
                        wording.consequence(held.foreseen().consequence()),
                        held.foreseen().words());
            }
        }
    }

    private static boolean isMet(TargetResult result) {
        return result.getStatus() == TargetStatus.JUDGED
                && result.getOutcome().filter(TargetOutcome::isMet).isPresent();
    }

    private String named(TargetResult result) {
        return result.getIndicator().getName() + ": " + wording.result(result);
    }

    private void printBriefing(Snapshot known) {
        BriefingFacts facts = new BriefingFacts(known);
        Optional<Briefing> last = known.getFacts(Briefing.class).stream()
                .filter(briefing -> !briefing.getHeldOn().isAfter(known.getKnownOn()))
                .max(Comparator.comparing(Briefing::getHeldOn).thenComparing(Briefing::getId));
        FollowUp followUp = facts.followUp(last.orElseThrow().getId());
        sheet.say(1, "followUp");
        sheet.tell(2, TaskExplainer.in(language, facts.words()).explain(followUp.getCounts(), SHOWN));
        sheet.say(1, "indicators");
        TargetJudge.of(known).judgeAll().forEach(result -> sheet.line(2, named(result)));
        sheet.say(1, "petitions", followUp.getPetitions().size());
    }

    private void printCascade(Snapshot known) {
        LetterFacts facts = new LetterFacts(known);
        ClarityCheck clarity = ClarityCheck.of(ClarityProfiles.SIX_CLEAR_GOVERNMENT);
        Explanation unclear = ClarityExplainer.in(language).explain(clarity.check(known));
        CascadeExplainer cascades = CascadeExplainer.in(language, facts.names());
        for (Directive letter : facts.letters()) {
            List<CascadeRollUp> items = facts.cascades().rollUps(letter);
            items.forEach(item -> cascades.explain(item).lines().stream()
                    .limit(2)
                    .forEach(line -> sheet.line(1 + line.depth(), line.text())));
            sheet.say(1, "whole", letter.getTitle());
            sheet.tell(
                    2,
                    TaskExplainer.in(language, facts.words())
                            .explain(TaskCounts.of(CascadeRollUp.counted(items)), SHOWN));
        }
        sheet.say(1, "clarity");
        unclear.lines().stream()
                .skip(Math.max(0, unclear.lines().size() - 2))
                .forEach(line -> sheet.line(2, line.text()));
    }

    private void printDifficult(Snapshot known) {
        KnownFacts facts = new KnownFacts(known, CascadeMonitor.of(known));
        CommitmentReview review = CommitmentReviewer.review(known);
        Set<TargetId> promised = review.getFulfilments().stream()
                .flatMap(fulfilment -> fulfilment.targets().stream())
                .map(result -> result.getTarget().getId())
                .collect(Collectors.toCollection(TreeSet::new));
        review.getTargets().stream()
                .filter(result -> result.getTarget()
                        .getAssigner()
                        .equals(result.getTarget().getAssignee()))
                .filter(result -> !promised.contains(result.getTarget().getId()))
                .forEach(result -> sheet.line(1, named(result)));
        for (Fulfilment fulfilment : review.getFulfilments()) {
            sheet.say(
                    1,
                    "registered",
                    fulfilment.getUnit().getName(),
                    fulfilment.getItems().size());
            for (ItemFulfilment item : fulfilment.getItems()) {
                sheet.say(2, "item", item.getItem().getId(), wording.state(item.getState()));
                for (TargetResult result : item.getTargets()) {
                    sheet.line(3, named(result));
                    printTrail(result.getTarget(), known);
                }
            }
        }
        MergedUnits merged = new MergedUnits(known);
        sheet.say(1, "merged", merged.countOrigins(), merged.origins().size());
        for (MergedUnits.Carried carried : merged.targets()) {
            String carriedOver = carried.restated().figures().stream()
                    .map(figure -> facts.name(figure.unit()) + " " + total(figure.value()))
                    .collect(Collectors.joining("; "));
            boolean conserved = carried.restated().account().isConserved();
            sheet.say(
                    2,
                    conserved ? "carried" : "carried.not",
                    carried.indicator().getName(),
                    carriedOver);
        }
    }

    /** A share as it grew from review to review, parts and wholes as they were reported. */
    private void printTrail(Target target, Snapshot known) {
        List<IndicatorReading> trail = known.getFacts(IndicatorReading.class).stream()
                .filter(reading -> reading.getIndicator().equals(target.getIndicator()))
                .filter(reading -> reading.getUnit().equals(target.getAssignee()))
                .filter(reading -> reading.getValue() instanceof ReadingValue.Share)
                .sorted(Comparator.comparing(IndicatorReading::getAsOf))
                .toList();
        if (trail.size() > 2) {
            sheet.say(
                    4,
                    "trail",
                    trail.stream()
                            .map(reading -> ((ReadingValue.Share) reading.getValue()).ratio() + " ("
                                    + wording.date(reading.getAsOf()) + ")")
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String total(Optional<FigureValue> value) {
        return value.filter(FigureValue.Total.class::isInstance)
                .map(total -> ((FigureValue.Total) total).amount().toString())
                .orElse("–");
    }
}
