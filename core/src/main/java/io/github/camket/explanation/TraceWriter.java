// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.explanation.Explanation.Line;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.Trace.Computed;
import io.github.camket.trace.Trace.Given;
import io.github.camket.trace.Trace.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the trace of a score into lines, from the total down to single deliveries. */
final class TraceWriter {

    private static final Ref OWN_PERIOD = Ref.of("period", "given");

    private final Wording wording;
    private final boolean inFull;
    private final List<Line> lines;
    private final boolean parts;
    private final JudgementWriter judgements;

    TraceWriter(Wording wording, boolean inFull, List<Line> lines) {
        this(wording, inFull, lines, true);
    }

    private TraceWriter(Wording wording, boolean inFull, List<Line> lines, boolean parts) {
        this.wording = wording;
        this.inFull = inFull;
        this.parts = parts;
        this.lines = lines;
        this.judgements = new JudgementWriter(wording, inFull, lines);
    }

    /** The same writer, of judged points without the groups that they are the sum of. */
    TraceWriter withoutParts() {
        return new TraceWriter(wording, inFull, lines, false);
    }

    /** One line for a mean over months, and one for each quarter between, without the months themselves. */
    void writeMean(Trace trace, int depth) {
        Computed mean = (Computed) trace;
        boolean ofMonths = mean.terms().stream().noneMatch(TraceWriter::isMean);
        String key = !ofMonths ? "step.mean.quarters" : mean.terms().size() == 1 ? "step.mean.one" : "step.mean";
        add(depth, key, period(mean.about()), wording.count(mean.terms().size()), shown(mean), source(mean));
        for (Trace term : mean.terms()) {
            if (isMean(term)) {
                writeMean(term, depth + 1);
            }
        }
    }

    private static boolean isMean(Trace trace) {
        return trace instanceof Computed computed && computed.operation() == Operation.MEAN;
    }

    /** Points as shown, and exactly where that is something else. */
    private String shown(Computed node) {
        String shown = wording.points(node.value());
        String exact = wording.exact(node.value());
        return shown.equals(exact) ? shown : wording.text("step.exactly", shown, exact);
    }

    /** A tree, from its top. */
    void write(Trace trace, int depth) {
        switch (trace.about().kind()) {
            case "period" -> total(trace, depth);
            case "criterion" -> criterion((Computed) trace, depth);
            case "measure" -> measure(trace, depth);
            default -> throw new IllegalStateException("trace must be known: " + trace.about());
        }
    }

    private void total(Trace trace, int depth) {
        if (!(trace instanceof Computed total)) {
            Given given = (Given) trace;
            add(
                    depth,
                    "step.total.confirmed",
                    period(given.about()),
                    wording.points(given.value()),
                    given.remark(),
                    given.source().id());
            return;
        }
        if (total.operation() != Operation.SUM) {
            add(
                    depth,
                    "step.total.limited",
                    wording.points(total.value()),
                    wording.points(total.terms().get(0).value()),
                    source(total));
            total(total.terms().get(0), depth + 1);
            return;
        }
        String sum = wording.sum(total.terms().stream().map(Trace::value).toList(), Points.of(total.value()));
        boolean own = total.about().equals(OWN_PERIOD);
        add(
                depth,
                own ? "step.total.own" : "step.total",
                own ? "" : period(total.about()),
                sum,
                shown(total),
                source(total));
        total.terms().forEach(term -> write(term, depth + 1));
    }

