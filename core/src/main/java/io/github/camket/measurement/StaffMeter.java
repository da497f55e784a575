// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.List;
import java.util.Optional;

/** Tells from the scores of the people managed whether all of them reach a bound. */
final class StaffMeter {

    private static final long PERCENT = 100;

    private final GradedMeter judged;
    private final TraceSink sink;
    private final List<Finding> findings;

    StaffMeter(GradedMeter judged, TraceSink sink, List<Finding> findings) {
        this.judged = judged;
        this.sink = sink;
        this.findings = findings;
    }

    /**
     * Measures.
     *
     * @param staff scores of the people managed; empty if the facts do not tell who they are, so that people judge
     */
    Measurement measure(Measure.OfStaff measure, Optional<List<StaffScore>> staff) {
        int start = sink.mark();
        Measurement given = judged.measure(asGraded(measure));
        sink.drop(start);
        boolean nobody = staff.filter(List::isEmpty).isPresent();
        if (staff.isEmpty() || (nobody && measure.noStaffPolicy().value() == NoStaffPolicy.JUDGED)) {
            return given;
        }
        Measurement.Builder result =
                Measurement.builder().measure(measure.id()).addAllJudgements(given.getJudgements());
        if (nobody && measure.noStaffPolicy().value() == NoStaffPolicy.NOT_EVALUABLE) {
            return result.status(MeasurementStatus.NOT_EVALUABLE).build();
        }
        Optional<Fraction> value = ofStaff(measure, staff.get());
        if (value.isEmpty()) {
            staff.get().stream()
                    .filter(score -> score.least().compareTo(measure.atLeast()) < 0)
                    .forEach(score -> result.addMissing(score.cadre().toRef()));
            return result.status(MeasurementStatus.MISSING)
                    .lowest(measure.otherwise())
                    .highest(measure.whenAll())
                    .build();
        }
        compare(measure, given, value.get());
        trace(measure, staff.get(), value.get());
        return result.status(MeasurementStatus.MEASURED)
                .value(Ratio.of(value.get(), Fraction.ONE))
                .trace(sink.take())
                .build();
    }

    /** One who is surely below settles it; so does everyone surely not below. */
    private static Optional<Fraction> ofStaff(Measure.OfStaff measure, List<StaffScore> staff) {
        if (staff.stream().anyMatch(score -> score.most().compareTo(measure.atLeast()) < 0)) {
            return Optional.of(measure.otherwise());
        }
        return staff.stream().allMatch(score -> score.least().compareTo(measure.atLeast()) >= 0)
                ? Optional.of(measure.whenAll())
                : Optional.empty();
    }

    private void compare(Measure.OfStaff measure, Measurement given, Fraction value) {
        given.getValue()
                .filter(judgement -> !judgement.toFraction().equals(value))
                .ifPresent(judgement -> findings.add(Measurer.STAFF_RATIO_DISAGREES.about(
                        given.getJudgements().get(0).getRef(), measure.id(), judgement.toFraction(), value)));
    }

    private void trace(Measure.OfStaff measure, List<StaffScore> staff, Fraction value) {
        if (!sink.isActive()) {
            return;
        }
        if (staff.isEmpty()) {
            sink.add(new Trace.Setting(
                    measure.id().toRef(), value, measure.noStaffPolicy().source()));
            return;
        }
        int start = sink.mark();
        set("atLeast", measure.atLeast().toFraction(), measure);
        set("whenAll", measure.whenAll(), measure);
        set("otherwise", measure.otherwise(), measure);
        for (StaffScore score : staff) {
            // One who is known only to reach the bound, or only not to, is shown with the bound that settles it.
            boolean below = score.most().compareTo(measure.atLeast()) < 0;
            Points settled = below ? score.most() : score.least();
            sink.add(new Trace.Given(
                    Ref.of("staffScore", score.cadre().value()), settled.toFraction(), score.source(), ""));
        }
        sink.combine(start, measure.id().toRef(), Operation.ALL_AT_LEAST, value, measure.source());
    }

    private void set(String name, Fraction value, Measure.OfStaff measure) {
        sink.add(new Trace.Setting(Ref.of(name, measure.id().value()), value, measure.source()));
    }

    private static Measure.Graded asGraded(Measure.OfStaff measure) {
        return new Measure.Graded(
                measure.id(),
                measure.label(),
                Points.of(PERCENT),
                List.of(percent(measure.otherwise()), percent(measure.whenAll())),
                measure.source());
    }

    private static Points percent(Fraction share) {
        return Points.of(share.times(Fraction.of(PERCENT)));
    }
}
