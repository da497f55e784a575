// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.check.CounterExample;
import io.github.camket.check.ExampleFacts;
import io.github.camket.check.ExampleFinder;
import io.github.camket.check.ExampleItem;
import io.github.camket.check.ExampleItem.OfShortcoming;
import io.github.camket.check.ExampleItem.OfTask;
import io.github.camket.check.ExampleItem.OfUnitBelow;
import io.github.camket.check.ExampleItems;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.task.TaskOrigin;
import io.github.camket.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the facts of a counter-example into words: the points given, and how many tasks and other things of each kind. */
final class ExampleWording {

    private final Wording wording;
    private final RegionWording regions;
    private final Regulation regulation;

    /** Made for the first example: a regulation that does not fit together has none. */
    private Optional<ExampleFinder> finder = Optional.empty();

    ExampleWording(Wording wording, Regulation regulation) {
        this.wording = wording;
        this.regions = new RegionWording(wording);
        this.regulation = regulation;
    }

    String words(CounterExample example) {
        if (finder.isEmpty()) {
            finder = Optional.of(ExampleFinder.of(regulation));
        }
        return finder.get()
                .find(example)
                .map(facts -> words(example, facts))
                .orElseGet(() -> wording.text("check.facts.none"));
    }

    private String words(CounterExample example, ExampleFacts facts) {
        List<String> parts = new ArrayList<>();
        String given = facts.getScores().stream()
                .flatMap(score -> example.measurements().find(MeasureId.of(score.getCriterion())).stream())
                .map(regions::words)
                .collect(Collectors.joining("; "));
        if (!given.isEmpty()) {
            parts.add(wording.text("check.facts.given", given));
        }
        addCounted(facts, OfTask.class, "check.facts.tasks", parts);
        addCounted(facts, OfShortcoming.class, "check.facts.shortcomings", parts);
        addCounted(facts, OfUnitBelow.class, "check.facts.units", parts);
        return wording.text("check.facts", wording.period(facts.getPeriod()), String.join(" ", parts));
    }

    private void addCounted(ExampleFacts facts, Class<? extends ExampleItem> kind, String key, List<String> parts) {
        List<ExampleItems> all = facts.getItems().stream()
                .filter(items -> kind.isInstance(items.item()))
                .toList();
        if (all.size() == 1) {
            ExampleItems same = all.get(0);
            parts.add(wording.text(key + ".same", wording.count(same.count()), words(same.item())));
        } else if (!all.isEmpty()) {
            String each = all.stream()
                    .map(items -> wording.text("check.facts.some", wording.count(items.count()), words(items.item())))
                    .collect(Collectors.joining("; "));
            parts.add(wording.text(
                    key,
                    wording.count(all.stream().mapToInt(ExampleItems::count).sum()),
                    each));
        }
    }

    private String words(ExampleItem item) {
        if (item instanceof OfTask task) {
            return words(task);
        }
        return item instanceof OfShortcoming shortcoming
                ? wording.text(
                        shortcoming.remedied()
                                ? "check.facts.shortcoming.remedied"
                                : "check.facts.shortcoming.notRemedied")
                : wording.text("check.facts.unit", wording.level(((OfUnitBelow) item).level()));
    }

    private String words(OfTask task) {
        List<String> parts = new ArrayList<>();
        if (!task.completed()) {
            parts.add(wording.text("check.facts.task.notCompleted"));
        } else {
            parts.add(times("check.facts.task.late", task.lateEvents()));
            parts.add(times("check.facts.task.failed", task.qualityFailures()));
        }
        if (task.beyondRequirement()) {
            parts.add(wording.text("check.facts.task.beyond"));
        }
        if (task.origin() == TaskOrigin.AD_HOC) {
            parts.add(wording.text("check.facts.task.adHoc"));
        }
        if (task.excused()) {
            parts.add(wording.text("check.facts.task.excused"));
        }
        return String.join(", ", parts);
    }

    /** Never, once, or so many times. */
    private String times(String key, int times) {
        String often = times == 0 ? "never" : times == 1 ? "once" : "times";
        return wording.text(key + "." + often, wording.count(times));
    }
}
