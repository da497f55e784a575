// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Trace;
import io.github.camket.trace.Trace.Computed;
import io.github.camket.trace.Trace.Given;
import java.util.List;

/** Puts what people gave into lines: points, counts, ratios, and the scores of the staff. */
final class JudgementWriter {

    /** In a test of scores, these come after the bound and the two values. */
    private static final int STAFF_FROM = 3;

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;

    JudgementWriter(Wording wording, boolean inFull, List<Line> lines) {
        this.wording = wording;
        this.inFull = inFull;
        this.lines = lines;
    }

    /** The number that counted, and those of other stages. */
    void write(Computed node, int depth) {
        write("step.judged", node, depth);
    }

    /** As {@link #write}, or {@link #writeRatio} for a ratio, beneath a line that names the measure. */
    void writeBeneath(Computed node, int depth) {
        if (node.operation() == Operation.QUOTIENT) {
            writeRatio("step.judged.beneath", node, depth);
        } else {
            write("step.judged.beneath", node, depth);
        }
    }

    private void write(String key, Computed node, int depth) {
        String measure = node.about().id();
        Given counted = (Given) node.terms().get(0);
        add(
                depth,
                key,
                wording.measure(measure),
                wording.given(measure, counted.value()),
                wording.stage(counted.about().kind(), measure),
                counted.remark(),
                wording.place(node.source()));
        for (Trace other : node.terms().subList(1, node.terms().size())) {
            Given seen = (Given) other;
            add(
                    depth + 1,
                    "step.judged.seen",
                    wording.given(measure, seen.value()),
                    wording.stage(seen.about().kind(), measure),
                    seen.remark());
        }
    }

    /** A ratio that people gave: the share instead of the number that stands for it. */
    void writeRatio(Computed node, int depth) {
        writeRatio("step.judged", node, depth);
    }

    private void writeRatio(String key, Computed node, int depth) {
        Computed given = (Computed) node.terms().get(0);
        Given counted = (Given) given.terms().get(0);
        add(
                depth,
                key,
                wording.measure(node.about().id()),
                wording.value(node.about().id(), node.value()),
                wording.stage(counted.about().kind(), node.about().id()),
                counted.remark(),
                wording.place(node.source()));
    }

    /** Whether all of the staff reach the bound; those who do not are named, the others only in full. */
    void writeStaff(Computed node, int depth) {
        Fraction bound = node.terms().get(0).value();
        List<Trace> scores = node.terms().subList(STAFF_FROM, node.terms().size());
        long below = scores.stream()
                .filter(score -> score.value().compareTo(bound) < 0)
                .count();
        add(
                depth,
                below == 0 ? "step.staff.all" : "step.staff.below",
                wording.measure(node.about().id()),
                wording.percent(node.value()),
                wording.count(scores.size()),
                wording.points(bound),
                wording.count(below),
                wording.place(node.source()));
        for (Trace score : scores) {
            if (inFull || score.value().compareTo(bound) < 0) {
                add(depth + 1, "step.staff.score", score.about().id(), wording.points(score.value()));
            }
        }
    }

    private void add(int depth, String key, String... arguments) {
        lines.add(new Line(depth, wording.text(key, arguments)));
    }
}
