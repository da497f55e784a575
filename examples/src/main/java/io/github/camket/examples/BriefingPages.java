// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CascadeExplainer;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.PetitionExplainer;
import io.github.camket.explanation.TaskExplainer;
import io.github.camket.explanation.TimeWording;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.Ledger;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.briefing.FollowUp;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.petition.PetitionResult;
import io.github.camket.quantity.Rounding;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prints a page for each briefing. What it says about results comes from the library; this class only arranges it. */
final class BriefingPages {

    private static final Rounding SHOWN = Rounding.down(2);

    private final Sheet sheet;
    private final Language language;
    private final CommitmentWording wording;
    private final PetitionExplainer petitions;

    BriefingPages(PrintStream out, Language language) {
        this.sheet = new Sheet(out, new Texts("briefing", language));
        this.language = language;
        this.wording = CommitmentWording.in(language);
        this.petitions = PetitionExplainer.in(language);
    }

    /** What the ledger says about itself. */
    void printNote(Ledger ledger) {
        if (!ledger.getNote().isEmpty()) {
            sheet.say(0, "data", ledger.getNote());
        }
    }

    /** One briefing with the facts known on a day. */
    void print(Ledger ledger, FactId briefing, LocalDate day) {
        BriefingFacts facts = new BriefingFacts(ledger.knownOn(day));
        new Page(facts, facts.followUp(briefing)).print(ledger);
    }

    /** One page. */
    private final class Page {

        private final BriefingFacts facts;
        private final FollowUp followUp;
        private final Briefing briefing;
        private final CascadeExplainer cascades;
        private final TaskExplainer tasks;
        private final DirectivePart directives;

        Page(BriefingFacts facts, FollowUp followUp) {
            this.facts = facts;
            this.followUp = followUp;
            this.briefing = followUp.getBriefing();
            this.cascades = CascadeExplainer.in(language, facts.names());
            this.tasks = TaskExplainer.in(language, facts.words());
            this.directives = new DirectivePart(sheet, facts, language);
        }

        void print(Ledger ledger) {
            printHead();
            if (followUp.getPrevious().isPresent()) {
                printFollowUp();
            }
            printIndicators(
                    followUp.getPrevious().map(previous -> TargetJudge.of(ledger.knownOn(previous.getHeldOn()))));
            printShortcomings();
            printPetitions();
            briefing.getConclusion()
                    .ifPresentOrElse(
                            id -> printConclusion(facts.directive(id)), () -> sheet.heading("conclusion.none"));
        }

        private void printHead() {
            sheet.line(0, "");
            sheet.line(0, "=".repeat(80));
            String held = wording.date(briefing.getHeldOn());
            sheet.say(0, "head", briefing.getId(), held, facts.name(briefing.getChair()));
            briefing.getLevelWords().ifPresent(words -> sheet.say(0, "between", words));
            briefing.getChairPost().ifPresent(post -> sheet.say(0, "chair", post));
            briefing.getPeriod()
                    .ifPresent(period ->
                            sheet.say(0, "period", TimeWording.in(language).period(period)));
            sheet.say(0, "knownOn", wording.date(facts.known().getKnownOn()));
        }

        private void printFollowUp() {
            sheet.heading("followUp");
            sheet.tell(1, cascades.explain(followUp));
            sheet.heading("counts");
            sheet.tell(1, tasks.explain(followUp.getCounts(), SHOWN));
            printCounts(followUp.getPetitions());
            new OverduePart(sheet, facts, language).print(CascadeRollUp.counted(followUp.getItems()));
            followUp.getConclusion().ifPresent(directives::printImplementing);
        }

        private void printCounts(List<PetitionResult> raised) {
            sheet.say(1, "petitionCounts", raised.size());
            sheet.tell(2, petitions.counts(raised));
        }

        /** Each target as it stands, and as it stood at the briefing before. */
        private void printIndicators(Optional<TargetJudge> before) {
            sheet.heading("indicators");
            for (TargetResult result : TargetJudge.of(facts.known()).judgeAll()) {
                Target target = result.getTarget();
                sheet.say(1, "target", result.getIndicator().getName(), facts.name(target.getAssignee()));
                sheet.line(2, wording.asked(target));
                before.ifPresent(judge -> sheet.say(2, "before", wording.result(judge.judge(target))));
                sheet.line(2, wording.result(result));
                result.getFindings().forEach(finding -> sheet.line(2, wording.finding(finding)));
            }
        }

        private void printShortcomings() {
            sheet.heading("shortcomings");
            for (Shortcoming each : facts.known().getFacts(Shortcoming.class)) {
                sheet.say(1, "shortcoming", facts.name(each.getUnit()), each.getDescription(), each.getSource());
                if (each.getRemediedOn().isPresent()) {
                    String day = wording.date(each.getRemediedOn().get());
                    sheet.say(2, "remedied", day, each.getRemedy().orElse("–"));
                } else if (each.getPointedOutOn().isBefore(facts.known().getKnownOn())) {
                    sheet.say(2, "remedied.not");
                }
            }
        }

        private void printPetitions() {
            List<PetitionResult> raised = facts.petitions().raisedAt(briefing.getId());
            if (!raised.isEmpty()) {
                sheet.heading("petitions");
                raised.forEach(each -> sheet.tell(1, petitions.explain(each)));
                printCounts(raised);
            }
        }

        private void printConclusion(Directive conclusion) {
            sheet.heading("conclusion");
            directives.print(conclusion);
            directives.printAddressees(conclusion);
            List<CascadeRollUp> items = facts.cascades().rollUps(conclusion);
            for (CascadeRollUp item : items) {
                sheet.tell(1, cascades.explain(item));
                List<TaskStatus> own = item.getTop().getOwn();
                own.forEach(status -> sheet.tell(2, tasks.assignment(status)));
                item.getTop().getCounted().stream()
                        .filter(status -> !own.contains(status))
                        .forEach(status -> sheet.tell(3, tasks.assignment(status)));
            }
            sheet.heading("conclusion.counts");
            sheet.tell(1, tasks.explain(TaskCounts.of(CascadeRollUp.counted(items)), SHOWN));
        }
    }
}
