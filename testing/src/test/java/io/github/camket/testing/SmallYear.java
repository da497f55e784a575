// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.Acceptance;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.progress.Shortcoming;
import io.github.camket.model.progress.TaskReport;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/**
 * The year of a small agency in which much hangs on little: ten months are confirmed close to a bound between levels, the last
 * two are made up of a few tasks. There is one place within the quota, a head whose score depends on the staff, and sometimes a
 * task that passes from one to another.
 */
final class SmallYear {

    static final CadreId HEAD = CadreId.of("h-1");
    static final CadreId ONE = CadreId.of("s-1");
    static final CadreId OTHER = CadreId.of("s-2");
    static final ReportingPeriod YEAR = ReportingPeriod.year(2026);

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 15);

    private final Choices choices;
    private final List<LedgerEntry> lines = new ArrayList<>();

    private SmallYear(Choices choices) {
        this.choices = choices;
    }

    static Arbitrary<Snapshot> any() {
        return Choices.upTo(120).map(choices -> new SmallYear(choices).draw());
    }

    /** The people and the unit whose facts differ. */
    static List<Subject> subjects() {
        return List.of(Subject.of(ONE), Subject.of(OTHER), Subject.of(HEAD), Subject.of(Fixtures.AGENCY));
    }

    private Snapshot draw() {
        add(START, Fixtures.committee());
        add(
                START,
                OrgUnit.builder()
                        .id(Fixtures.AGENCY)
                        .name("Phòng Mẫu")
                        .kind(OrgKind.DIVISION)
                        .level(OrgLevel.COMMUNE)
                        .parent(Fixtures.COMMITTEE)
                        .build());
        person(HEAD, Position.HEAD);
        for (CadreId active : List.of(ONE, OTHER)) {
            person(active, Position.STAFF);
        }
        for (int i = 3; i < 8; i++) {
            CadreId good = CadreId.of("s-" + i);
            person(good, Position.STAFF);
            confirm(good, "80", 12);
        }
        for (CadreId active : List.of(ONE, OTHER, HEAD)) {
            confirm(active, choices.of(List.of("90", "90", "70", "50")), 10);
            work(active);
        }
        if (choices.onceIn(3)) {
            add(
                    END,
                    Discipline.builder()
                            .id(FactId.of("d-1"))
                            .cadre(ONE)
                            .act("act-1")
                            .actOn(LocalDate.of(2026, 3, 1))
                            .effectiveOn(LocalDate.of(2026, 5, 1))
                            .form(DisciplineForm.REPRIMAND)
                            .ground(choices.of(List.of(DisciplineGround.DUTY, DisciplineGround.OTHER)))
                            .side(DisciplineSide.ADMINISTRATIVE)
                            .build());
        }
        unit();
        return Ledger.of(lines).knownOn(END);
    }

    private void add(LocalDate on, Fact fact) {
        lines.add(Fixtures.recorded(on, fact));
    }

    private void person(CadreId cadre, Position position) {
        add(START, Fixtures.cadre(cadre).build());
        add(START, Fixtures.appointment(cadre).position(position).build());
    }

    private void confirm(CadreId cadre, String points, int months) {
        for (ReportingPeriod month : YEAR.getMonths().subList(0, months)) {
            add(
                    END,
                    PeriodScore.builder()
                            .id(FactId.of("m-" + cadre + "-" + month))
                            .cadre(cadre)
                            .period(month)
                            .points(Points.of(points))
                            .authorityPost("Thủ trưởng cơ quan")
                            .decidedOn(month.getLastDay())
                            .build());
        }
    }

    private void work(CadreId cadre) {
        for (ReportingPeriod month : YEAR.getMonths().subList(10, 12)) {
            judged(Subject.of(cadre), "general", month, choices.of(List.of("30", "25", "20")));
            if (cadre.equals(HEAD)) {
                judged(Subject.of(cadre), "organizing", month, choices.of(List.of("100", "50")));
                judged(Subject.of(cadre), "cohesion", month, choices.of(List.of("100", "50")));
            }
            task(cadre, TaskId.of("t-" + cadre + "-" + month), month);
        }
    }

    private void judged(Subject subject, String criterion, ReportingPeriod period, String points) {
        add(
                END,
                JudgedScore.builder()
                        .id(FactId.of("s-" + subject + "-" + criterion + "-" + period))
                        .subject(subject)
                        .criterion(criterion)
                        .period(period)
                        .points(Points.of(points))
                        .stage(Stage.AUTHORITY)
                        .scorerPost("Thủ trưởng cơ quan")
                        .judgedOn(period.getLastDay())
                        .build());
    }

    private void task(CadreId cadre, TaskId id, ReportingPeriod month) {
        LocalDate due = month.getLastDay();
        Fraction amount = Fraction.of(1 + choices.below(3));
        add(START, Fixtures.task(id, cadre, due).amount(amount).build());
        if (cadre.equals(ONE) && choices.onceIn(4)) {
            add(
                    END,
                    HandOver.builder()
                            .id(FactId.of("ho-" + id))
                            .task(id)
                            .giver(ONE)
                            .receiver(OTHER)
                            .handedOverOn(due.minusDays(3))
                            .build());
        } else if (!choices.onceIn(6)) {
            delivery(id, Optional.of(cadre), due, choices.onceIn(4) ? Fraction.ONE : amount);
        }
        if (choices.onceIn(4)) {
            cause(id, choices.onceIn(2));
        }
    }

    private void delivery(TaskId id, Optional<CadreId> by, LocalDate due, Fraction amount) {
        TaskReport report = TaskReport.builder()
                .id(FactId.of("r-" + id))
                .task(id)
                .by(by)
                .deliveredOn(due.plusDays(choices.of(List.of(0, 0, 1))))
                .amount(amount)
                .build();
        add(END, report);
        if (!choices.onceIn(5)) {
            Acceptance.Builder acceptance = Fixtures.acceptance(report.getId(), due.plusDays(2))
                    .qualityFailures(choices.of(List.of(0, 0, 1)))
                    .beyondRequirement(choices.onceIn(2));
            if (choices.onceIn(3)) {
                acceptance.lateOccurrences(choices.below(2));
            }
            add(END, acceptance.build());
        }
    }

    private void cause(TaskId id, boolean confirmed) {
        ObjectiveCause cause = ObjectiveCause.builder()
                .id(FactId.of("o-" + id))
                .task(id)
                .concern(choices.of(List.of(Concern.TIMELINESS, Concern.QUALITY)))
                .description("Thiên tai")
                .build();
        add(
                END,
                confirmed
                        ? ObjectiveCause.builder()
                                .from(cause)
                                .confirmedBy("Thủ trưởng cơ quan")
                                .confirmedOn(END)
                                .build()
                        : cause);
    }

    private void unit() {
        Subject agency = Subject.of(Fixtures.AGENCY);
        judged(agency, "general", YEAR, choices.of(List.of("30", "25", "10")));
        judged(agency, "result", YEAR, choices.of(List.of("70", "60", "45", "35")));
        for (int i = 1; i < 4; i++) {
            TaskId id = TaskId.of("u-" + i);
            LocalDate due = LocalDate.of(2026, 6, 30);
            add(
                    START,
                    Task.builder()
                            .id(id)
                            .title("Nhiệm vụ của đơn vị")
                            .unit(Fixtures.AGENCY)
                            .conversionCoefficient(Fraction.ONE)
                            .amount(Fraction.ONE)
                            .deadline(due)
                            .build());
            if (!choices.onceIn(8)) {
                delivery(id, Optional.empty(), due, Fraction.ONE);
            }
        }
        if (choices.onceIn(2)) {
            add(
                    END,
                    Conclusion.builder()
                            .id(FactId.of("k-1"))
                            .unit(Fixtures.AGENCY)
                            .kind(choices.of(
                                    List.of(ConclusionKind.INTERNAL_DISUNITY, ConclusionKind.CORRUPTION_OR_WASTE)))
                            .authorityPost("Chủ tịch")
                            .concludedOn(LocalDate.of(2026, 9, 1))
                            .build());
        }
        if (choices.onceIn(3)) {
            add(
                    END,
                    Shortcoming.builder()
                            .id(FactId.of("sc-1"))
                            .unit(Fixtures.AGENCY)
                            .description("Chậm báo cáo")
                            .source("Kết luận thanh tra")
                            .pointedOutOn(LocalDate.of(2026, 2, 1))
                            .dueOn(LocalDate.of(2026, 6, 1))
                            .build());
        }
    }
}
