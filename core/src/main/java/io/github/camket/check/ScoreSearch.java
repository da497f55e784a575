// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.evaluation.CriterionResult;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationStatus;
import io.github.camket.measurement.MeasureId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks for values of the measures of a formula with which its scores lie in given parts. Impossible is only what the bounds that
 * the evaluation itself gives exclude; found is only what it evaluates to.
 */
final class ScoreSearch {

    private static final int MOST_BOXES = 12;
    private static final int MOST_STEPS = 16;
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction EDGE = Fraction.of(1, 1024);
    private static final Fraction FAR = Fraction.of(1000);

    private final Standin standin;
    private final Sheet sheet;
    private final Map<Compared, Part> wanted;
    private final Map<MeasureId, Part> measures;
    private final List<MeasureId> nothing;

    /**
     * A search.
     *
     * @param wanted where the scores must lie
     * @param measures where the measures of the formula lie
     */
    ScoreSearch(Standin standin, Sheet sheet, Map<Compared, Part> wanted, Map<MeasureId, Part> measures) {
        this.standin = standin;
        this.sheet = sheet;
        this.wanted = wanted;
        this.measures = measures;
        this.nothing = measures.entrySet().stream()
                .filter(entry -> entry.getValue().nothing())
                .map(Map.Entry::getKey)
                .toList();
    }

    Verdict run() {
        Deque<Map<MeasureId, Part>> boxes = new ArrayDeque<>();
        boxes.add(measures);
        for (int looked = 0; !boxes.isEmpty(); looked++) {
            if (looked >= MOST_BOXES || standin.isExhausted()) {
                return Verdict.UNDECIDED;
            }
            Map<MeasureId, Part> box = boxes.remove();
            Evaluation bounds = standin.search(sheet.between(box));
            if (bounds.getLeast().isEmpty()) {
                return Verdict.IMPOSSIBLE;
            }
            if (isOutside(box, bounds)) {
                continue;
            }
            Optional<Map<MeasureId, Fraction>> found = inside(box, bounds);
            if (found.isPresent()) {
                return Verdict.found(found.get());
            }
            if (!split(box, boxes)) {
                return Verdict.UNDECIDED;
            }
        }
        return Verdict.IMPOSSIBLE;
    }

    private boolean isOutside(Map<MeasureId, Part> box, Evaluation bounds) {
        return wanted.entrySet().stream()
                .anyMatch(one -> range(one.getKey(), bounds)
                        .map(range -> sharpened(one.getKey(), range, box))
                        .filter(range -> one.getValue().and(range).isEmpty())
                        .isPresent());
    }

    /** The same bounds without an end that a formula cannot reach; only where the formula has the same bounds by itself. */
    private Part sharpened(Compared score, Part range, Map<MeasureId, Part> box) {
        return standin.linear(score)
                .flatMap(form -> form.range(box))
                .filter(own -> own.least().equals(range.least()) && own.most().equals(range.most()))
                .filter(own -> standin.isWithinSections(box))
                .orElse(range);
    }

    /** Bounds of a score; empty if there is nothing that they could bound. */
    private static Optional<Part> range(Compared score, Evaluation bounds) {
        if (score instanceof Compared.Total) {
            return Optional.of(Part.between(
                    bounds.getLeast().map(Points::toFraction), bounds.getMost().map(Points::toFraction)));
        }
        return bounds.getCriteria().stream()
                .filter(result -> score.equals(new Compared.OfCriterion(result.criterion())))
                .filter(result -> result.status() != EvaluationStatus.NOT_EVALUABLE)
                .map(ScoreSearch::range)
                .findFirst();
    }

    private static Part range(CriterionResult result) {
        return Part.between(
                Optional.of(result.least().toFraction()),
                Optional.of(result.most().toFraction()));
    }

