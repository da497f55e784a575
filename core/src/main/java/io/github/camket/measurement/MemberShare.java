// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Interval;
import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.TraceSink;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A share over members told one by one: what they count for, out of their weights.
 *
 * @param measure what it is the value of
 * @param members in a fixed order
 * @param atMost the most that the share can be, if there is a limit
 */
record MemberShare(Measure measure, List<Member> members, Optional<Ceiling> atMost) {

    /**
     * One thing that is in the whole of a share.
     *
     * @param source what it is
     * @param title name for people; may be empty
     * @param weight what it adds to the whole; positive
     * @param counts what it adds to the part, as far as that is known; bounded below
     * @param open the facts that leave that open; empty if it is known
     */
    record Member(Ref source, String title, Fraction weight, Interval counts, Set<Ref> open) {

        /** All of the weight or nothing of it. */
        static Member of(Ref source, String title, Fraction weight, Verdict in) {
            Fraction least = in.certain() ? weight : Fraction.ZERO;
            Fraction most = in.possible() ? weight : Fraction.ZERO;
            return new Member(source, title, weight, new Interval(least, most), in.open());
        }
    }

    /** The value; open between its bounds while what a member counts for is. */
    Measurement measured(TraceSink sink) {
        Measurement.Builder result = Measurement.builder().measure(measure.id());
        if (members.isEmpty()) {
            return result.status(MeasurementStatus.NOT_EVALUABLE).build();
        }
        Interval part = Interval.ZERO;
        Fraction whole = Fraction.ZERO;
        Set<Ref> open = new LinkedHashSet<>();
        for (Member one : members) {
            part = part.plus(one.counts());
            whole = whole.plus(one.weight());
            open.addAll(one.open());
        }
        if (!part.isPoint()) {
            Interval share = part.dividedByPositive(Interval.at(whole));
            Interval limited = atMost.map(ceiling -> share.atMost(Interval.at(ceiling.most())))
                    .orElse(share);
            return result.status(MeasurementStatus.MISSING)
                    .lowest(Optional.ofNullable(limited.least()))
                    .highest(Optional.ofNullable(limited.most()))
                    .addAllMissing(open)
                    .build();
        }
        trace(part.value(), whole, sink);
        return result.status(MeasurementStatus.MEASURED)
                .value(Ratio.of(limited(part.value(), whole), whole))
                .trace(sink.take())
                .build();
    }

    private Fraction limited(Fraction part, Fraction whole) {
        return atMost.map(ceiling -> part.atMost(whole.times(ceiling.most()))).orElse(part);
    }

    private void trace(Fraction part, Fraction whole, TraceSink sink) {
        if (!sink.isActive()) {
            return;
        }
        int start = sink.mark();
        for (Member one : members) {
            sink.add(new Trace.Given(
                    Ref.of("counted", one.source().id()), one.counts().value(), one.source(), one.title()));
        }
        sink.combine(start, Ref.of("counted", measure.id().value()), Operation.SUM, part, Source.NONE);
        int beforeWhole = sink.mark();
        for (Member one : members) {
            sink.add(new Trace.Given(Ref.of("weight", one.source().id()), one.weight(), one.source(), one.title()));
        }
        sink.combine(beforeWhole, Ref.of("all", measure.id().value()), Operation.SUM, whole, Source.NONE);
        sink.combine(start, measure.id().toRef(), Operation.QUOTIENT, part.dividedBy(whole), measure.source());
        if (atMost.isPresent() && part.compareTo(limited(part, whole)) > 0) {
            Ceiling ceiling = atMost.get();
            sink.add(new Trace.Setting(Ref.of("ceiling", measure.id().value()), ceiling.most(), ceiling.source()));
            sink.combine(start, measure.id().toRef(), Operation.AT_MOST, ceiling.most(), measure.source());
        }
    }
}
