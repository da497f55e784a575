// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.cascade;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.ref;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.PhaseChange;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.monitoring.TaskCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Roll-ups over random documents that share items, and random tasks that share parts, against a plain walk. */
class CascadeProperties {

    private static final List<String> UNITS = List.of("c-1", "c-2", "c-3", "c-4");
    private static final LocalDate DUE = LocalDate.of(2023, 6, 30);

    private final Map<String, List<String>> itemsBelow = new TreeMap<>();
    private final Map<String, List<String>> tasksOf = new TreeMap<>();
    private final Map<String, List<String>> partsOf = new TreeMap<>();

    @Property
    void everyTaskBelowIsCountedOnceAndUnitsAddUpToTheWhole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int items, @ForAll @IntRange(max = 14) int tasks) {
        Snapshot known = known(new Random(seed), items, tasks);
        CascadeMonitor monitor = CascadeMonitor.of(known);
        for (int i = 0; i < items; i++) {
            CascadeRollUp rollUp = monitor.rollUp(ref("v" + i + "#1"));
            for (ItemRollUp each : rollUp.getItems()) {
                assertThat(each.getCounted())
                        .extracting(status -> status.getTask().getId().value())
                        .containsExactlyElementsOf(leaves(each.getItem().ref().toString()));
                assertThat(each.getCountsByUnit().values().stream().reduce(TaskCounts.NONE, TaskCounts::plus))
                        .isEqualTo(each.getCounts());
            }
        }
    }

    @Property(tries = 50)
    void theOrderOfFactsDoesNotMatter(@ForAll long seed) {
        Snapshot one = known(new Random(seed), 6, 10);
        Snapshot other = shuffled(new Random(seed), 6, 10);
        assertThat(CascadeMonitor.of(other).rollUp(ref("v0#1")))
                .isEqualTo(CascadeMonitor.of(one).rollUp(ref("v0#1")));
    }

    private Snapshot known(Random random, int items, int tasks) {
        Province province = Province.of();
        facts(random, items, tasks).forEach(province::add);
        return province.knownOn("2023-12-31");
    }

    private Snapshot shuffled(Random random, int items, int tasks) {
        Province province = Province.of();
        List<Fact> facts = facts(random, items, tasks);
        Collections.shuffle(facts, random);
        facts.forEach(province::add);
        return province.knownOn("2023-12-31");
    }

    private List<Fact> facts(Random random, int items, int tasks) {
        itemsBelow.clear();
        tasksOf.clear();
        partsOf.clear();
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            TreeSet<String> above = new TreeSet<>();
            for (int j = 0; j < i; j++) {
                if (random.nextInt(3) == 0) {
                    above.add("v" + j + "#1");
                    itemsBelow
                            .computeIfAbsent("v" + j + "#1", key -> new ArrayList<>())
                            .add("v" + i + "#1");
                }
            }
            facts.add(issued("v" + i, "2023-01-01")
                    .withIssuer(OrgUnitId.of(UNITS.get(random.nextInt(4))))
                    .withItems(item("1", above.toArray(String[]::new))));
        }
        for (int i = 0; i < tasks; i++) {
            facts.addAll(task(random, i, items));
        }
        return facts;
    }

    private List<Fact> task(Random random, int number, int items) {
        String id = "t" + number;
        Task.Builder task = Task.builder()
                .id(TaskId.of(id))
                .title("Việc " + id)
                .unit(OrgUnitId.of(UNITS.get(random.nextInt(4))))
                .deadline(DUE);
        TreeSet<String> sources = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sources.add("v" + random.nextInt(items) + "#1");
        }
        for (String source : sources) {
            task.addSources(new TaskSource.OfItem(ref(source)));
            tasksOf.computeIfAbsent(source, key -> new ArrayList<>()).add(id);
        }
        for (int other = 0; other < number; other++) {
            if (random.nextInt(4) == 0) {
                task.addPartOf(TaskId.of("t" + other));
                partsOf.computeIfAbsent("t" + other, key -> new ArrayList<>()).add(id);
            }
        }
        List<Fact> facts = new ArrayList<>(List.of(task.build()));
        if (random.nextBoolean()) {
            facts.add(PhaseChange.builder()
                    .id(FactId.of("pc-" + id))
                    .task(TaskId.of(id))
                    .phase(TaskPhase.DONE)
                    .on(DUE.plusDays(random.nextInt(5) - 2L))
                    .build());
        }
        return facts;
    }

    private TreeSet<String> leaves(String item) {
        TreeSet<String> all = new TreeSet<>();
        tasksOf.getOrDefault(item, List.of()).forEach(task -> addWithParts(task, all));
        itemsBelow.getOrDefault(item, List.of()).forEach(lower -> all.addAll(leaves(lower)));
        all.removeIf(partsOf::containsKey);
        return all;
    }

    private void addWithParts(String task, TreeSet<String> all) {
        all.add(task);
        partsOf.getOrDefault(task, List.of()).forEach(part -> addWithParts(part, all));
    }
}
