// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the items of an example down as facts, numbered through. */
final class ItemFacts {

    private static final int DAYS_UNTIL_DUE = 14;

    private final ExampleScene scene;
    private final LocalDate first;
    private final LocalDate due;
    private final List<Fact> facts = new ArrayList<>();
    private int number;

    ItemFacts(ExampleScene scene) {
        this.scene = scene;
        ReportingPeriod period = scene.period();
        this.first = period.getFirstDay();
        this.due = first.plusDays(DAYS_UNTIL_DUE);
    }

    List<Fact> facts() {
        return facts;
    }

    void add(ExampleItem item, int count) {
        for (int i = 0; i < count; i++) {
            number++;
            if (item instanceof ExampleItem.OfTask task) {
                addTask(task);
            } else if (item instanceof ExampleItem.OfShortcoming shortcoming) {
                addShortcoming(shortcoming);
            } else if (item instanceof ExampleItem.OfUnitBelow below) {
                addUnit(below);
            }
        }
    }

    private String id(String prefix) {
        return String.format(Locale.ROOT, "%s-%03d", prefix, number);
    }

    private void addTask(ExampleItem.OfTask item) {
        TaskId id = TaskId.of(id("nv"));
        Task.Builder task = Task.builder()
                .id(id)
                .title("Nhiệm vụ " + number)
                .unit(ExampleScene.UNIT)
                .origin(item.origin())
                .deadline(due);
        if (scene.isOfPerson()) {
            task.assignee(ExampleScene.PERSON).conversionCoefficient(Fraction.ONE);
        }
        facts.add(task.build());
        if (item.completed()) {
            addDelivery(id, item);
        }
        if (item.excused()) {
            facts.add(ObjectiveCause.builder()
                    .id(FactId.of(id("nn")))
                    .task(id)
                    .concern(Concern.TIMELINESS)
                    .description("Nguyên nhân khách quan")
                    .confirmedBy(ExampleScene.AUTHORITY)
                    .confirmedOn(scene.knownOn())
                    .build());
        }
    }

    private void addDelivery(TaskId task, ExampleItem.OfTask item) {
        FactId report = FactId.of(id("bc"));
        TaskReport.Builder delivered = TaskReport.builder()
                .id(report)
                .task(task)
                .deliveredOn(due.plusDays(item.lateEvents()))
                .amount(Fraction.ONE);
        if (scene.isOfPerson()) {
            delivered.by(ExampleScene.PERSON);
        }
        facts.add(delivered.build());
        Acceptance.Builder accepted = Acceptance.builder()
                .id(FactId.of(id("nt")))
                .report(report)
                .decidedOn(due.plusDays(item.lateEvents()))
                .qualityFailures(item.qualityFailures())
                .beyondRequirement(item.beyondRequirement());
        if (item.lateEvents() > 1) {
            accepted.lateOccurrences(item.lateEvents());
        }
        facts.add(accepted.build());
    }

    private void addShortcoming(ExampleItem.OfShortcoming item) {
        Shortcoming.Builder shortcoming = Shortcoming.builder()
                .id(FactId.of(id("hc")))
                .unit(ExampleScene.UNIT)
                .description("Hạn chế " + number)
                .source("Kết luận kiểm tra")
                .pointedOutOn(first)
                .dueOn(due);
        if (item.remedied()) {
            shortcoming.remediedOn(due);
        }
        facts.add(shortcoming.build());
    }

    private void addUnit(ExampleItem.OfUnitBelow item) {
        OrgUnitId id = OrgUnitId.of(id("dv"));
        facts.add(OrgUnit.builder()
                .id(id)
                .name("Đơn vị trực thuộc " + number)
                .kind(OrgKind.DIVISION)
                .parent(ExampleScene.UNIT)
                .build());
        facts.add(PublishedRating.builder()
                .id(FactId.of(id("xl")))
                .unit(id)
                .period(scene.period())
                .level(item.level())
                .authorityPost(ExampleScene.AUTHORITY)
                .decidedOn(scene.knownOn())
                .build());
    }
}
