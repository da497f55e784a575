// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.column.Column;
import io.github.camket.column.Level;
import io.github.camket.column.Program;
import io.github.camket.model.progress.DoubtfulValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The columns that a program takes from a work sheet, each once. */
final class ItemInputs {

    private final Program.Builder program;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Function<WorkSheet, Column>> columns = new ArrayList<>();
    private final Set<DoubtfulValue> lookedAt = EnumSet.noneOf(DoubtfulValue.class);
    private Set<Integer> used = new LinkedHashSet<>();

    ItemInputs(Program.Builder program) {
        this.program = program;
    }

    /** The register of a column; columns under the same name are the same. */
    int take(Level level, String name, Function<WorkSheet, Column> column) {
        int index = indexes.computeIfAbsent(name, key -> {
            columns.add(column);
            return columns.size() - 1;
        });
        int register = program.take(level, index);
        used.add(register);
        return register;
    }

    /** The registers of columns taken since this was last asked. */
    List<Integer> takeUsed() {
        List<Integer> since = List.copyOf(used);
        used = new LinkedHashSet<>();
        return since;
    }

    /** Notes that a column depends on a value that can be in doubt. */
    void lookAt(DoubtfulValue value) {
        lookedAt.add(value);
    }

    /** The values that can be in doubt, and that some column depends on. */
    Set<DoubtfulValue> lookedAt() {
        return Collections.unmodifiableSet(lookedAt);
    }

    /** How each column is got, by index. */
    List<Function<WorkSheet, Column>> columns() {
        return List.copyOf(columns);
    }
}