    private void criterion(Computed node, int depth) {
        String label = wording.criterion(node.about().id());
        boolean alone = node.operation() == Operation.SUM && node.terms().size() == 1;
        if (alone
                && node.terms().get(0) instanceof Computed judged
                && judged.about().kind().equals(MeasureId.KIND)) {
            measure(judged, depth);
            return;
        }
        if (alone && !(node.terms().get(0) instanceof Computed)) {
            add(depth, "step.criterion.judged", label, wording.points(node.value()), source(node));
            return;
        }
        if (!isProportional(node)) {
            new FormulaWriter(wording, lines, this).write(node, depth);
            return;
        }
        boolean capped = node.operation() == Operation.AT_MOST;
        Computed product = capped ? (Computed) node.terms().get(0) : node;
        Computed mean = (Computed) product.terms().get(0);
        add(
                depth,
                "step.criterion.ratios",
                label,
                wording.percent(mean.value()),
                wording.points(product.terms().get(1).value()),
                wording.points(product.value()),
                source(mean));
        if (capped) {
            add(depth + 1, "step.criterion.capped", wording.points(node.value()), source(node));
        }
        mean.terms().forEach(term -> write(term, depth + 1));
    }

    /** Whether the points are the mean of measures times a maximum, possibly capped: the formula of the decrees. */
    private static boolean isProportional(Computed node) {
        Trace product = node.operation() == Operation.AT_MOST ? node.terms().get(0) : node;
        return product instanceof Computed computed
                && computed.operation() == Operation.PRODUCT
                && computed.terms().get(0) instanceof Computed mean
                && mean.about().kind().equals("mean")
                && mean.terms().stream().allMatch(term -> term.about().kind().equals(MeasureId.KIND));
    }

    private void measure(Trace node, int depth) {
        String label = wording.measure(node.about().id());
        if (node instanceof Setting setting) {
            String place = wording.citation(setting.source());
            add(depth, "step.ratio.ofNothing", label, wording.percent(setting.value()), place);
            return;
        }
        if (!(node instanceof Computed computed)) {
            add(depth, "step.measure.given", label, wording.exact(node.value()));
            return;
        }
        switch (computed.operation()) {
            case QUOTIENT -> {
                if (computed.terms().get(0).about().kind().equals(MeasureId.KIND)) {
                    judgements.writeRatio(computed, depth);
                } else {
                    ratio(computed, label, depth);
                }
            }
            case ALL_AT_LEAST -> judgements.writeStaff(computed, depth);
            case AT_MOST -> {
                measure(computed.terms().get(0), depth);
                boolean amount =
                        computed.terms().get(0) instanceof Computed uncapped && uncapped.operation() == Operation.SUM;
                String most = amount ? wording.exact(computed.value()) : wording.percent(computed.value());
                add(depth + 1, "step.ratio.capped", most);
            }
            case FIRST -> first(computed, label, depth);
            case SUM -> sum(computed, label, depth);
            default ->
                throw new IllegalStateException("measure must be computed in a known way: " + computed.operation());
        }
    }

    /** One of several numbers that people gave, or the one figure of an indicator. */
    private void first(Computed node, String label, int depth) {
        if (!isFigure(node.terms().get(0))) {
            judgements.write(node, depth);
            return;
        }
        add(depth, "step.figure", label, wording.worded(node.about().id(), node.value()), source(node));
        figure((Given) node.terms().get(0), depth + 1);
    }

    private static boolean isFigure(Trace term) {
        return term instanceof Given given && given.source().kind().equals(IndicatorReading.KIND);
    }

    /** The reading that a value was taken from. */
    private void figure(Given figure, int depth) {
        String asOf = wording.date(LocalDate.parse(figure.about().id()));
        add(depth, "step.figure.of", asOf, figure.remark(), figure.source().id());
    }

    /** Points by their parts, or an amount by its tasks. */
    private void sum(Computed node, String label, int depth) {
        Trace first = node.terms().get(0);
        if (first.about().kind().equals("counted")) {
            add(depth, "step.amount", label, wording.exact(node.value()), source(node));
            new ItemFormulaWriter(wording, inFull, lines).write(first, Optional.empty(), depth + 1);
            return;
        }
        add(depth, "step.judged.parts", label, wording.points(node.value()), source(node));
        if (parts) {
            node.terms().forEach(term -> write(term, depth + 1));
        }
    }

