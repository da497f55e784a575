// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Trace.Computed;
import io.github.camket.trace.Trace.Given;
import java.util.List;

/** Puts the tasks and deliveries that the decree counts into lines. */
final class WorkWriter {

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;

    WorkWriter(Wording wording, boolean inFull, List<Line> lines) {
        this.wording = wording;
        this.inFull = inFull;
        this.lines = lines;
    }

    /** A task: always when it counted for something else than it was out of, otherwise only in full. */
    void item(Computed counted, Computed outOf, int depth) {
        boolean asAssigned = counted.value().equals(outOf.value());
        if (asAssigned && !inFull) {
            return;
        }
        String title = ((Given) outOf.terms().get(0)).remark();
        String id = counted.about().id();
        Computed deliveries = counted.operation() == Operation.AT_MOST
                ? (Computed) counted.terms().get(0)
                : counted;
        Fraction done = deliveries.terms().stream()
                .map(delivery -> ((Computed) delivery).terms())
                .map(terms -> terms.get(0).value().times(terms.get(1).value()))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction undone = outOf.value().minus(done);
        String key = outOf.value().signum() == 0
                ? "step.item.extra"
                : undone.signum() > 0 ? "step.item.undone" : "step.item";
        add(
                depth,
                key,
                title.isEmpty() ? id : title + " [" + id + "]",
                wording.exact(counted.value()),
                wording.exact(outOf.value()),
                wording.exact(undone));
        deliveries.terms().forEach(delivery -> delivery((Computed) delivery, depth + 1));
    }

    private void delivery(Computed delivery, int depth) {
        boolean reduced = delivery.terms().size() > 2;
        String size = wording.exact(delivery.terms().get(0).value()) + " × "
                + wording.exact(delivery.terms().get(1).value());
        if (reduced) {
            Computed credit = (Computed) delivery.terms().get(2);
            Given occurrences = (Given) credit.terms().get(1);
            Fraction penalty = credit.terms().get(0).value();
            add(
                    depth,
                    "step.delivery.reduced." + occurrences.about().kind(),
                    delivery.about().id(),
                    size + " × " + wording.percent(credit.value()),
                    wording.exact(delivery.value()),
                    occurrences.value().toString(),
                    wording.percent(penalty),
                    source(credit));
        } else if (inFull) {
            add(depth, "step.delivery", delivery.about().id(), size, wording.exact(delivery.value()));
        }
    }

    private String source(Computed node) {
        return wording.place(node.source());
    }

    private void add(int depth, String key, String... arguments) {
        lines.add(new Line(depth, wording.text(key, arguments)));
    }
}
