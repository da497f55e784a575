// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.restatement;

import io.github.camket.model.organization.UnitId;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.reorganization.Descent;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.LineageStep;
import io.github.camket.model.reorganization.SplitShares;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One series on its way to another map, day by day. */
final class RestatementRun<I extends UnitId & Comparable<I>> {

    /** A share of what one unit reported, and the unit that it has reached. */
    private record Flow<I>(Figure<I> figure, I at, Fraction share) {}

    private static final FigureValue NOTHING_THERE = new FigureValue.None(NoValue.NOT_APPLICABLE);

    private final Lineage<I> lineage;
    private final ShareTable<I> shares;
    private final FigureSeries<I> series;
    private final LocalDate mapDay;
    private final boolean forwards;
    private final List<LocalDate> days;
    private final List<Kept<I>> kept = new ArrayList<>();
    /** For each unit that reported, the units of the other map that its value does not reach. */
    private final Map<I, Set<I>> stopped = new TreeMap<>();

    private final TreeSet<Finding> findings = new TreeSet<>();
    private final Set<I> notApplicable;
    private final Set<I> hidden;

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
        this.notApplicable = unitsWith(NoValue.NOT_APPLICABLE);
        this.hidden = unitsWith(NoValue.SUPPRESSED);
    }

    Restatement<I> run() {
        Optional<Finding> refusal = new SeriesRefusal<>(lineage, series, mapDay, days).find();
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
                keep(
                        new Flow<>(figure, figure.unit(), Fraction.ONE),
                        series.mapDay(),
                        List.of(),
                        Kept.Reason.NOT_ON_THE_MAP);
            }
        }
        LocalDate since = series.mapDay();
        for (LocalDate day : days) {
            List<Flow<I>> next = new ArrayList<>();
            for (Flow<I> flow : flows) {
                next.addAll(pass(flow, since, day));
            }
            flows = next;
            since = forwards ? day : day.minusDays(1);
        }
        LocalDate last = since;
        List<RestatedFigure<I>> figures = collect(flows, last);
        kept.sort(Comparator.comparing(Kept<I>::from).thenComparing(Kept::on).thenComparing(Kept::at));
        findUnusedShares();
        return new Restatement<>(
                series, mapDay, figures, kept, account(figures), Optional.empty(), List.copyOf(findings));
    }

    /** The units that the unit is passed to on the day; the unit itself if nothing touches it. */
    private List<I> next(I unit, LocalDate since, LocalDate day) {
        boolean sameUnit = forwards
                ? lineage.existsThroughout(unit, since, day.minusDays(1))
                : lineage.existsThroughout(unit, day, since);
        if (!sameUnit) {
            return List.of();
        }
        List<I> others = forwards
                ? lineage.stepsOn(unit, day).stream().map(LineageStep::to).toList()
                : lineage.stepsTo(unit, day).stream().map(LineageStep::from).toList();
        boolean untouched = others.isEmpty()
                && (!forwards || lineage.dissolvedOn(unit, day).isEmpty())
                && (forwards
                        ? lineage.existsThroughout(unit, since, day)
                        : lineage.existsThroughout(unit, day.minusDays(1), since));
        return untouched ? List.of(unit) : others.stream().distinct().sorted().toList();
    }

    private List<Flow<I>> pass(Flow<I> flow, LocalDate since, LocalDate day) {
        List<I> heirs = next(flow.at(), since, day);
        if (heirs.size() == 1) {
            return List.of(new Flow<>(flow.figure(), heirs.get(0), flow.share()));
        }
        if (heirs.isEmpty()) {
            return keep(flow, day, heirs, Kept.Reason.NO_HEIR);
        }
        if (!forwards) {
            return keep(flow, day, heirs, Kept.Reason.JOINED);
        }
        ShareTable.Found found = shares.find(flow.at(), day, series, heirs);
        if (found.problem().isPresent()) {
            return keep(flow, day, heirs, found.problem().get());
        }
        List<Flow<I>> divided = new ArrayList<>();
        for (I heir : heirs) {
            Fraction share = found.shares().getOrDefault(heir, Fraction.ZERO);
            divided.add(new Flow<>(flow.figure(), heir, flow.share().times(share)));
        }
        return divided;
    }

    /** What has no value, or no share of one, needs no shares to be passed on: all heirs know of it. */
    private List<Flow<I>> keep(Flow<I> flow, LocalDate day, List<I> heirs, Kept.Reason reason) {
        I from = flow.figure().unit();
        if (flow.figure().value() instanceof FigureValue.None || flow.share().signum() == 0) {
            return heirs.stream()
                    .map(heir -> new Flow<>(flow.figure(), heir, flow.share()))
                    .toList();
        }
        part(flow).ifPresent(part -> {
            kept.add(new Kept<>(from, flow.at(), day, flow.share(), part, reason));
            stopped.computeIfAbsent(from, key -> new TreeSet<>()).addAll(reached(heirs, day));
        });
        findings.add(Restater.VALUE_KEPT.about(from.toRef(), reason, day, flow.at()));
        return List.of();
    }

    /** The share of the value; empty for no share of a ratio, since nothing of nothing is none. */
    private Optional<FigureValue> part(Flow<I> flow) {
        FigureValue value = flow.figure().value();
        Optional<Parts> parts = series.parts(value);
        return parts.isEmpty()
                ? Optional.of(value)
                : parts.get().times(flow.share()).map(Parts::toValue);
    }

    /** The units of the other map that these, the heirs of the day, become or came from. */
    private Set<I> reached(List<I> heirs, LocalDate day) {
        LocalDate there = forwards ? day : day.minusDays(1);
        Set<I> reached = new TreeSet<>();
        for (I heir : heirs) {
            if (lineage.exists(heir, there)) {
                reached.addAll(
                        forwards
                                ? lineage.successors(heir, there, mapDay).units()
                                : lineage.predecessors(heir, there, mapDay).units());
            }
        }
        return reached;
    }

    private List<RestatedFigure<I>> collect(List<Flow<I>> flows, LocalDate since) {
        Map<I, List<Flow<I>>> arrived = new TreeMap<>();
        for (Flow<I> flow : flows) {
            arrived.computeIfAbsent(flow.at(), key -> new ArrayList<>()).add(flow);
        }
        List<I> gone = arrived.keySet().stream()
                .filter(unit -> forwards
                        ? !lineage.existsThroughout(unit, since, mapDay)
                        : !lineage.existsThroughout(unit, mapDay, since))
                .toList();
        for (I unit : gone) {
            arrived.getOrDefault(unit, List.of()).forEach(flow -> keep(flow, mapDay, List.of(), Kept.Reason.NO_HEIR));
            arrived.remove(unit);
        }
        Map<I, Set<I>> withheld = withheld();
        withheld.keySet().forEach(unit -> arrived.putIfAbsent(unit, List.of()));
        List<RestatedFigure<I>> figures = new ArrayList<>();
        arrived.forEach((unit, parts) ->
                figures.add(figure(unit, parts, List.copyOf(withheld.getOrDefault(unit, Set.of())))));
        return figures;
    }

    /** Shares that somebody stated, and no division has: of another day, most likely. */
    private void findUnusedShares() {
        for (Figure<I> figure : series.figures()) {
            for (SplitShares stated : shares.of(figure.unit(), series)) {
                if (lineage.stepsOn(figure.unit(), stated.getOn()).size() < 2) {
                    findings.add(Restater.SHARES_WITHOUT_DIVISION.about(
                            figure.unit().toRef(), stated.getId(), stated.getOn()));
                }
            }
        }
    }

    /** For each unit of the other map the units whose value stopped on the way to it. */
    private Map<I, Set<I>> withheld() {
        Map<I, Set<I>> withheld = new TreeMap<>();
        stopped.forEach((from, reached) -> reached.forEach(
                unit -> withheld.computeIfAbsent(unit, key -> new TreeSet<>()).add(from)));
        return withheld;
    }

    private RestatedFigure<I> figure(I unit, List<Flow<I>> flows, List<I> withheld) {
        List<Contribution<I>> contributions = new ArrayList<>();
        TreeSet<I> accounted = new TreeSet<>(withheld);
        Optional<FigureValue> sum = Optional.empty();
        for (Flow<I> flow : flows) {
            FigureValue value = flow.figure().value();
            if (value instanceof FigureValue.None) {
                continue;
            }
            accounted.add(flow.figure().unit());
            Optional<FigureValue> part = part(flow);
            if (part.isPresent()) {
                sum = Optional.of(sum.map(before -> plus(before, part.get())).orElse(part.get()));
                if (flow.share().signum() > 0) {
                    contributions.add(new Contribution<>(flow.figure().unit(), flow.share(), part.get()));
                }
            }
        }
        List<I> origins = origins(unit);
        List<I> suppressed = origins.stream()
                .filter(hidden::contains)
                .filter(origin -> !accounted.contains(origin))
                .toList();
        List<I> missing = origins.stream()
                .filter(origin -> !accounted.contains(origin))
                .filter(origin -> !notApplicable.contains(origin) && !hidden.contains(origin))
                .toList();
        boolean nothingThere = sum.isEmpty() && missing.isEmpty() && suppressed.isEmpty() && withheld.isEmpty();
        return new RestatedFigure<>(
                unit, nothingThere ? Optional.of(NOTHING_THERE) : sum, contributions, missing, suppressed, withheld);
    }

    /** The units of the reported map that belong to the unit; backwards also those that ended on the way, and report nothing. */
    private List<I> origins(I unit) {
        if (forwards) {
            return lineage.predecessors(unit, mapDay, series.mapDay()).units();
        }
        Descent<I> descent = lineage.successors(unit, mapDay, series.mapDay());
        return Stream.concat(descent.units().stream(), descent.ended().stream()).toList();
    }

    private Set<I> unitsWith(NoValue reason) {
        Set<I> units = new TreeSet<>();
        FigureValue none = new FigureValue.None(reason);
        for (Figure<I> figure : series.figures()) {
            if (figure.value().equals(none)) {
                units.add(figure.unit());
            }
        }
        return units;
    }

    /** Only values that add up ever meet. */
    private FigureValue plus(FigureValue one, FigureValue other) {
        return series.parts(one)
                .orElseThrow()
                .plus(series.parts(other).orElseThrow())
                .toValue();
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

    private Optional<Parts> sum(List<FigureValue> values) {
        return values.stream().flatMap(value -> series.parts(value).stream()).reduce(Parts::plus);
    }
}
