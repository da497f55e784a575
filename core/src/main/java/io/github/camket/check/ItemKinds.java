// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.task.TaskOrigin;
import java.util.ArrayList;
import java.util.List;

/** The items that examples are made of, the plainest first. */
final class ItemKinds {

    /** A task that loses a quarter each time has lost everything after four. */
    private static final List<Integer> TIMES = List.of(0, 1, 2, 4);

    private ItemKinds() {}

    static List<ExampleItem> ofPerson() {
        return tasks(TIMES);
    }

    /**
     * Items of a unit.
     *
     * @param levels levels that units below can have, the highest first; it comes last here, as it may fall under a quota
     */
    static List<ExampleItem> ofUnit(List<RatingLevel> levels) {
        List<ExampleItem> all = new ArrayList<>(tasks(List.of(0, 1)));
        all.add(new ExampleItem.OfShortcoming(true));
        all.add(new ExampleItem.OfShortcoming(false));
        levels.stream().skip(1).forEach(level -> all.add(new ExampleItem.OfUnitBelow(level)));
        levels.stream().limit(1).forEach(level -> all.add(new ExampleItem.OfUnitBelow(level)));
        return all;
    }

    private static List<ExampleItem> tasks(List<Integer> times) {
        List<ExampleItem> all = new ArrayList<>();
        for (boolean excused : new boolean[] {false, true}) {
            for (TaskOrigin origin : TaskOrigin.values()) {
                for (boolean beyond : new boolean[] {false, true}) {
                    for (int late : times) {
                        for (int failures : times) {
                            all.add(new ExampleItem.OfTask(origin, true, late, failures, beyond, excused));
                        }
                    }
                }
                all.add(new ExampleItem.OfTask(origin, false, 0, 0, false, excused));
            }
        }
        return all;
    }
}
