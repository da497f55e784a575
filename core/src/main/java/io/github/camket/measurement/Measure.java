// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.ParameterChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Definition of one number that a regulation asks for. Data: a regulation may have any measures of these shapes. */
public sealed interface Measure {

    /** Identifier within the regulation. */
    MeasureId id();

    /** Name for people. */
    Label label();

    /** Where the regulation defines it. */
    Source source();

    /** What kind of number it gives. */
    default MeasureUnit unit() {
        return MeasureUnit.RATIO;
    }

    /** The same definition with its sources changed: its own, and those of its parts and parameters. */
    Measure mapSources(UnaryOperator<Source> change);

    /** Its named choices; most measures have none. */
    default List<Parameter<?>> parameters() {
        return List.of();
    }

    /** The same definition with its named choices changed. */
    default Measure mapParameters(ParameterChange change) {
        return this;
    }

    /**
     * A ratio over converted work: what counts of the work done, out of the work assigned or completed. Amounts are
     * multiplied by the conversion coefficient of their task.
     *
     * @param id identifier
     * @param label name
     * @param credit what of the work done counts
     * @param source where it is defined
     */
    record OfWork(MeasureId id, Label label, WorkCredit credit, Source source) implements Measure {
        /** Checks that all are given. */
        public OfWork {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfWork(id, label, credit, change.apply(source));
        }
    }

