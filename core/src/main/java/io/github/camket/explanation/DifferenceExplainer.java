// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.MovedTarget;
import io.github.camket.measurement.TargetMovements;
import io.github.camket.measurement.TargetResult;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Movement;
import io.github.camket.model.indicator.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Tells what moved an answer between two days, fact by fact. */
public final class DifferenceExplainer {

    private final UnitWording wording;
    private final CommitmentWording targets;

    private DifferenceExplainer(Language language) {
        this.wording = UnitWording.in(language);
        this.targets = CommitmentWording.in(language);
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
            addReasons(movement, 1, lines);
        }
        return Explanation.of(wording.language(), lines);
    }

    /**
     * Which targets stand otherwise than before: each with its earlier and its later answer, and day by day with the figure that
     * decides and with what was recorded that made it so.
     */
    public Explanation explain(TargetMovements movements) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                0,
                wording.text(
                        "difference.title",
                        wording.date(movements.getEarlier()),
                        wording.date(movements.getLater()),
                        wording.count(movements.getEntries().size()),
                        wording.count(movements.getTargets().size()))));
        if (movements.getTargets().isEmpty()) {
            lines.add(new Line(1, wording.text("difference.none")));
        }
        for (MovedTarget moved : movements.getTargets()) {
            lines.add(new Line(1, head(moved)));
            lines.add(on(wording.date(movements.getEarlier()), result(moved.before(), "difference.notYet")));
            for (Movement<Optional<TargetResult>> movement : moved.movements()) {
                lines.add(on(wording.date(movement.on()), result(movement.after(), "difference.gone")));
                addReasons(movement, 3, lines);
            }
        }
        return Explanation.of(wording.language(), lines);
    }

    private String head(MovedTarget moved) {
        Target target = moved.after()
                .or(moved::before)
                .or(() -> moved.movements().get(0).after())
                .orElseThrow()
                .getTarget();
        return wording.text(
                "difference.target",
                target.getId().value(),
                target.getWords(),
                wording.date(target.getDueOn()),
                moved.before().map(targets::status).orElseGet(() -> wording.text("difference.notYet")),
                moved.after().map(targets::status).orElseGet(() -> wording.text("difference.gone")));
    }

    private Line on(String day, String answer) {
        return new Line(2, wording.text("difference.on", day, answer));
    }

    private String result(Optional<TargetResult> result, String none) {
        return result.map(targets::result).orElseGet(() -> CommitmentWording.capitalized(wording.text(none)));
    }

    private void addReasons(Movement<?> movement, int depth, List<Line> lines) {
        if (movement.byTime()) {
            lines.add(new Line(depth, wording.text("difference.byTime")));
            return;
        }
        boolean single = !movement.decisive().isEmpty();
        if (!single) {
            lines.add(new Line(depth, wording.text("difference.together")));
        }
        (single ? movement.decisive() : movement.entries())
                .forEach(entry -> lines.add(new Line(single ? depth : depth + 1, entry(entry))));
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
