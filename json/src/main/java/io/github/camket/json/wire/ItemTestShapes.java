// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.measurement.ItemTest;
import io.github.camket.measurement.ItemValue;
import io.github.camket.model.task.TaskKind;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.quantity.Comparison;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Questions about a task or delivery. */
final class ItemTestShapes {

    /** Any question; questions are inside each other, so this asks for the family only when it is used. */
    static final Format<ItemTest> TEST =
            Formats.format(at -> Known.TESTS.read(at), (value, out) -> Known.TESTS.write(value, out));

    private ItemTestShapes() {}

    /** The shapes, made when the first question is read or written. */
    private static final class Known {
        static final Family<ItemTest> TESTS = new Family<ItemTest>("type")
                .with("ALWAYS", ItemTest.Always.class, new Plain<>(ItemTest.Always::new))
                .with(
                        "BEYOND_REQUIREMENT",
                        ItemTest.BeyondRequirement.class,
                        new Plain<>(ItemTest.BeyondRequirement::new))
                .with("FINISHED", ItemTest.Finished.class, new Plain<>(ItemTest.Finished::new))
                .with("LATENESS_EXCUSED", ItemTest.LatenessExcused.class, new Plain<>(ItemTest.LatenessExcused::new))
                .with("OF_KIND", ItemTest.OfKind.class, new OfKindShape())
                .with("OF_ORIGIN", ItemTest.OfOrigin.class, new OfOriginShape())
                .with("IN_PHASE", ItemTest.InPhase.class, new InPhaseShape())
                .with("COMPARE", ItemTest.Compare.class, new CompareShape())
                .with("ALL", ItemTest.All.class, new Several<>(ItemTest.All::tests, ItemTest.All::new))
                .with("ANY", ItemTest.Any.class, new Several<>(ItemTest.Any::tests, ItemTest.Any::new))
                .with("NOT", ItemTest.Not.class, new NotShape());
    }

    /** A question that needs nothing said. */
    private static final class Plain<T> extends Shape<T> {
        private final Supplier<T> make;

        Plain(Supplier<T> make) {
            this.make = make;
        }

        @Override
        T make(Values in) {
            return make.get();
        }
    }

    private static final class OfKindShape extends Shape<ItemTest.OfKind> {
        private final Field<ItemTest.OfKind, List<TaskKind>> kinds =
                required("kinds", Formats.list(Formats.coded(TaskKind::of)), test -> List.copyOf(test.kinds()));

        @Override
        ItemTest.OfKind make(Values in) {
            Set<TaskKind> each = new LinkedHashSet<>(in.get(kinds));
            if (each.size() < in.get(kinds).size()) {
                throw new IllegalArgumentException("kinds must be listed once: " + in.get(kinds));
            }
            return new ItemTest.OfKind(each);
        }
    }

    private static final class OfOriginShape extends Shape<ItemTest.OfOrigin> {
        private final Field<ItemTest.OfOrigin, Set<TaskOrigin>> origins =
                required("origins", Formats.set(TaskOrigin.class), ItemTest.OfOrigin::origins);

        @Override
        ItemTest.OfOrigin make(Values in) {
            return new ItemTest.OfOrigin(in.get(origins));
        }
    }

    private static final class InPhaseShape extends Shape<ItemTest.InPhase> {
        private final Field<ItemTest.InPhase, Set<TaskPhase>> phases =
                required("phases", Formats.set(TaskPhase.class), ItemTest.InPhase::phases);

        @Override
        ItemTest.InPhase make(Values in) {
            return new ItemTest.InPhase(in.get(phases));
        }
    }

    private static final class CompareShape extends Shape<ItemTest.Compare> {
        private final Field<ItemTest.Compare, ItemValue> left =
                required("left", ItemValueShapes.FORMULA, ItemTest.Compare::left);
        private final Field<ItemTest.Compare, Comparison> comparison =
                required("comparison", Formats.constant(Comparison.class), ItemTest.Compare::comparison);
        private final Field<ItemTest.Compare, ItemValue> right =
                required("right", ItemValueShapes.FORMULA, ItemTest.Compare::right);

        @Override
        ItemTest.Compare make(Values in) {
            return new ItemTest.Compare(in.get(left), in.get(comparison), in.get(right));
        }
    }

    private static final class Several<T> extends Shape<T> {
        private final Field<T, List<ItemTest>> tests;
        private final Function<List<ItemTest>, T> make;

        Several(Function<T, List<ItemTest>> get, Function<List<ItemTest>, T> make) {
            this.tests = required("tests", Formats.list(TEST), get);
            this.make = make;
        }

        @Override
        T make(Values in) {
            return make.apply(in.get(tests));
        }
    }

    private static final class NotShape extends Shape<ItemTest.Not> {
        private final Field<ItemTest.Not, ItemTest> test = required("test", TEST, ItemTest.Not::test);

        @Override
        ItemTest.Not make(Values in) {
            return new ItemTest.Not(in.get(test));
        }
    }
}