    /**
     * A sum over the tasks or deliveries of a person, alone or as a part of another sum.
     *
     * @param id identifier
     * @param label name
     * @param counted the sum
     * @param outOf what it is taken out of; if empty, the measure is the sum itself, an amount
     * @param atMost the most that the ratio or amount can be, if there is a limit
     * @param source where it is defined
     */
    record OfItems(
            MeasureId id,
            Label label,
            ItemCount counted,
            Optional<ItemWhole> outOf,
            Optional<Ceiling> atMost,
            Source source)
            implements Measure {
        /** Checks that all are given. */
        public OfItems {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(counted, "counted");
            Objects.requireNonNull(outOf, "outOf");
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public MeasureUnit unit() {
            return outOf.isPresent() ? MeasureUnit.RATIO : MeasureUnit.COUNT;
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            ItemSources sources = new ItemSources(change);
            return new OfItems(
                    id,
                    label,
                    sources.of(counted),
                    outOf.map(sources::of),
                    atMost.map(sources::of),
                    change.apply(source));
        }

        @Override
        public List<Parameter<?>> parameters() {
            return outOf.<List<Parameter<?>>>map(
                            whole -> List.of(whole.zeroDenominatorPolicy(), whole.nothingCompletedPolicy()))
                    .orElse(List.of());
        }

        @Override
        public Measure mapParameters(ParameterChange change) {
            return new OfItems(
                    id,
                    label,
                    counted,
                    outOf.map(whole -> new ItemWhole(
                            whole.count(),
                            change.of(whole.zeroDenominatorPolicy()),
                            change.of(whole.nothingCompletedPolicy()))),
                    atMost,
                    source);
        }
    }

    /**
     * A number that is given, by the application's own sums or by people as a judged score: points as points, a ratio in
     * percent, a count as a whole number.
     *
     * @param id identifier, which judged scores name as their criterion
     * @param label name
     * @param unit what kind of number it is
     * @param most the most that can be given, a ratio as a fraction of 1; positive; if empty, there is no limit
     * @param exceededMeaning in a share of what is beyond requirement: what that means, for those who give the share; nothing here
     *     computes with it
     * @param exceededBase in such a share: how they count, likewise
     * @param source where it is defined
     */
    record Reported(
            MeasureId id,
            Label label,
            MeasureUnit unit,
            Optional<Fraction> most,
            Optional<Parameter<ExceededMeaning>> exceededMeaning,
            Optional<Parameter<TaskShareBase>> exceededBase,
            Source source)
            implements Measure {
        /** Checks the limit and the names of the choices. */
        public Reported {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(source, "source");
            exceededMeaning.ifPresent(meaning -> Parameter.requireNames(List.of("exceededMeaning"), List.of(meaning)));
            exceededBase.ifPresent(base -> Parameter.requireNames(List.of("exceededBase"), List.of(base)));
            if (most.isPresent() && most.get().signum() <= 0) {
                throw new IllegalArgumentException("most of " + id + " must be positive: " + most.get());
            }
        }

        /** A number without choices of its own. */
        public Reported(MeasureId id, Label label, MeasureUnit unit, Optional<Fraction> most, Source source) {
            this(id, label, unit, most, Optional.empty(), Optional.empty(), source);
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            ParameterChange choices = ParameterChange.ofSources(change);
            return new Reported(
                    id,
                    label,
                    unit,
                    most,
                    exceededMeaning.map(choices::of),
                    exceededBase.map(choices::of),
                    change.apply(source));
        }

        @Override
        public List<Parameter<?>> parameters() {
            List<Parameter<?>> all = new ArrayList<>();
            exceededMeaning.ifPresent(all::add);
            exceededBase.ifPresent(all::add);
            return List.copyOf(all);
        }

        @Override
        public Measure mapParameters(ParameterChange change) {
            return new Reported(
                    id, label, unit, most, exceededMeaning.map(change::of), exceededBase.map(change::of), source);
        }
    }

    /**
     * Points that people give, as a whole or item by item. If any part is judged, the parts count and the whole is their
     * sum; a total typed over judged parts is not believed.
     *
     * @param id identifier, which judged scores name as their criterion
     * @param label name
     * @param max most points that can be given; positive; with parts, the sum of theirs
     * @param parts items that can be judged instead of the whole; may be empty
     * @param source where it is defined
     */
    record Judged(MeasureId id, Label label, Points max, List<Judged> parts, Source source) implements Measure {
        @Override
        public MeasureUnit unit() {
            return MeasureUnit.POINTS;
        }

        /** Whether this measure or one of its parts, at any depth, has the identifier. */
        boolean has(String wanted) {
            return id.value().equals(wanted) || parts.stream().anyMatch(part -> part.has(wanted));
        }

        /** Checks the maximum, and that those of the parts add up to it. */
        public Judged {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(source, "source");
            parts = List.copyOf(parts);
            if (max.compareTo(Points.ZERO) <= 0) {
                throw new IllegalArgumentException("max of " + id + " must be positive: " + max);
            }
            Points sum = parts.stream().map(Judged::max).reduce(Points.ZERO, Points::plus);
            if (!parts.isEmpty() && !sum.equals(max)) {
                throw new IllegalArgumentException(
                        "parts of " + id + " must have maxima that add up to " + max + ": " + sum);
            }
        }

        @Override
        public Judged mapSources(UnaryOperator<Source> change) {
            return new Judged(
                    id,
                    label,
                    max,
                    parts.stream().map(part -> part.mapSources(change)).toList(),
                    change.apply(source));
        }
    }

    /**
     * A ratio that people give in steps, such as 100 % or 50 %: the points given, out of the maximum.
     *
     * @param id identifier, which judged scores name as their criterion
     * @param label name
     * @param max points that stand for 100 %; positive
     * @param allowed the only points that can be given, ascending, at least one, 0 to max; another value counts as not given
     * @param source where it is defined
     */
    record Graded(MeasureId id, Label label, Points max, List<Points> allowed, Source source) implements Measure {
        /** Checks the maximum and the steps. */
        public Graded {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(source, "source");
            allowed = List.copyOf(allowed);
            if (max.compareTo(Points.ZERO) <= 0) {
                throw new IllegalArgumentException("max of " + id + " must be positive: " + max);
            }
            Points last = null;
            for (Points step : allowed) {
                if (step.compareTo(Points.ZERO) < 0
                        || step.compareTo(max) > 0
                        || (last != null && step.compareTo(last) <= 0)) {
                    throw new IllegalArgumentException(
                            "allowed of " + id + " must ascend from 0 to " + max + ": " + allowed);
                }
                last = step;
            }
            if (allowed.isEmpty()) {
                throw new IllegalArgumentException("allowed of " + id + " must not be empty: []");
            }
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new Graded(id, label, max, allowed, change.apply(source));
        }
    }

    /**
     * A ratio that depends on the scores of the people whom a leader manages: one value if all of them reach a bound in the
     * period, another one if any of them does not.
     *
     * @param id identifier; a leader whose field the facts do not tell gets this ratio as a judged score, in percent
     * @param label name
     * @param atLeast the bound, inclusive
     * @param whenAll value if everyone reaches it; a fraction of 1
     * @param otherwise value if anyone is below; less than {@code whenAll}, not negative
     * @param noStaffPolicy what the ratio is where nobody who has a score is managed
     * @param source where it is defined
     */
    record OfStaff(
            MeasureId id,
            Label label,
            Points atLeast,
            Fraction whenAll,
            Fraction otherwise,
            Parameter<NoStaffPolicy> noStaffPolicy,
            Source source)
            implements Measure {
        /** Checks the values. */
        public OfStaff {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(atLeast, "atLeast");
            Objects.requireNonNull(source, "source");
            Parameter.requireNames(List.of("noStaffPolicy"), List.of(noStaffPolicy));
            if (otherwise.signum() < 0 || otherwise.compareTo(whenAll) >= 0) {
                throw new IllegalArgumentException(
                        "otherwise of " + id + " must be 0 or more and below " + whenAll + ": " + otherwise);
            }
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfStaff(
                    id,
                    label,
                    atLeast,
                    whenAll,
                    otherwise,
                    noStaffPolicy.withSource(change.apply(noStaffPolicy.source())),
                    change.apply(source));
        }

        @Override
        public List<Parameter<?>> parameters() {
            return List.of(noStaffPolicy);
        }

        @Override
        public Measure mapParameters(ParameterChange change) {
            return new OfStaff(id, label, atLeast, whenAll, otherwise, change.of(noStaffPolicy), source);
        }
    }

    /**
     * A share of the tasks of a unit that were due in the period.
     *
     * @param id identifier
     * @param label name
     * @param test what a task is counted for
     * @param origins tasks of which origin there are; not empty
     * @param causesWeighed where the regulation says that the authority weighs why tasks are not completed, and decides; confirmed
     *     causes of such tasks are then told, and the share stays as it is; empty if it does not say so
     * @param source where it is defined
     */
    record OfUnitTasks(
            MeasureId id,
            Label label,
            TaskTest test,
            Set<TaskOrigin> origins,
            Optional<Source> causesWeighed,
            Source source)
            implements Measure {
        /** Copies the origins, in a fixed order. */
        public OfUnitTasks {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(test, "test");
            Objects.requireNonNull(source, "source");
            if (origins.isEmpty()) {
                throw new IllegalArgumentException("origins of " + id + " must not be empty: []");
            }
            origins = Collections.unmodifiableSet(new TreeSet<>(origins));
            if (causesWeighed.filter(Source.NONE::equals).isPresent()) {
                throw new IllegalArgumentException("causesWeighed of " + id + " must have a citation or a note: -");
            }
        }

        /** A share of which the regulation says nothing about causes. */
        public OfUnitTasks(MeasureId id, Label label, TaskTest test, Set<TaskOrigin> origins, Source source) {
            this(id, label, test, origins, Optional.empty(), source);
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfUnitTasks(id, label, test, origins, causesWeighed.map(change), change.apply(source));
        }
    }

    /**
     * The share of the shortcomings of a unit that are remedied, out of those to be remedied in the period.
     *
     * @param id identifier
     * @param label name
     * @param source where it is defined
     */
    record OfShortcomings(MeasureId id, Label label, Source source) implements Measure {
        /** Checks that all are given. */
        public OfShortcomings {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfShortcomings(id, label, change.apply(source));
        }
    }

    /**
     * The share of what a unit promised for the period that is fulfilled, item by item. Items that are not settled leave it open.
     *
     * @param id identifier
     * @param label name
     * @param weighting what an item adds
     * @param source where it is defined
     */
    record OfCommitments(MeasureId id, Label label, PromiseWeighting weighting, Source source) implements Measure {
        /** Checks that all are given. */
        public OfCommitments {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(weighting, "weighting");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfCommitments(id, label, weighting, change.apply(source));
        }
    }

    /**
     * The share of the units directly below a unit that are rated at one level.
     *
     * @param id identifier
     * @param label name
     * @param level the level
     * @param source where it is defined
     */
    record OfUnitRatings(MeasureId id, Label label, RatingLevel level, Source source) implements Measure {
        /** Checks that all are given. */
        public OfUnitRatings {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfUnitRatings(id, label, level, change.apply(source));
        }
    }

    /**
     * A share of the targets of a unit that are due in the period, each counted as one. Only judged targets are certain; the
     * others leave it open, except for what they can no longer become.
     *
     * @param id identifier
     * @param label name
     * @param credit what a target counts for
     * @param indicators targets of which indicators there are; empty for all
     * @param selection which of these targets
     * @param atMost the most that the share can be, if there is a limit
     * @param rules how targets are counted that are exceeded or not judged
     * @param source where it is defined
     */
    record OfTargets(
            MeasureId id,
            Label label,
            TargetCredit credit,
            Set<IndicatorId> indicators,
            TargetSelection selection,
            Optional<Ceiling> atMost,
            TargetRules rules,
            Source source)
            implements Measure {
        /** Copies the indicators, in a fixed order. */
        public OfTargets {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(selection, "selection");
            Objects.requireNonNull(atMost, "atMost");
            Objects.requireNonNull(rules, "rules");
            Objects.requireNonNull(source, "source");
            indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfTargets(
                    id,
                    label,
                    credit,
                    indicators,
                    selection,
                    atMost.map(new ItemSources(change)::of),
                    rules.mapParameters(ParameterChange.ofSources(change)),
                    change.apply(source));
        }

        @Override
        public List<Parameter<?>> parameters() {
            return rules.all();
        }

        @Override
        public Measure mapParameters(ParameterChange change) {
            return new OfTargets(id, label, credit, indicators, selection, atMost, rules.mapParameters(change), source);
        }
    }

    /**
     * The value of one indicator in a unit and period: of its last final figure, as of the last day of the period or before.
     * A ratio is a share of 1; a product counts 1 if it is delivered. An estimate leaves it open.
     *
     * @param id identifier
     * @param label name
     * @param indicator what is measured
     * @param unit what kind of number the regulation takes it for
     * @param source where it is defined
     */
    record OfIndicator(MeasureId id, Label label, IndicatorId indicator, MeasureUnit unit, Source source)
            implements Measure {
        /** Checks that all are given. */
        public OfIndicator {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Measure mapSources(UnaryOperator<Source> change) {
            return new OfIndicator(id, label, indicator, unit, change.apply(source));
        }
    }
}