    private Optional<Map<MeasureId, Fraction>> inside(Map<MeasureId, Part> box, Evaluation bounds) {
        for (int start = 0; start < 3; start++) {
            Map<MeasureId, Fraction> values = new TreeMap<>();
            for (Map.Entry<MeasureId, Part> one : box.entrySet()) {
                if (!one.getValue().nothing()) {
                    values.put(one.getKey(), start(one.getValue(), start));
                }
            }
            if (leads(values, box, bounds)) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    private static Fraction start(Part part, int start) {
        return switch (start) {
            case 0 -> low(part);
            case 1 -> part.inside();
            default -> high(part);
        };
    }

    /** Moves one value after the other until all scores are where they must be; whether they are. */
    private boolean leads(Map<MeasureId, Fraction> values, Map<MeasureId, Part> box, Evaluation bounds) {
        for (int round = 0; round <= 2 * wanted.size(); round++) {
            Evaluation reached = evaluate(values);
            Optional<Compared> open = wanted.keySet().stream()
                    .filter(score -> !isIn(score, reached))
                    .findFirst();
            if (open.isEmpty()) {
                return true;
            }
            Optional<Part> aim = range(open.get(), bounds).flatMap(range -> range.and(part(wanted, open.get())));
            if (aim.isEmpty()) {
                return false;
            }
            move(open.get(), aim.get().inside(), values, box);
        }
        return false;
    }

    private void move(Compared score, Fraction aim, Map<MeasureId, Fraction> values, Map<MeasureId, Part> box) {
        for (MeasureId measure : List.copyOf(values.keySet())) {
            Part part = part(box, measure);
            if (part.isPoint()) {
                continue;
            }
            Optional<Fraction> here = value(score, values);
            Optional<Fraction> atLow = value(score, values, measure, low(part));
            Optional<Fraction> atHigh = value(score, values, measure, high(part));
            if (here.isEmpty() || atLow.isEmpty() || atHigh.isEmpty()) {
                return;
            }
            int low = Integer.signum(atLow.get().compareTo(aim));
            int high = Integer.signum(atHigh.get().compareTo(aim));
            if (low != high && low + high <= 1 && low + high >= -1) {
                approach(score, aim, values, measure, part);
            } else if (distance(atLow.get(), aim).compareTo(distance(here.get(), aim)) < 0) {
                values.put(measure, low(part));
            } else if (distance(atHigh.get(), aim).compareTo(distance(here.get(), aim)) < 0) {
                values.put(measure, high(part));
            }
            if (isIn(score, evaluate(values))) {
                return;
            }
        }
    }

    /** Draws two values together between which the score passes the aim: by a straight line, then by halves, in turn. */
    private void approach(Compared score, Fraction aim, Map<MeasureId, Fraction> values, MeasureId measure, Part part) {
        Fraction from = low(part);
        Fraction to = high(part);
        Fraction atFrom = value(score, values, measure, from).orElseThrow();
        Fraction atTo = value(score, values, measure, to).orElseThrow();
        for (int step = 0; step < MOST_STEPS; step++) {
            Fraction along = step % 2 == 0 ? aim.minus(atFrom).dividedBy(atTo.minus(atFrom)) : HALF;
            Fraction next = from.plus(to.minus(from).times(along));
            values.put(measure, next);
            Evaluation reached = evaluate(values);
            if (isIn(score, reached)) {
                return;
            }
            Fraction at = Region.value(score, reached).orElseThrow();
            if (Integer.signum(at.compareTo(aim)) == Integer.signum(atFrom.compareTo(aim))) {
                from = next;
                atFrom = at;
            } else {
                to = next;
                atTo = at;
            }
            if (atFrom.equals(atTo)) {
                return;
            }
        }
    }

    private boolean isIn(Compared score, Evaluation evaluation) {
        return Region.value(score, evaluation)
                .filter(part(wanted, score)::contains)
                .isPresent();
    }

    private Optional<Fraction> value(Compared score, Map<MeasureId, Fraction> values) {
        return Region.value(score, evaluate(values));
    }

    private Optional<Fraction> value(
            Compared score, Map<MeasureId, Fraction> values, MeasureId measure, Fraction other) {
        Map<MeasureId, Fraction> changed = new TreeMap<>(values);
        changed.put(measure, other);
        return value(score, changed);
    }

    private Evaluation evaluate(Map<MeasureId, Fraction> values) {
        return standin.search(sheet.of(values, nothing));
    }

    private static Fraction distance(Fraction one, Fraction other) {
        Fraction way = one.minus(other);
        return way.signum() < 0 ? way.negated() : way;
    }

    private static Fraction low(Part part) {
        Fraction end =
                part.least().orElseGet(() -> part.most().orElse(Fraction.ZERO).minus(FAR));
        return part.leastIncluded() || part.least().isEmpty()
                ? end
                : end.plus(part.inside().minus(end).times(EDGE));
    }

    private static Fraction high(Part part) {
        Fraction end =
                part.most().orElseGet(() -> part.least().orElse(Fraction.ZERO).plus(FAR));
        return part.mostIncluded() || part.most().isEmpty()
                ? end
                : end.minus(end.minus(part.inside()).times(EDGE));
    }

    /** Halves the measure whose part is the largest against what it was; whether there was one to halve. */
    private boolean split(Map<MeasureId, Part> box, Deque<Map<MeasureId, Part>> boxes) {
        MeasureId widest = null;
        Fraction most = Fraction.ZERO;
        for (Map.Entry<MeasureId, Part> one : box.entrySet()) {
            Part part = one.getValue();
            if (part.nothing()
                    || part.isPoint()
                    || part.least().isEmpty()
                    || part.most().isEmpty()) {
                continue;
            }
            Part whole = part(measures, one.getKey());
            Fraction share = part.most().get().minus(part.least().get()).dividedBy(width(whole));
            if (share.compareTo(most) > 0) {
                most = share;
                widest = one.getKey();
            }
        }
        if (widest == null) {
            return false;
        }
        Part part = part(box, widest);
        Optional<Fraction> middle = Optional.of(part.inside());
        Map<MeasureId, Part> lower = new TreeMap<>(box);
        lower.put(widest, new Part(part.least(), part.leastIncluded(), middle, true, false));
        Map<MeasureId, Part> upper = new TreeMap<>(box);
        upper.put(widest, new Part(middle, true, part.most(), part.mostIncluded(), false));
        boxes.add(lower);
        boxes.add(upper);
        return true;
    }

    private static <K> Part part(Map<K, Part> parts, K of) {
        return Objects.requireNonNull(parts.get(of), "part");
    }

    private static Fraction width(Part part) {
        return part.most().orElseThrow().minus(part.least().orElseThrow());
    }
}
