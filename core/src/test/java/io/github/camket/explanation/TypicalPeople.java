// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.Agency;
import io.github.camket.Assessor;
import io.github.camket.Commune;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.TaskId;
import io.github.camket.official.Decree335;
import io.github.camket.rating.Rating;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The people and units to whom explanations go, each in a small ledger of its own. */
enum TypicalPeople {
    EXCELLENT_WITHIN_QUOTA(() -> quota(5, 1).rate("x-01", "2026")),
    OVER_THE_QUOTA(() -> quota(4, 1).rate("x-01", "2026")),
    TIED(() -> quota(5, 2).rate("x-01", "2026")),
    JUST_BELOW_THE_NEXT_LEVEL(() ->
            Commune.of().staff("u-01", "c-01").months("c-01", "2026", "89.995").rate("c-01", "2026")),
    HEAD_CAPPED_BY_THE_UNIT(() -> Commune.of("u-02")
            .head("u-02", "c-01")
            .leads("c-01", "2026", "95")
            .staff("u-02", "c-02")
            .months("c-02", "2026", "80")
            .unitAt("u-02", RatingLevel.COMPLETED)
            .assess()
            .rating(CadreId.of("c-01"))),
    HEAD_OF_SOMEONE_BELOW_FIFTY(() -> Commune.of("u-02")
            .head("u-02", "c-01")
            .leads("c-01", "2026-03", "90")
            .staff("u-02", "c-02", "c-03")
            .months("c-02", "2026-03", "80")
            .months("c-03", "2026-03", "40")
            .rate("c-01", "2026-03")),
    SCORE_MISSING(() -> Commune.of()
            .staff("u-01", "c-01")
            .months("c-01", "2026-01", "85")
            .months("c-01", "2026-02", "85")
            .work("c-01", "2026-03", "1")
            .rate("c-01", "2026-Q1")),
    VALUE_DISPUTED(() -> Commune.of()
            .staff("u-01", "c-01")
            .months("c-01", "2026-03", "98")
            .record("2026-04-10", Agency.aDoubt("k-01", "s-c-01-2026-03", "18", "28", "2026-04-10"))
            .rate("c-01", "2026-03")),
    LATE_TASK_EXCUSED(() -> Commune.of()
            .staff("u-01", "c-01")
            .plan(Agency.aTask("t-01", "c-01", "1.5", "2", "2026-03-10")
                    .title("Báo cáo rà soát hộ nghèo")
                    .build())
            .plan(Agency.aTask("t-02", "c-01", "1", "1", "2026-03-20")
                    .title("Kế hoạch phòng, chống thiên tai")
                    .build())
            .record("2026-03-16", Agency.aReport("r-01", "t-01", "c-01", "2026-03-16", "2"))
            .record("2026-03-24", Agency.aReport("r-02", "t-02", "c-01", "2026-03-24", "1"))
            .record(
                    "2026-03-25",
                    ObjectiveCause.builder()
                            .id(FactId.of("o-01"))
                            .task(TaskId.of("t-02"))
                            .concern(Concern.TIMELINESS)
                            .description("bão lũ")
                            .confirmedBy("Chủ tịch UBND xã")
                            .confirmedOn(LocalDate.of(2026, 3, 25))
                            .build())
            .judged("c-01", "general", "2026-03", "27")
            .rate("c-01", "2026-03")),
    DISCIPLINED(() -> Commune.of()
            .staff("u-01", "c-01")
            .months("c-01", "2026", "85")
            .record(
                    "2026-06-10",
                    Discipline.builder()
                            .id(FactId.of("d-01"))
                            .cadre(CadreId.of("c-01"))
                            .act("a-01")
                            .actOn(LocalDate.of(2026, 5, 4))
                            .effectiveOn(LocalDate.of(2026, 6, 10))
                            .form(DisciplineForm.REPRIMAND)
                            .ground(DisciplineGround.DUTY)
                            .side(DisciplineSide.ADMINISTRATIVE)
                            .build())
            .rate("c-01", "2026")),
    TRANSFERRED(() -> Commune.of()
            .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2026-07-01").build())
            .confirmed("c-01", "2026-H1", "82")
            .months("c-01", "2026-H2", "76")
            .rate("c-01", "2026")),
    ON_MATERNITY_LEAVE(() -> Commune.of()
            .staff("u-01", "c-01")
            .record("2026-03-01", leave("2026-03-01", "2026-09-01"))
            .months("c-01", "2026-01", "80")
            .months("c-01", "2026-02", "80")
            .months("c-01", "2026-Q4", "84")
            .months("c-01", "2026-09", "84")
            .rate("c-01", "2026")),
    FEWER_THAN_SIX_MONTHS(() -> Commune.of()
            .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2026-09-01").build())
            .months("c-01", "2026-Q4", "88")
            .months("c-01", "2026-09", "88")
            .rate("c-01", "2026")),
    YEAR_NOT_OVER(() -> Commune.of()
            .staff("u-01", "c-01")
            .months("c-01", "2026-H1", "82.5")
            .assess(Assessor.of(Decree335.civilServants()), "2026", "2026-06-30")
            .rating(CadreId.of("c-01"))),
    OUTSIDE_THE_REGULATION(() -> Commune.of()
            .person("c-01", LegalClass.ELECTED_OFFICIAL)
            .post(Commune.aPost("c-01", "u-01", Position.STAFF, "2020-01-01").build())
            .rate("c-01", "2026")),
    UNIT_WITHOUT_LEVEL(
            () -> Commune.of().total("u-01", "85").tasks("u-01", "+..l").rateUnit("u-01"));

    private final Supplier<Rating> rating;

    TypicalPeople(Supplier<Rating> rating) {
        this.rating = rating;
    }

    Rating rating() {
        return rating.get();
    }

    /** The name of the files with the explanation. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Commune quota(int good, int excellent) {
        return Commune.of().people("g", good, "u-01", "80").people("x", excellent, "u-01", "95");
    }

    private static Absence leave(String from, String before) {
        return Absence.builder()
                .id(FactId.of("v-01"))
                .cadre(CadreId.of("c-01"))
                .kind(AbsenceKind.MATERNITY)
                .startsOn(LocalDate.parse(from))
                .endsBefore(LocalDate.parse(before))
                .build();
    }
}
