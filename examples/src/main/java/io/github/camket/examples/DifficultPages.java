// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CommitmentExplainer;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.RestatementExplainer;
import io.github.camket.explanation.TaskExplainer;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.CommitmentReviewer;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Obstacle;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskMonitor;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.quantity.Rounding;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Prints a page for each review. What it says about results comes from the library; this class only arranges it. */
final class DifficultPages {

    private static final Rounding SHOWN = Rounding.down(2);

    private final Sheet sheet;
    private final Language language;
    private final CommitmentWording wording;

    DifficultPages(PrintStream out, Language language) {
        this.sheet = new Sheet(out, new Texts("difficult-tasks", language));
        this.language = language;
        this.wording = CommitmentWording.in(language);
    }

    /** What the ledger says about itself. */
    void printNote(Ledger ledger) {
        if (!ledger.getNote().isEmpty()) {
            sheet.say(0, "data", ledger.getNote());
        }
    }

    /** How everything stands with the facts known on a day. */
    void print(Snapshot known) {
        new Page(new KnownFacts(known, CascadeMonitor.of(known))).print();
    }

    /** One page. */
    private final class Page {

        private final KnownFacts facts;
        private final CommitmentReview review;
        private final TaskExplainer tasks;
        private final MergedUnits merged;

        Page(KnownFacts facts) {
            this.facts = facts;
            this.review = CommitmentReviewer.review(facts.known());
            this.tasks = TaskExplainer.in(language, facts.words());
            this.merged = new MergedUnits(facts.known());
        }

        void print() {
            sheet.line(0, "");
            sheet.line(0, "=".repeat(80));
            sheet.say(0, "head", wording.date(facts.known().getKnownOn()));
            printWhole();
            printRegistered();
            printWork();
            if (!merged.isEmpty()) {
                printMerged();
            }
        }

        /** What is asked of all, and is no part of what one unit registered. */
        private void printWhole() {
            Set<TargetId> promised = review.getFulfilments().stream()
                    .flatMap(fulfilment -> fulfilment.targets().stream())
                    .map(result -> result.getTarget().getId())
                    .collect(Collectors.toCollection(TreeSet::new));
            sheet.heading("whole");
            for (TargetResult result : review.getTargets()) {
                boolean byItself = result.getTarget()
                        .getAssignee()
                        .equals(result.getTarget().getAssigner());
                if (byItself && !promised.contains(result.getTarget().getId())) {
                    sheet.say(
                            1,
                            "target",
                            result.getIndicator().getName(),
                            facts.name(result.getTarget().getAssignee()));
                    sheet.line(2, wording.asked(result.getTarget()));
                    sheet.line(2, wording.result(result));
                }
            }
        }

        private void printRegistered() {
            sheet.heading("registered");
            for (Fulfilment fulfilment : review.getFulfilments()) {
                sheet.tell(1, CommitmentExplainer.in(language).explain(fulfilment));
            }
        }

        /** The work behind it, what stood in its way, and the weekly reviews turn by turn. */
        private void printWork() {
            List<TaskStatus> all = TaskMonitor.of(facts.known()).statuses();
            sheet.heading("work");
            sheet.tell(1, tasks.explain(TaskCounts.of(all), SHOWN));
            ObstaclePart obstacles = new ObstaclePart(sheet, facts, wording);
            facts.known().getFacts(Obstacle.class).forEach(each -> obstacles.print(1, each));
            List<TaskStatus> turns =
                    all.stream().filter(status -> status.getTurn().isPresent()).toList();
            if (!turns.isEmpty()) {
                sheet.heading("reviews");
                turns.forEach(turn -> sheet.line(1, tasks.line(turn)));
            }
        }

        private void printMerged() {
            sheet.line(0, "");
            sheet.say(0, "merged", merged.countOrigins(), merged.origins().size());
            for (Map.Entry<OrgUnitId, List<OrgUnitId>> unit : merged.origins().entrySet()) {
                String from = unit.getValue().stream().map(facts::name).collect(Collectors.joining(", "));
                sheet.say(1, "origins", facts.name(unit.getKey()), from);
                for (Appointment post : merged.inCharge(unit.getValue())) {
                    sheet.say(2, "inCharge", post.getCadre(), facts.name(post.getUnit()));
                }
            }
            RestatementExplainer restatements = RestatementExplainer.in(
                    language, unit -> unit instanceof OrgUnitId id ? facts.name(id) : unit.toString());
            for (MergedUnits.Carried carried : merged.targets()) {
                sheet.say(1, "carried", carried.indicator().getName());
                carried.findings().forEach(finding -> sheet.line(2, wording.finding(finding)));
                sheet.tell(2, restatements.explain(carried.restated()));
            }
        }
    }
}
