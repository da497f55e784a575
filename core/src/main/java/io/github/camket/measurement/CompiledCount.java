// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Fold;
import io.github.camket.column.Level;
import io.github.camket.column.Program;
import io.github.camket.column.Rows;
import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A compiled sum over tasks or deliveries. */
final class CompiledCount {

    private final Source source;
    private final Level level;
    private final Term value;
    private final TestTerm filter;
    private final int perTask;
    private final @Nullable TestTerm capApplies;
    private final @Nullable Term cap;
    private final Source capSource;
    private final int capped;
    private final int total;
    private final List<Integer> inputs;

    CompiledCount(ItemCount count, ItemCompiler compiler, Program.Builder program, ItemInputs allInputs) {
        source = count.source();
        level = count.per() == ItemPer.TASK ? Level.TASK : Level.DELIVERY;
        value = compiler.compile(count.value());
        filter = compiler.compile(count.filter());
        int each = compiler.at(level, value);
        if (!filter.always()) {
            int zero = program.fill(level, Fraction.ZERO);
            each = program.choose(compiler.at(level, filter.register()), each, zero);
        }
        perTask = level == Level.TASK ? each : program.gather(Fold.SUM, each);
        cap = count.capPerTask().map(ItemCap::most).map(compiler::compile).orElse(null);
        capApplies =
                count.capPerTask().map(ItemCap::applies).map(compiler::compile).orElse(null);
        capSource = count.capPerTask().map(ItemCap::source).orElse(Source.NONE);
        if (cap == null || capApplies == null) {
            capped = perTask;
        } else {
            int most = program.atMost(perTask, cap.register());
            capped = capApplies.always() ? most : program.choose(capApplies.register(), most, perTask);
        }
        total = program.total(capped);
        inputs = allInputs.takeUsed();
    }

    /** The register of the sum. */
    int total() {
        return total;
    }

    /** Adds the tree of the sum to the sink. */
    void tell(Telling telling, Ref about) {
        int start = telling.sink().mark();
        for (int task = 0; task < telling.sheet().rows().tasks(); task++) {
            tellTask(telling, task);
        }
        telling.sink().combine(start, about, Operation.SUM, telling.value(total, 0), source);
    }

    private void tellTask(Telling telling, int task) {
        Ref about = telling.sheet().taskAt(task);
        if (!telling.isKnown(perTask, task)) {
            // Only the cap is known; what stands below it is not.
            telling.given(about, telling.value(capped, task), about, "");
            return;
        }
        int start = telling.sink().mark();
        boolean any = level == Level.TASK ? tellValue(telling, task) : tellDeliveries(telling, task);
        if (!any && telling.value(capped, task).signum() != 0) {
            // A cap below 0 of a task that adds nothing else.
            telling.given(about, telling.value(capped, task), about, "");
        }
        if (any && cap != null && applies(telling, task) && telling.isKnown(cap.register(), task)) {
            telling.tell(cap, Level.TASK, task);
            telling.sink().combine(start, about, Operation.AT_MOST, telling.value(capped, task), capSource);
        }
    }

    private boolean applies(Telling telling, int task) {
        return capApplies != null
                && telling.isKnown(capApplies.register(), task)
                && telling.value(capApplies.register(), task).signum() != 0;
    }

    private boolean tellValue(Telling telling, int row) {
        if (!passes(telling, row)) {
            return false;
        }
        if (value instanceof Term.Set) {
            // A printed number, such as 1 for each task, does not say what it was counted for.
            Ref about = telling.about(level, row);
            telling.given(
                    about,
                    telling.value(value.register(), telling.row(value, level, row)),
                    about,
                    telling.title(level, row));
        } else {
            telling.tell(value, level, row);
        }
        return true;
    }

    /** All that count of one task; nothing for a task of which none does, unless everything is counted. */
    private boolean tellDeliveries(Telling telling, int task) {
        Rows rows = telling.sheet().rows();
        int start = telling.sink().mark();
        boolean any = filter.always();
        for (int delivery = rows.first(task); delivery < rows.first(task + 1); delivery++) {
            any |= tellValue(telling, delivery);
        }
        if (any) {
            Ref about = telling.sheet().taskAt(task);
            telling.sink().combine(start, about, Operation.SUM, telling.value(perTask, task), Source.NONE);
        }
        return any;
    }

    private boolean passes(Telling telling, int row) {
        if (filter.always()) {
            return true;
        }
        int place = filter.level() == Level.TASK && level == Level.DELIVERY
                ? telling.sheet().rows().taskOf(row)
                : row;
        return telling.isKnown(filter.register(), place)
                && telling.value(filter.register(), place).signum() != 0;
    }

    /** Adds the tasks and deliveries whose facts are open where the sum is. */
    void addOpen(Telling telling, Program program, Set<Ref> open) {
        Rows rows = telling.sheet().rows();
        for (int task = 0; task < rows.tasks(); task++) {
            if (telling.isKnown(capped, task)) {
                continue;
            }
            for (int input : inputs) {
                if (program.level(input) == Level.TASK) {
                    addIfOpen(telling, input, task, telling.sheet().taskAt(task), open);
                } else {
                    for (int delivery = rows.first(task); delivery < rows.first(task + 1); delivery++) {
                        addIfOpen(telling, input, delivery, telling.sheet().deliveryAt(delivery), open);
                    }
                }
            }
        }
    }

    private static void addIfOpen(Telling telling, int register, int row, Ref about, Set<Ref> open) {
        if (!telling.isKnown(register, row)) {
            open.add(about);
        }
    }
}
