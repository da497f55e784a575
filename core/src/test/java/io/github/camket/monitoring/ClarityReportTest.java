// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.calendar.Schedule;
import io.github.camket.document.DocumentType;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityPoint;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.model.task.TaskPhase;
import io.github.camket.model.task.TaskSource;
import io.github.camket.official.ClarityProfiles;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was not said in the directives and tasks of a district, against the 3 rõ: person, task, time. */
class ClarityReportTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);
    private static final String DAY = "2026-03-31";

    private final Monitored district = new Monitored();

    @Test
    void eachItemAndEachTaskIsLookedAtAndTheyAreNotCountedTogether() {
        district.with(letter("v-1", clear("1"), silent("2"), silent("3"), silent("4")))
                .task("t-1", "2026-06-30")
                .task("t-2", task -> task);
        ClarityReport report = report();
        assertThat(report.getAll().items())
                .extracting(result -> result.about() + " " + missing(result))
                .containsExactly(
                        "directiveItem:v-1#1 []",
                        "directiveItem:v-1#2 [rõ người, rõ thời gian (hoặc tiến độ)]",
                        "directiveItem:v-1#3 [rõ người, rõ thời gian (hoặc tiến độ)]",
                        "directiveItem:v-1#4 [rõ người, rõ thời gian (hoặc tiến độ)]");
        assertThat(report.getAll().clearItems()).contains(Ratio.of(1, 4));
        assertThat(report.getAll().tasks())
                .extracting(result -> result.about() + " " + result.isClear())
                .containsExactly("task:t-1 true", "task:t-2 false");
        assertThat(report.getAll().clearTasks()).contains(Ratio.of(1, 2));
        assertThat(report.getAsOf()).isEqualTo(DAY);
    }

    @Test
    void whereThereIsNothingToLookAtThereIsNoShare() {
        district.with(letter("v-1"));
        ClarityReport report = report();
        assertThat(report.getAll().clearItems()).isEmpty();
        assertThat(report.getAll().clearTasks()).isEmpty();
        assertThat(report.getDirectives()).hasSize(1);
        assertThat(report.getDirectives().get(0).shares().clearItems()).isEmpty();
        assertThat(report.getUnits()).isEmpty();
    }

    @Test
    void theTasksOfADirectiveAreThoseFromItsItemsAndTheirPartsOnceEach() {
        district.with(letter("v-1", clear("1"), silent("2")))
                .with(letter("v-2", silent("1")))
                .task("t-1", task -> task.addSources(from("v-1", "1"), from("v-1", "2"), from("v-2", "1")))
                .task("t-2", task -> task.addPartOf(TaskId.of("t-1")).schedule(Schedule.until(DUE)))
                .task("t-3", task -> task.addPartOf(TaskId.of("t-2")))
                .task("t-4", task -> task);
        List<DirectiveClarity> directives = report().getDirectives();
        assertThat(directives)
                .extracting(each -> each.directive().getId().value())
                .containsExactly("v-1", "v-2");
        assertThat(directives.get(0).shares().tasks())
                .extracting(result -> result.about().id())
                .containsExactly("t-1", "t-2", "t-3");
        assertThat(directives.get(0).shares().clearTasks()).contains(Ratio.of(1, 3));
        assertThat(directives.get(0).shares().clearItems()).contains(Ratio.of(1, 2));
        assertThat(directives.get(1).shares().clearTasks()).contains(Ratio.of(1, 3));
        assertThat(report().getAll().clearTasks()).contains(Ratio.of(1, 4));
    }

    @Test
    void aUnitHasTheItemsThatItIssuedAndTheTasksThatItHas() {
        district.with(letter("v-1", clear("1")))
                .with(letter("v-2", silent("1")))
                .task("t-1", "2026-06-30");
        List<UnitClarity> units = report().getUnits();
        assertThat(units).hasSize(1);
        assertThat(units.get(0).unit().getId()).isEqualTo(Monitored.UNIT);
        assertThat(units.get(0).shares().clearItems()).contains(Ratio.of(1, 2));
        assertThat(units.get(0).shares().clearTasks()).contains(Ratio.of(1, 1));
    }

    @Test
    void aDraftIsLookedAtAndWhatComesLaterIsFoundAndLeftOut() {
        district.with(letter("v-draft", silent("1")))
                .with(letter("v-old", silent("1")).withIssuedOn(LocalDate.parse(DAY)))
                .with(letter("v-new", silent("1")).withIssuedOn(LocalDate.of(2026, 4, 1)))
                .task("t-new", task -> task.assignedOn(LocalDate.of(2026, 4, 1)));
        ClarityReport report = report();
        assertThat(report.getDirectives())
                .extracting(each -> each.directive().getId().value())
                .containsExactly("v-draft", "v-old");
        assertThat(report.getAll().tasks()).isEmpty();
        assertThat(report.getFindings())
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING DATED_LATER directive:v-new [2026-04-01, 2026-03-31]",
                        "WARNING DATED_LATER task:t-new [2026-04-01, 2026-03-31]");
    }

    @Test
    void figuresThatAreCutOffCoverNothingLater() {
        district.with(letter("v-1", silent("1")).withIssuedOn(LocalDate.parse(DAY)));
        Snapshot cut = district.on(DAY).coveringUntil(LocalDate.of(2026, 2, 28));
        ClarityReport report = check().check(cut);
        assertThat(report.getAsOf()).isEqualTo("2026-02-28");
        assertThat(report.getDirectives()).isEmpty();
        assertThat(report.getFindings())
                .extracting(finding -> finding.code().code())
                .containsExactly("AFTER_CUT_OFF");
    }

    @Test
    void aDeadlineGrantedLaterMakesTheTimeClearFromTheDayOfTheDecision() {
        district.task("t-1", task -> task).granted("t-1", "2026-03-01", "2026-03-10", "2026-06-30");
        assertThat(check().check(district.on("2026-03-09")).getAll().clearTasks())
                .contains(Ratio.of(0, 1));
        assertThat(check().check(district.on("2026-03-10")).getAll().clearTasks())
                .contains(Ratio.of(1, 1));
    }

    @Test
    void aTaskThatWasWithdrawnIsNotLookedAtButItsPartsAre() {
        district.with(letter("v-1", clear("1")))
                .task("t-1", task -> task.addSources(from("v-1", "1")))
                .task("t-2", task -> task.addPartOf(TaskId.of("t-1")))
                .phase("t-1", TaskPhase.CANCELLED, "2026-03-01");
        assertThat(check().check(district.on("2026-02-28")).getAll().tasks()).hasSize(2);
        assertThat(report().getAll().tasks())
                .extracting(result -> result.about().id())
                .containsExactly("t-2");
        assertThat(report().getDirectives().get(0).shares().clearTasks()).contains(Ratio.of(0, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfEntriesDoesNotMatter(long seed) {
        List<Fact> facts = new ArrayList<>();
        facts.add(letter("v-2", silent("2"), clear("1")));
        facts.add(letter("v-1", silent("1")));
        for (int i = 1; i < 12; i++) {
            Task task = Task.builder()
                    .id(TaskId.of("t-" + i))
                    .title("Việc " + i)
                    .unit(Monitored.UNIT)
                    .addSources(from("v-" + (i % 2 + 1), "1"))
                    .build();
            facts.add(i % 3 == 0 ? task.withSchedule(Schedule.until(DUE)) : task);
        }
        facts.addAll(district.on(DAY).getFacts());
        ClarityReport inOrder = check().check(snapshot(facts));
        Collections.shuffle(facts, new Random(seed));
        assertThat(check().check(snapshot(facts))).isEqualTo(inOrder);
        assertThat(inOrder.getAll().clearTasks()).contains(Ratio.of(3, 11));
    }

    private static Snapshot snapshot(List<Fact> facts) {
        return Ledger.of(facts.stream()
                        .map(fact -> new LedgerEntry.Recorded(LocalDate.of(2026, 1, 1), fact))
                        .toList())
                .knownOn(LocalDate.parse(DAY));
    }

    private ClarityReport report() {
        return check().check(district.on(DAY));
    }

    private static ClarityCheck check() {
        return ClarityCheck.of(ClarityProfiles.THREE_CLEAR);
    }

    private static List<String> missing(ClarityResult result) {
        return result.missing().stream()
                .map(ClarityPoint::words)
                .map(words -> words.vi())
                .toList();
    }

    private static TaskSource from(String directive, String item) {
        return new TaskSource.OfItem(ItemRef.of(directive, item));
    }

    private static Directive letter(String id, DirectiveItem... items) {
        return Directive.builder()
                .id(DirectiveId.of(id))
                .type(DocumentType.CONG_VAN)
                .issuer(Monitored.UNIT)
                .title("Nhiệm vụ năm 2026")
                .addItems(items)
                .build();
    }

    private static DirectiveItem silent(String id) {
        return DirectiveItem.builder()
                .id(DirectiveItemId.of(id))
                .words("Mục " + id)
                .build();
    }

    private static DirectiveItem clear(String id) {
        return DirectiveItem.builder()
                .from(silent(id))
                .lead(Subject.of(Monitored.UNIT))
                .schedule(Schedule.until(DUE))
                .build();
    }
}
