// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.CriterionId;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Trace;
import io.github.camket.trace.Trace.Computed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the steps of any formula into lines: each with its numbers in signs, and below it the steps that gave them. */
final class FormulaWriter {

    private final Wording wording;
    private final List<Line> lines;
    private final TraceWriter measures;

    FormulaWriter(Wording wording, List<Line> lines, TraceWriter measures) {
        this.wording = wording;
        this.lines = lines;
        this.measures = measures;
    }

    void write(Computed node, int depth) {
        String label = node.about().kind().equals(CriterionId.KIND)
                ? wording.criterion(node.about().id())
                : wording.text("scoring.step");
        lines.add(new Line(
                depth,
                wording.text(
                        "scoring.line",
                        label,
                        signs(node),
                        wording.exact(node.value()),
                        wording.citation(node.source()))));
        for (Trace term : node.terms()) {
            if (term.about().kind().equals(MeasureId.KIND)) {
                measures.write(term, depth + 1);
            } else if (term instanceof Computed computed) {
                write(computed, depth + 1);
            }
        }
    }

    private String signs(Computed node) {
        List<Trace> terms = node.terms();
        return switch (node.operation()) {
            case SUM -> joined(terms, " + ");
            case PRODUCT -> joined(terms, " × ");
            case QUOTIENT -> joined(terms, " : ");
            case WEIGHTED_MEAN -> weighted(node);
            case LOOKED_UP -> wording.text("scoring.LOOKED_UP", shown(terms.get(0)), row(node));
            case ROUNDED ->
                wording.text(
                        "scoring.ROUNDED", shown(terms.get(0)), shown(terms.get(1)), wording.rounding(terms.get(2)));
            case AT_MOST, AT_LEAST ->
                wording.text("scoring." + node.operation(), shown(terms.get(0)), shown(last(terms)));
            default -> wording.text("scoring." + node.operation(), joined(terms, "; "));
        };
    }

    private String weighted(Computed node) {
        List<Trace> terms = node.terms();
        String sum = IntStream.range(0, terms.size() / 2)
                .mapToObj(i -> shown(terms.get(2 * i)) + " × " + shown(terms.get(2 * i + 1)))
                .collect(Collectors.joining(" + "));
        Fraction weights = Operation.SUM.apply(IntStream.range(0, terms.size() / 2)
                .mapToObj(i -> terms.get(2 * i).value())
                .toList());
        return weights.equals(Fraction.ONE) ? sum : "(" + sum + ") : " + wording.exact(weights);
    }

    private String row(Computed table) {
        return wording.row(table).orElseGet(() -> wording.text("scoring.otherwise"));
    }

    private static Trace last(List<Trace> terms) {
        return terms.get(terms.size() - 1);
    }

    private String joined(List<Trace> terms, String sign) {
        return terms.stream().map(this::shown).collect(Collectors.joining(sign));
    }

    private String shown(Trace term) {
        return wording.exact(term.value());
    }
}
