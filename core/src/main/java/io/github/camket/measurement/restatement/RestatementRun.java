// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One series on its way to another map, day by day. */
final class RestatementRun<I extends UnitId & Comparable<I>> {

    /** What leaves a unit the one that it was. */
    private static final Set<ReorganizationKind> SAME_UNIT = EnumSet.of(
            ReorganizationKind.UNCHANGED,
            ReorganizationKind.RENAME,
            ReorganizationKind.RETYPE,
            ReorganizationKind.MOVE);

    /** A share of what one unit reported, and the unit that it has reached. */
    private record Flow<I>(Figure<I> figure, I at, Fraction share) {

        /** The share of the value; empty for no share of a ratio, since nothing of nothing is none. */
        Optional<FigureValue> part() {
            Optional<Parts> parts = Parts.of(figure.value());
            if (parts.isEmpty()) {
                return Optional.of(figure.value());
            }
            return share.signum() == 0 && figure.value() instanceof FigureValue.Share
                    ? Optional.empty()
                    : Optional.of(parts.get().times(share).toValue());
        }
    }

    private static final FigureValue NOTHING_THERE = new FigureValue.None(FigureValue.Reason.NOT_APPLICABLE);

    private final Lineage<I> lineage;
    private final ShareTable<I> shares;
    private final FigureSeries<I> series;
    private final LocalDate mapDay;
    private final boolean forwards;
    private final List<LocalDate> days;
    private final List<Kept<I>> kept = new ArrayList<>();
    private final TreeSet<Finding> findings = new TreeSet<>();

    RestatementRun(Lineage<I> lineage, ShareTable<I> shares, FigureSeries<I> series, LocalDate mapDay) {
        this.lineage = lineage;
        this.shares = shares;
        this.series = series;
        this.mapDay = mapDay;
        this.forwards = !mapDay.isBefore(series.mapDay());
        List<LocalDate> between = new ArrayList<>(
                forwards ? lineage.getDays(series.mapDay(), mapDay) : lineage.getDays(mapDay, series.mapDay()));
        if (!forwards) {
            Collections.reverse(between);
        }
        this.days = between;
    }

    Restatement<I> run() {
        Optional<Finding> refusal = refusal();
        if (refusal.isPresent()) {
            return new Restatement<>(
                    series,
                    mapDay,
                    List.of(),
                    List.of(),
                    new ConservationAccount(List.of()),
                    refusal,
                    List.of(refusal.get()));
        }
        List<Flow<I>> flows = new ArrayList<>();
        for (Figure<I> figure : series.figures()) {
            if (lineage.exists(figure.unit(), series.mapDay())) {
                flows.add(new Flow<>(figure, figure.unit(), Fraction.ONE));
            } else {
                findings.add(Restater.UNIT_NOT_ON_MAP.about(figure.unit().toRef(), series.mapDay()));
                keep(new Flow<>(figure, figure.unit(), Fraction.ONE), series.mapDay(), Kept.Reason.NOT_ON_THE_MAP);
            }
        }
        for (LocalDate day : days) {
            List<Flow<I>> next = new ArrayList<>();
            for (Flow<I> flow : flows) {
                next.addAll(pass(flow, day));
            }
            flows = next;
        }
        List<RestatedFigure<I>> figures = collect(flows);
        return new Restatement<>(
                series, mapDay, figures, kept, account(figures), Optional.empty(), List.copyOf(findings));
    }

