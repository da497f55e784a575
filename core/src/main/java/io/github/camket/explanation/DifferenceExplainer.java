// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Tells what moved an answer between two days, fact by fact. */
public final class DifferenceExplainer {

    private final UnitWording wording;

    private DifferenceExplainer(Language language) {
        this.wording = UnitWording.in(language);
    }

    /** Explains in a language. */
    public static DifferenceExplainer in(Language language) {
        return new DifferenceExplainer(language);
    }

    /**
     * The days on which the answer changed, with both answers and with what was recorded that changed it.
     *
     * @param answer an answer in words of the language
     */
    public <R> Explanation explain(List<Movement<R>> movements, Function<R, String> answer) {
        Objects.requireNonNull(answer, "answer");
        List<Line> lines = new ArrayList<>();
        if (movements.isEmpty()) {
            lines.add(new Line(0, wording.text("difference.none")));
        }
        for (Movement<R> movement : movements) {
            lines.add(new Line(
                    0,
                    wording.text(
                            "difference.moved",
                            wording.date(movement.on()),
                            answer.apply(movement.before()),
                            answer.apply(movement.after()))));
            boolean single = !movement.decisive().isEmpty();
            if (!single) {
                lines.add(new Line(1, wording.text("difference.together")));
            }
            (single ? movement.decisive() : movement.entries())
                    .forEach(entry -> lines.add(new Line(single ? 1 : 2, entry(entry))));
        }
        return new Explanation(lines);
    }

    /** What was recorded, with the reason of a correction or withdrawal. */
    public String entry(LedgerEntry entry) {
        String fact = entry.ref().toString();
        if (entry instanceof LedgerEntry.Correction correction) {
            return wording.text("difference.corrected", fact, correction.reason());
        }
        return entry instanceof LedgerEntry.Withdrawal withdrawal
                ? wording.text("difference.withdrawn", fact, withdrawal.reason())
                : wording.text("difference.recorded", fact);
    }
}
