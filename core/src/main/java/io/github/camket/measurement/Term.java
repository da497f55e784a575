// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Level;
import io.github.camket.column.Rows;
import io.github.camket.document.Source;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Operation;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A compiled number of each task or delivery: the register that holds it, and how a trace tells of it. */
sealed interface Term {

    /** Whether each task or each delivery has the number. */
    Level level();

    /** Where it is. */
    int register();

    /** Adds the tree of the number in a row to the sink; its value there is known. */
    void tell(Telling telling, int row);

    /** A number that a fact gives. */
    record Given(Level level, int register, String kind, boolean withTitle) implements Term {
        @Override
        public void tell(Telling telling, int row) {
            Ref source = telling.about(level, row);
            String remark = withTitle ? telling.title(level, row) : "";
            telling.given(Ref.of(kind, source.id()), telling.value(register, row), source, remark);
        }
    }

    /** A factor that a task has. */
    record OfFactor(int register, Ref factor) implements Term {
        @Override
        public Level level() {
            return Level.TASK;
        }

        @Override
        public void tell(Telling telling, int row) {
            String title = telling.title(Level.TASK, row);
            telling.given(factor, telling.value(register, row), telling.about(Level.TASK, row), title);
        }
    }

    /** A number that the regulation prints. */
    record Set(int register, Trace.Setting setting) implements Term {
        @Override
        public Level level() {
            return Level.TASK;
        }

        @Override
        public void tell(Telling telling, int row) {
            telling.sink().add(setting);
        }
    }

    /** One term or another, as a test says; what the test looked at stands beside it. */
    record Chosen(Level level, int register, TestTerm test, Term then, Term otherwise, boolean shown, Source source)
            implements Term {
        @Override
        public void tell(Telling telling, int row) {
            int testRow = test.level() == Level.TASK && level == Level.DELIVERY
                    ? telling.sheet().rows().taskOf(row)
                    : row;
            Ref about = telling.about(level, row);
            Fraction value = telling.value(register, row);
            Term chosen = telling.isKnown(test.register(), testRow)
                            && telling.value(test.register(), testRow).signum() != 0
                    ? then
                    : otherwise;
            if (!telling.isKnown(test.register(), testRow)
                    || !telling.isKnown(chosen.register(), telling.row(chosen, level, row))) {
                telling.given(about, value, about, "");
                return;
            }
            int start = telling.sink().mark();
            telling.tell(chosen, level, row);
            if (!shown) {
                return;
            }
            for (Term seen : test.lookedAt()) {
                if (telling.isKnown(seen.register(), telling.row(seen, level, row))) {
                    telling.tell(seen, level, row);
                }
            }
            telling.sink().combine(start, about, Operation.FIRST, value, source);
        }
    }

    /** One number of a task out of those of its deliveries. */
    record Gathered(int register, Gathering gathering, Term of) implements Term {
        @Override
        public Level level() {
            return Level.TASK;
        }

        @Override
        public void tell(Telling telling, int row) {
            Rows rows = telling.sheet().rows();
            Ref about = telling.about(Level.TASK, row);
            Fraction value = telling.value(register, row);
            boolean known = rows.first(row) < rows.first(row + 1) || gathering == Gathering.SUM;
            for (int delivery = rows.first(row); delivery < rows.first(row + 1); delivery++) {
                known &= telling.isKnown(of.register(), telling.row(of, Level.DELIVERY, delivery));
            }
            if (!known) {
                telling.given(about, value, about, "");
                return;
            }
            int start = telling.sink().mark();
            for (int delivery = rows.first(row); delivery < rows.first(row + 1); delivery++) {
                telling.tell(of, Level.DELIVERY, delivery);
            }
            Operation operation = switch (gathering) {
                case SUM -> Operation.SUM;
                case LEAST -> Operation.AT_MOST;
                case GREATEST -> Operation.AT_LEAST;
            };
            telling.sink().combine(start, about, operation, value, Source.NONE);
        }
    }

    /** A number computed from others. */
    record Computed(
            Level level,
            int register,
            Operation operation,
            List<Trace> before,
            List<Term> terms,
            List<Trace> after,
            Optional<String> kind,
            Source source)
            implements Term {

        @Override
        public void tell(Telling telling, int row) {
            Ref place = telling.about(level, row);
            Ref about = kind.map(name -> Ref.of(name, place.id())).orElse(place);
            Fraction value = telling.value(register, row);
            List<Term> told = new ArrayList<>();
            for (Term term : terms) {
                if (!telling.isKnown(term.register(), telling.row(term, level, row))) {
                    // What is open below made no difference, so there is nothing to recompute the value from.
                    telling.given(about, value, place, "");
                    return;
                }
                if (!(operation == Operation.PRODUCT && term.takesNothingOff(telling, telling.row(term, level, row)))) {
                    told.add(term);
                }
            }
            int start = telling.sink().mark();
            before.forEach(telling.sink()::add);
            told.forEach(term -> telling.tell(term, level, row));
            after.forEach(telling.sink()::add);
            telling.sink().combine(start, about, operation, value, source);
        }

        @Override
        public boolean takesNothingOff(Telling telling, int row) {
            if (operation != Operation.LESS && operation != Operation.LESS_NOT_BELOW_ZERO) {
                return false;
            }
            int occurrences = terms.get(0).register();
            int place = telling.row(terms.get(0), level, row);
            return telling.isKnown(occurrences, place)
                    && telling.value(occurrences, place).signum() == 0;
        }
    }

    /** Whether it is a deduction for nothing, which a product need not mention. */
    default boolean takesNothingOff(Telling telling, int row) {
        return false;
    }
}