    /** The first unit that is joined, divided or dissolved refuses a series that does not add up. */
    private Optional<Finding> refusal() {
        Optional<FindingCode> code = series.figures().stream()
                .map(Figure::value)
                .flatMap(value -> refusalOf(value).stream())
                .findFirst();
        if (code.isEmpty()) {
            return Optional.empty();
        }
        for (Figure<I> figure : series.figures()) {
            if (!lineage.exists(figure.unit(), series.mapDay())) {
                continue;
            }
            Descent<I> descent = descent(figure.unit());
            if (!descent.ended().isEmpty()) {
                return Optional.of(code.get().about(figure.unit().toRef(), "-", mapDay));
            }
            for (LineageStep<I> step : descent.steps()) {
                if (!SAME_UNIT.contains(step.kind())) {
                    return Optional.of(code.get()
                            .about(
                                    figure.unit().toRef(),
                                    step.reorganization().getId(),
                                    step.reorganization().getOn()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FindingCode> refusalOf(FigureValue value) {
        if (value instanceof FigureValue.Rank) {
            return Optional.of(Restater.RANKS_DO_NOT_TRANSFER);
        }
        if (value instanceof FigureValue.Score) {
            return Optional.of(Restater.SCORES_DO_NOT_TRANSFER);
        }
        return value instanceof FigureValue.Share share && share.ratio().isBare()
                ? Optional.of(Restater.BARE_PERCENTAGE_NOT_POOLED)
                : Optional.empty();
    }

    private Descent<I> descent(I unit) {
        return forwards
                ? lineage.successors(unit, series.mapDay(), mapDay)
                : lineage.predecessors(unit, series.mapDay(), mapDay);
    }

    /** The units that the unit is passed to on the day; the unit itself if nothing touches it. */
    private List<I> next(I unit, LocalDate day) {
        List<I> others = forwards
                ? lineage.stepsOn(unit, day).stream().map(LineageStep::to).toList()
                : lineage.stepsTo(unit, day).stream().map(LineageStep::from).toList();
        boolean untouched = others.isEmpty()
                && (!forwards || lineage.dissolvedOn(unit, day).isEmpty())
                && lineage.exists(unit, forwards ? day : day.minusDays(1));
        return untouched ? List.of(unit) : others.stream().distinct().sorted().toList();
    }

    private List<Flow<I>> pass(Flow<I> flow, LocalDate day) {
        List<I> heirs = next(flow.at(), day);
        if (heirs.size() == 1) {
            return List.of(new Flow<>(flow.figure(), heirs.get(0), flow.share()));
        }
        if (heirs.isEmpty()) {
            return keep(flow, day, Kept.Reason.NO_HEIR);
        }
        if (!forwards) {
            return keep(flow, day, Kept.Reason.JOINED);
        }
        ShareTable.Found found = shares.find(flow.at(), day, series, heirs);
        if (found.problem().isPresent()) {
            return keep(flow, day, found.problem().get());
        }
        List<Flow<I>> divided = new ArrayList<>();
        for (I heir : heirs) {
            Fraction share = found.shares().getOrDefault(heir, Fraction.ZERO);
            divided.add(new Flow<>(flow.figure(), heir, flow.share().times(share)));
        }
        return divided;
    }

    /** What has no value, or no share of one, leaves nothing behind. */
    private List<Flow<I>> keep(Flow<I> flow, LocalDate day, Kept.Reason reason) {
        I from = flow.figure().unit();
        if (!(flow.figure().value() instanceof FigureValue.None) && flow.share().signum() > 0) {
            flow.part().ifPresent(part -> kept.add(new Kept<>(from, flow.at(), day, flow.share(), part, reason)));
            findings.add(Restater.VALUE_KEPT.about(from.toRef(), reason, day, flow.at()));
        }
        return List.of();
    }

    private List<RestatedFigure<I>> collect(List<Flow<I>> flows) {
        Map<I, List<Flow<I>>> arrived = new TreeMap<>();
        for (Flow<I> flow : flows) {
            arrived.computeIfAbsent(flow.at(), key -> new ArrayList<>()).add(flow);
        }
        Map<I, TreeSet<I>> withheld = withheld();
        withheld.keySet().forEach(unit -> arrived.putIfAbsent(unit, List.of()));
        List<RestatedFigure<I>> figures = new ArrayList<>();
        arrived.forEach((unit, parts) -> {
            if (lineage.exists(unit, mapDay)) {
                figures.add(figure(unit, parts, List.copyOf(withheld.getOrDefault(unit, new TreeSet<>()))));
            } else {
                parts.forEach(flow -> keep(flow, mapDay, Kept.Reason.NO_HEIR));
            }
        });
        return figures;
    }

    /** For each unit of the other map the units whose value stopped on the way to it. */
    private Map<I, TreeSet<I>> withheld() {
        Map<I, TreeSet<I>> withheld = new TreeMap<>();
        for (Kept<I> each : kept) {
            if (each.reason() == Kept.Reason.NO_HEIR || each.reason() == Kept.Reason.NOT_ON_THE_MAP) {
                continue;
            }
            LocalDate before = forwards ? each.on().minusDays(1) : each.on();
            List<I> heirs = forwards
                    ? lineage.successors(each.at(), before, mapDay).units()
                    : lineage.predecessors(each.at(), before, mapDay).units();
            for (I heir : heirs) {
                withheld.computeIfAbsent(heir, key -> new TreeSet<>()).add(each.from());
            }
        }
        return withheld;
    }

    private RestatedFigure<I> figure(I unit, List<Flow<I>> flows, List<I> withheld) {
        List<Contribution<I>> contributions = new ArrayList<>();
        TreeSet<I> accounted = new TreeSet<>(withheld);
        accounted.addAll(notApplicable());
        Optional<FigureValue> sum = Optional.empty();
        for (Flow<I> flow : flows) {
            FigureValue value = flow.figure().value();
            if (value instanceof FigureValue.None) {
                continue;
            }
            accounted.add(flow.figure().unit());
            Optional<FigureValue> part = flow.part();
            if (part.isPresent()) {
                sum = Optional.of(sum.map(before -> plus(before, part.get())).orElse(part.get()));
                if (flow.share().signum() > 0) {
                    contributions.add(new Contribution<>(flow.figure().unit(), flow.share(), part.get()));
                }
            }
        }
        List<I> origins = forwards
                ? lineage.predecessors(unit, mapDay, series.mapDay()).units()
                : lineage.successors(unit, mapDay, series.mapDay()).units();
        List<I> missing =
                origins.stream().filter(origin -> !accounted.contains(origin)).toList();
        boolean nothingThere = sum.isEmpty() && missing.isEmpty() && withheld.isEmpty();
        return new RestatedFigure<>(
                unit, nothingThere ? Optional.of(NOTHING_THERE) : sum, contributions, missing, withheld);
    }

    private Set<I> notApplicable() {
        Set<I> units = new TreeSet<>();
        for (Figure<I> figure : series.figures()) {
            if (figure.value().equals(NOTHING_THERE)) {
                units.add(figure.unit());
            }
        }
        return units;
    }

    /** Only values that add up ever meet. */
    private static FigureValue plus(FigureValue one, FigureValue other) {
        return Parts.of(one).orElseThrow().plus(Parts.of(other).orElseThrow()).toValue();
    }

    private ConservationAccount account(List<RestatedFigure<I>> figures) {
        List<FigureValue> reported =
                series.figures().stream().map(Figure::value).toList();
        List<FigureValue> passedOn =
                figures.stream().flatMap(figure -> figure.value().stream()).toList();
        List<FigureValue> stayed = kept.stream().map(Kept::value).toList();
        Optional<Parts> sum = sum(reported);
        List<ConservationAccount.Column> columns = new ArrayList<>();
        for (int i = 0; sum.isPresent() && i < sum.get().columns().size(); i++) {
            columns.add(new ConservationAccount.Column(
                    sum.get().columns().get(i), column(sum(passedOn), i), column(sum(stayed), i)));
        }
        return new ConservationAccount(columns);
    }

    private static Fraction column(Optional<Parts> sum, int index) {
        return sum.map(parts -> parts.columns().get(index)).orElse(Fraction.ZERO);
    }

    private static Optional<Parts> sum(List<FigureValue> values) {
        return values.stream().flatMap(value -> Parts.of(value).stream()).reduce(Parts::plus);
    }
}
