// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CascadeExplainer;
import io.github.camket.explanation.ClarityExplainer;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.DirectiveExplainer;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.TaskExplainer;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.monitoring.ClarityCheck;
import io.github.camket.monitoring.TaskCounts;
import io.github.camket.monitoring.TaskStatus;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.quantity.Rounding;
import java.io.PrintStream;
import java.util.Collection;
import java.util.List;

/** What the program prints for people. */
final class LetterReport {

    private static final Rounding SHARES = Rounding.halfUp(1);

    private final Language language;
    private final Sheet sheet;
    private final CommitmentWording wording;
    private final DirectiveExplainer directives;

    LetterReport(PrintStream out, Language language) {
        this.language = language;
        this.sheet = new Sheet(out, new Texts("cascade", language));
        this.wording = CommitmentWording.in(language);
        this.directives = DirectiveExplainer.in(language);
    }

    /** The letters, and what they and all that follows from them leave unsaid. */
    void print(String note, LetterFacts facts, ClarityCheck check) {
        LetterHead head = new LetterHead(sheet, language);
        facts.letters().forEach(letter -> head.print(letter, facts));
        if (!note.isEmpty()) {
            sheet.say(0, "data", note);
        }
        sheet.line(0, "");
        sheet.line(0, "=".repeat(80));
        sheet.tell(0, ClarityExplainer.in(language).explain(check.check(facts.known())));
    }

    /** How everything stands on one day. */
    void print(LetterFacts facts) {
        sheet.line(0, "");
        sheet.line(0, "=".repeat(80));
        sheet.say(0, "knownOn", wording.date(facts.known().getKnownOn()));
        TaskExplainer tasks = TaskExplainer.in(language, facts.words());
        facts.letters().forEach(letter -> print(letter, facts, tasks));
        printWaiting(facts.waiting(), tasks);
        sheet.heading("tasks");
        facts.statuses().forEach(status -> sheet.line(1, tasks.line(status)));
        if (!facts.findings().isEmpty()) {
            sheet.heading("findings");
            facts.findings().forEach(finding -> sheet.line(1, tasks.finding(finding)));
        }
    }

    private void print(Directive letter, LetterFacts facts, TaskExplainer tasks) {
        sheet.heading("force");
        DirectiveRegister register = facts.graph().registerOn(facts.known().getKnownOn());
        LetterFacts.withReferences(letter).stream()
                .filter(id -> register.find(id).isPresent())
                .forEach(id -> sheet.tell(1, directives.explain(register, id)));
        CascadeExplainer cascades = CascadeExplainer.in(language, facts.names());
        List<CascadeRollUp> items = facts.cascades().rollUps(letter);
        sheet.heading("cascade");
        items.forEach(item -> sheet.tell(1, cascades.explain(item)));
        Collection<TaskStatus> counted = CascadeRollUp.counted(items);
        sheet.heading("whole");
        sheet.tell(1, tasks.explain(TaskCounts.of(counted), SHARES));
        sheet.say(1, "byUnit");
        TaskCounts.by(counted, status -> status.getTask().getUnit())
                .forEach((unit, counts) -> sheet.say(2, "unit", facts.name(unit), cascades.counts(counts)));
        printUntouched(items);
    }

    private void printUntouched(List<CascadeRollUp> items) {
        List<CascadeRollUp> untouched = items.stream()
                .filter(item -> item.getCascade().getItems().size() == 1)
                .filter(item -> !item.getTop().getItemsWithoutTask().isEmpty())
                .toList();
        if (!untouched.isEmpty()) {
            sheet.heading("untouched");
            untouched.forEach(rollUp -> {
                DirectiveItem item = rollUp.getTop().getItem().item();
                sheet.say(1, "item", item.getId(), item.getWords());
            });
        }
    }

    private void printWaiting(List<TaskStatus> waiting, TaskExplainer tasks) {
        if (!waiting.isEmpty()) {
            sheet.heading("waiting");
            waiting.forEach(status -> sheet.tell(1, tasks.explain(status)));
        }
    }
}
