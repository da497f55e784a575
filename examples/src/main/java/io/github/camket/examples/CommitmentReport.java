// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.explanation.CommitmentExplainer;
import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.measurement.commitment.Fulfilment;
import io.github.camket.model.Ledger;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.organization.OrgUnit;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the program prints for people. */
final class CommitmentReport {

    private final PrintStream out;
    private final Texts texts;
    private final CommitmentWording wording;
    private final CommitmentExplainer explainer;

    CommitmentReport(PrintStream out, Language language) {
        this.out = out;
        this.texts = new Texts("commitments", language);
        this.wording = CommitmentWording.in(language);
        this.explainer = CommitmentExplainer.in(language);
    }

    /** The directives that are known on the day, with their groups and with the deadlines as they are written. */
    void print(Ledger ledger, LocalDate day) {
        Snapshot known = ledger.knownOn(day);
        known.getFacts(Directive.class).forEach(directive -> print(directive, known));
        if (!ledger.getNote().isEmpty()) {
            line(texts.text("data", ledger.getNote()));
        }
    }

    /** How everything stands on one day. */
    void print(CommitmentReview review) {
        line("");
        line("=".repeat(80));
        line(texts.text("knownOn", wording.date(review.getKnownOn())));
        for (Fulfilment fulfilment : review.getFulfilments()) {
            line("");
            line(explainer.explain(fulfilment).toString());
        }
        if (!review.getFindings().isEmpty()) {
            line("");
            line(texts.text("findings"));
            review.getFindings().forEach(finding -> line("  " + wording.finding(finding)));
        }
    }

    private void print(Directive directive, Snapshot known) {
        String issuer = known.find(directive.getIssuer().toRef())
                .map(OrgUnit.class::cast)
                .map(OrgUnit::getName)
                .orElseThrow();
        String type = wording.type(directive.getType());
        String number = directive.getNumber().map(wording::number).orElse("-");
        line(directive
                .getIssuedOn()
                .map(day -> texts.text("directive", type, number, wording.date(day), issuer))
                .orElseGet(() -> texts.text("directive.undated", type, number, issuer)));
        line(texts.text("title", directive.getTitle()));
        line(texts.text("groups"));
        directive.countByGroup().forEach((group, count) -> {
            String ids = directive.getItems().stream()
                    .filter(item -> item.getGroup().equals(Optional.of(group)))
                    .map(item -> item.getId().value())
                    .collect(Collectors.joining(", "));
            line("  " + texts.text("group", group, count, ids));
        });
        directive.getItems().forEach(this::printDeadline);
    }

    /** The deadline in its words; each day in them that the calendar has is shown, one that it does not have is refused. */
    private void printDeadline(DirectiveItem item) {
        item.getSchedule().words().ifPresent(written -> {
            line(texts.text("deadline", item.getId(), written));
            DayText.textsIn(written).forEach(day -> line("  " + dayOrRefusal(day)));
        });
    }

    private String dayOrRefusal(String day) {
        try {
            return texts.text("deadline.day", wording.date(DayText.parse(day)));
        } catch (ImpossibleDayException e) {
            return wording.refusal(e);
        }
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
