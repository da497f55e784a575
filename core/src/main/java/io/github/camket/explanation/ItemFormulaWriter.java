// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.explanation.Explanation.Line;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import io.github.camket.trace.Trace.Computed;
import io.github.camket.trace.Trace.Given;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the tasks of a general count into lines: sums and products as one formula, and below it a line for each table, cap,
 * rounding and choice that gave a number in it.
 */
final class ItemFormulaWriter {

    /** A row of a table is a comparison, a bound and a result. */
    private final Wording wording;

    private final boolean inFull;
    private final List<Line> lines;

    ItemFormulaWriter(Wording wording, boolean inFull, List<Line> lines) {
        this.wording = wording;
        this.inFull = inFull;
        this.lines = lines;
    }

    /** The tasks of a count, beside what each is taken out of; those that count in full only where all are wanted. */
    void write(Trace counted, Optional<Trace> outOf, int depth) {
        Map<String, Trace> wholes = new TreeMap<>();
        outOf.ifPresent(whole -> terms(whole).forEach(term -> wholes.put(itemOf(term), term)));
        for (Trace task : terms(counted)) {
            Trace whole = wholes.get(itemOf(task));
            if (inFull || whole == null || !whole.value().equals(task.value())) {
                task(task, whole == null ? List.of() : List.of(whole), depth);
            }
        }
        wholes.keySet()
                .removeAll(
                        terms(counted).stream().map(ItemFormulaWriter::itemOf).toList());
        wholes.values().stream()
                .filter(whole -> whole.value().signum() != 0)
                .forEach(whole -> add(depth, "step.formula.task.not", named(itemOf(whole), whole), exact(whole)));
    }

    private void task(Trace task, List<Trace> whole, int depth) {
        String name = named(
                itemOf(task), Stream.concat(Stream.of(task), whole.stream()).toArray(Trace[]::new));
        if (whole.isEmpty()) {
            add(depth, "step.formula.task", name, exact(task));
        } else {
            add(depth, "step.formula.task.of", name, exact(task), exact(whole.get(0)));
        }
        Trace sum = task;
        if (task instanceof Computed capped && capped.operation() == Operation.AT_MOST && isSum(capped, 0)) {
            sum = capped.terms().get(0);
            if (sum.value().compareTo(task.value()) > 0) {
                add(depth + 1, "step.formula.capped", exact(sum), exact(task), source(capped));
            }
        }
        if (isOfDeliveries(sum)) {
            terms(sum).forEach(delivery -> delivery(delivery, depth + 1));
        } else {
            if (isInLine(sum)) {
                add(depth + 1, "step.formula", text(sum), exact(sum));
            }
            parts(sum, depth + 1);
        }
    }

    private void delivery(Trace node, int depth) {
        if (isInLine(node)) {
            add(depth, "step.delivery", itemOf(node), text(node), exact(node));
        } else {
            add(depth, "step.formula.delivery", itemOf(node), exact(node));
        }
        parts(node, depth + 1);
    }

    /** Whether a number is told by a formula in one line. */
    private static boolean isInLine(Trace node) {
        return node instanceof Computed computed
                && (computed.operation() == Operation.SUM || computed.operation() == Operation.PRODUCT);
    }

    private static boolean isSum(Computed node, int term) {
        return isOfDeliveries(node.terms().get(term));
    }

    /** Whether a tree adds deliveries, rather than numbers of one item. */
    private static boolean isOfDeliveries(Trace node) {
        return node instanceof Computed sum
                && sum.operation() == Operation.SUM
                && sum.terms().stream().noneMatch(term -> itemOf(term).equals(itemOf(node)));
    }

    /** Sums and products of numbers, the numbers with their names. */
    private String text(Trace node) {
        if (node instanceof Given given && isNamed(given)) {
            String kind = given.about().kind();
            return kind.equals("factor")
                    ? wording.text("item.factor", given.about().id(), exact(given))
                    : wording.text("item." + kind, exact(given));
        }
        if (node instanceof Computed computed && computed.operation() == Operation.PRODUCT) {
            return join(computed, " × ");
        }
        if (node instanceof Computed computed && computed.operation() == Operation.SUM) {
            return join(computed, " + ");
        }
        return exact(node);
    }

    private static boolean isNamed(Given given) {
        return !given.about().equals(given.source());
    }

    private String join(Computed node, String sign) {
        return node.terms().stream()
                .map(term -> term instanceof Computed inner
                                && inner.operation() == Operation.SUM
                                && node.operation() == Operation.PRODUCT
                        ? "(" + text(term) + ")"
                        : text(term))
                .collect(Collectors.joining(sign));
    }

    /** A line for each number of a formula that is neither a sum nor a product. */
    private void parts(Trace node, int depth) {
        if (!(node instanceof Computed computed)) {
            return;
        }
        if (!isInLine(node)) {
            part(computed, depth);
        }
        computed.terms().forEach(term -> parts(term, isInLine(node) ? depth : depth + 1));
    }

    private void part(Computed node, int depth) {
        String first = text(node.terms().get(0));
        String second = node.terms().size() > 1 ? text(node.terms().get(1)) : "";
        switch (node.operation()) {
            case LOOKED_UP -> add(depth, "step.formula.steps", first, exact(node), row(node), source(node));
            case ROUNDED ->
                add(
                        depth,
                        "step.formula.rounded",
                        first,
                        second,
                        wording.rounding(node.terms().get(2)),
                        exact(node),
                        source(node));
            case LESS, LESS_NOT_BELOW_ZERO ->
                add(depth, "step.formula." + node.operation(), first, second, exact(node), source(node));
            case AT_MOST, AT_LEAST, QUOTIENT ->
                add(depth, "step.formula." + node.operation(), first, second, exact(node), source(node));
            default -> add(depth, "step.formula.chosen", first, source(node));
        }
    }

    private String row(Computed table) {
        return wording.row(table).orElseGet(() -> wording.text("step.formula.otherwise"));
    }

    private static List<Trace> terms(Trace node) {
        return node instanceof Computed computed ? computed.terms() : List.of();
    }

    /** The identifier of the task or delivery that a tree is of. */
    private static String itemOf(Trace node) {
        if (node instanceof Given given) {
            return given.source().id();
        }
        return node instanceof Computed computed ? computed.about().id() : "";
    }

    /** The task with its title, if a tree below tells it. */
    private String named(String id, Trace... trees) {
        for (Trace tree : trees) {
            Optional<String> title = title(tree, id);
            if (title.isPresent()) {
                return title.get() + " [" + id + "]";
            }
        }
        return id;
    }

    private static Optional<String> title(Trace node, String id) {
        if (node instanceof Given given) {
            Ref of = given.source();
            return of.id().equals(id) && !given.remark().isEmpty() ? Optional.of(given.remark()) : Optional.empty();
        }
        return terms(node).stream().flatMap(term -> title(term, id).stream()).findFirst();
    }

    private String exact(Trace node) {
        return wording.exact(node.value());
    }

    private String source(Computed node) {
        return wording.place(node.source());
    }

    private void add(int depth, String key, String... arguments) {
        lines.add(new Line(depth, wording.text(key, arguments)));
    }
}
