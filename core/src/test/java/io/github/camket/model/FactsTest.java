// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.camket.Agency;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.Absence;
import io.github.camket.model.organization.AbsenceKind;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.progress.Concern;
import io.github.camket.model.progress.ObjectiveCause;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each fact speaks of, and what it refuses to be. */
class FactsTest {

    private static final CadreId PERSON = CadreId.of("c-01");
    private static final CadreId OTHER = CadreId.of("c-02");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Appointment POST = Appointment.builder()
            .id(FactId.of("p-1"))
            .cadre(PERSON)
            .unit(OrgUnitId.of("u-01"))
            .position(Position.STAFF)
            .startsOn(DAY)
            .build();
    private static final Absence LEAVE = Absence.builder()
            .id(FactId.of("v-1"))
            .cadre(PERSON)
            .kind(AbsenceKind.SICK)
            .startsOn(DAY)
            .endsBefore(DAY.plusDays(1))
            .build();
    private static final Task TASK =
            Agency.aTask("t-1", "c-01", "1", "1", "2026-03-31").build();

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(unit("u-02").parent(OrgUnitId.of("u-01")).build(), "orgUnit:u-02", "orgUnit:u-01"),
                Arguments.of(unit("u-01").build(), "orgUnit:u-01", ""),
                Arguments.of(POST, "appointment:p-1", "cadre:c-01 orgUnit:u-01"),
                Arguments.of(LEAVE, "absence:v-1", "cadre:c-01"),
                Arguments.of(TASK, "task:t-1", "cadre:c-01 orgUnit:u-01"),
                Arguments.of(handOver(PERSON, OTHER).build(), "handOver:h-1", "cadre:c-01 cadre:c-02 task:t-1"),
                Arguments.of(
                        Agency.aReport("r-1", "t-1", "c-01", "2026-03-01", "1"),
                        "taskReport:r-1",
                        "cadre:c-01 task:t-1"),
                Arguments.of(Agency.anAcceptance("r-1", "2026-03-01").build(), "acceptance:a-r-1", "taskReport:r-1"),
                Arguments.of(cause(), "objectiveCause:o-1", "task:t-1"),
                Arguments.of(
                        Agency.aScore("s-1", "c-01", "general", "2026-03", "30", Stage.SELF),
                        "judgedScore:s-1",
                        "cadre:c-01"),
                Arguments.of(discipline(), "discipline:d-1", "cadre:c-01"),
                Arguments.of(conclusion(), "conclusion:k-1", "cadre:c-01"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void aFactNamesWhatItSpeaksOf(Fact fact, String ref, String references) {
        assertThat(fact.getRef()).hasToString(ref);
        assertThat(fact.getReferences().stream().map(Object::toString).sorted())
                .containsExactly(references.isEmpty() ? new String[0] : references.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, conversionCoefficient", "-1, 1, conversionCoefficient", "1, 0, amount", "1, -2, amount"})
    void aTaskHasASize(String coefficient, String amount, String attribute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.aTask("t-1", "c-01", coefficient, amount, "2026-03-31")
                        .build())
                .withMessageStartingWith(attribute + " must be positive: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5"})
    void aDeliveryHasASize(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.aReport("r-1", "t-1", "c-01", "2026-03-01", amount))
                .withMessage("amount must be positive: " + amount);
    }

    @Test
    void countsOfAnAcceptanceAreNotNegative() {
        assertThat(Agency.anAcceptance("r-1", "2026-03-01").build().getQualityFailures())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.anAcceptance("r-1", "2026-03-01")
                        .qualityFailures(-1)
                        .build())
                .withMessage("qualityFailures must be 0 to 1000: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Agency.anAcceptance("r-1", "2026-03-01")
                        .lateOccurrences(-2)
                        .build())
                .withMessage("lateOccurrences must be 0 to 1000: -2");
    }

    @Test
    void intervalsHaveAtLeastOneDayAndEndBeforeTheirLastDate() {
        assertThat(LEAVE.covers(DAY)).isTrue();
        assertThat(LEAVE.covers(DAY.plusDays(1))).isFalse();
        assertThat(LEAVE.covers(DAY.minusDays(1))).isFalse();
        assertThat(POST.covers(LocalDate.MAX)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEAVE.withEndsBefore(DAY))
                .withMessage("endsBefore must be after startsOn 2026-03-01: 2026-03-01");
        assertThatIllegalArgumentException().isThrownBy(() -> POST.withEndsBefore(DAY));
    }

    @Test
    void nobodyHandsWorkOverToHimself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handOver(PERSON, PERSON).build())
                .withMessageEndingWith(": c-01");
    }

    @Test
    void whatIsNotGivenIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrgUnit.builder().id(OrgUnitId.of("u-01")).build())
                .withMessageContainingAll("OrgUnit", "name", "kind");
        assertThatNullPointerException()
                .isThrownBy(() -> LEAVE.withKind(nothing()))
                .withMessage("kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void identifiersAreText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CadreId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> OrgUnitId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> TaskId.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> FactId.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "division", "A-B", "1A"})
    void codesAreUpperCase(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> OrgKind.of(text)).withMessageEndingWith(": " + text);
        assertThatIllegalArgumentException().isThrownBy(() -> DisciplineForm.of(text));
        assertThatIllegalArgumentException().isThrownBy(() -> RatingLevel.of(text));
        assertThat(OrgKind.of("SUB_DIVISION_2")).hasToString("SUB_DIVISION_2");
    }

    private static <T> T nothing() {
        return null;
    }

    private static OrgUnit.Builder unit(String id) {
        return OrgUnit.builder().id(OrgUnitId.of(id)).name("Phòng Mẫu").kind(OrgKind.DIVISION);
    }

    private static HandOver.Builder handOver(CadreId giver, CadreId receiver) {
        return HandOver.builder()
                .id(FactId.of("h-1"))
                .task(TaskId.of("t-1"))
                .giver(giver)
                .receiver(receiver)
                .handedOverOn(DAY);
    }

    private static ObjectiveCause cause() {
        return ObjectiveCause.builder()
                .id(FactId.of("o-1"))
                .task(TaskId.of("t-1"))
                .concern(Concern.QUALITY)
                .description("bão lũ")
                .build();
    }

    private static Discipline discipline() {
        return Discipline.builder()
                .id(FactId.of("d-1"))
                .cadre(PERSON)
                .act("act-1")
                .actOn(DAY)
                .effectiveOn(DAY)
                .form(DisciplineForm.WARNING)
                .ground(DisciplineGround.OTHER)
                .side(DisciplineSide.PARTY)
                .alreadyCountedIn(ReportingPeriod.year(2025))
                .build();
    }

    private static Conclusion conclusion() {
        return Conclusion.builder()
                .id(FactId.of("k-1"))
                .cadre(PERSON)
                .kind(ConclusionKind.DEGRADATION)
                .authorityPost("Cấp có thẩm quyền")
                .concludedOn(DAY)
                .build();
    }
}
