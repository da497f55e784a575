// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.calendar.DayText;
import io.github.camket.calendar.ImpossibleDayException;
import io.github.camket.document.NumberForm;
import io.github.camket.measurement.TargetJudge;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.trace.Finding;
import java.util.Collection;
import java.util.List;

/** What is incomplete or does not fit among the facts on which commitments rest, whether or not a commitment names them. */
final class FactCheck {

    private final Snapshot snapshot;
    private final TargetJudge judge;

    FactCheck(Snapshot snapshot, TargetJudge judge) {
        this.snapshot = snapshot;
        this.judge = judge;
    }

    void check(Collection<Finding> findings) {
        snapshot.getFacts(Directive.class).forEach(directive -> check(directive, findings));
        snapshot.getFacts(Target.class).forEach(target -> check(target, findings));
        for (IndicatorReading reading : judge.readingsWithoutTarget()) {
            findings.add(CommitmentReviewer.READING_WITHOUT_TARGET.about(
                    reading.getRef(), reading.getIndicator(), reading.getUnit(), reading.getPeriod()));
        }
    }

    private static void check(Directive directive, Collection<Finding> findings) {
        directive
                .getNumber()
                .filter(number -> number.getForm() == NumberForm.INCOMPLETE)
                .ifPresent(
                        number -> findings.add(CommitmentReviewer.NUMBER_INCOMPLETE.about(directive.getRef(), number)));
        for (DirectiveItem item : directive.getItems()) {
            item.getSchedule().words().map(DayText::textsIn).orElse(List.of()).stream()
                    .filter(FactCheck::isImpossible)
                    .forEach(text -> findings.add(
                            CommitmentReviewer.IMPOSSIBLE_DEADLINE.about(directive.getRef(), item.getId(), text)));
        }
    }

    private static boolean isImpossible(String day) {
        try {
            DayText.parse(day);
            return false;
        } catch (ImpossibleDayException e) {
            return true;
        }
    }

    private void check(Target target, Collection<Finding> findings) {
        Directive directive = snapshot.find(target.getDirective().toRef())
                .map(Directive.class::cast)
                .orElseThrow();
        if (directive.findItem(target.getItem()).isEmpty()) {
            findings.add(
                    CommitmentReviewer.UNKNOWN_ITEM.about(target.getRef(), target.getItem(), target.getDirective()));
        }
    }
}