    private void ratio(Computed node, String label, int depth) {
        Trace part = node.terms().get(0);
        Trace whole = node.terms().get(1);
        add(
                depth,
                "step.ratio",
                label,
                wording.exact(part.value()),
                wording.exact(whole.value()),
                wording.percent(node.value()),
                source(node));
        if (whole.about().kind().equals("outOf")) {
            new ItemFormulaWriter(wording, inFull, lines).write(part, Optional.of(whole), depth + 1);
        } else if (isFigure(part)) {
            figure((Given) part, depth + 1);
        } else if (isOfMembers(node)) {
            members(node, depth + 1, false);
        } else if (part instanceof Computed counted && whole instanceof Computed outOf) {
            WorkWriter work = new WorkWriter(wording, inFull, lines);
            for (int i = 0; i < counted.terms().size(); i++) {
                work.item(
                        (Computed) counted.terms().get(i),
                        (Computed) outOf.terms().get(i),
                        depth + 1);
            }
        }
    }

    /**
     * The tasks, shortcomings, targets or units of a share: those on the smaller side of it, which tell the others too; all in
     * full. Where some count in part, those that do not count in full, with what they count for. Of an indicator its figure.
     *
     * @param few whether those that count come first where both sides are equal
     */
    void writeMembers(Trace share, int depth, boolean few) {
        if (isOfMembers(share)) {
            members((Computed) share, depth, few);
        } else if (share instanceof Computed computed
                && isFigure(computed.terms().get(0))) {
            figure((Given) computed.terms().get(0), depth);
        } else if (isJudged(share)) {
            judgements.writeBeneath((Computed) share, depth);
        } else {
            write(share, depth);
        }
    }

    /** Whether people gave it, not facts. */
    private boolean isJudged(Trace share) {
        if (!(share instanceof Computed computed)) {
            return false;
        }
        Trace first = computed.terms().get(0);
        return computed.operation() == Operation.FIRST
                ? !isFigure(first)
                : computed.operation() == Operation.QUOTIENT
                        && first instanceof Computed
                        && first.about().kind().equals(MeasureId.KIND);
    }

    private static boolean isOfMembers(Trace share) {
        return share instanceof Computed quotient
                && quotient.operation() == Operation.QUOTIENT
                && quotient.terms().stream()
                        .allMatch(side -> side instanceof Computed sum
                                && sum.terms().stream().allMatch(Given.class::isInstance));
    }

    private void members(Computed share, int depth, boolean few) {
        List<Trace> counted = ((Computed) share.terms().get(0)).terms();
        List<Trace> weights = ((Computed) share.terms().get(1)).terms();
        List<Trace> in = new ArrayList<>();
        List<Trace> out = new ArrayList<>();
        List<Trace> partly = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            Fraction value = counted.get(i).value();
            List<Trace> side =
                    value.signum() == 0 ? out : value.equals(weights.get(i).value()) ? in : partly;
            side.add(counted.get(i));
        }
        boolean showIn = partly.isEmpty() && (in.size() < out.size() || (few && in.size() == out.size()));
        partly.forEach(member -> add(depth, "step.member.partly", named(member), wording.percent(member.value())));
        if (inFull || showIn) {
            in.forEach(member -> add(depth, "step.member.in", named(member)));
        }
        if (inFull || !showIn) {
            out.forEach(member -> add(depth, "step.member.out", named(member)));
        }
    }

    private static String named(Trace member) {
        Given given = (Given) member;
        String id = given.source().id();
        return given.remark().isEmpty() ? id : given.remark() + " [" + id + "]";
    }

    private String period(Ref about) {
        return wording.period(ReportingPeriod.parse(about.id()));
    }

    private String source(Computed node) {
        return wording.place(node.source());
    }

    private void add(int depth, String key, String... arguments) {
        lines.add(new Line(depth, wording.text(key, arguments)));
    }
}
