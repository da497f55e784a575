// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Commune;
import io.github.camket.calendar.Validity;
import io.github.camket.model.fact.FactId;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several posts at once, dated; overlapping only where one is held beside the other. */
class ServiceHistoryTest {

    private static final CadreId PERSON = CadreId.of("c-1");
    private static final OrgUnit A = Commune.aUnit("u-a").build();
    private static final OrgUnit B = Commune.aUnit("u-b").build();

    @Test
    void aTransferWithinTheYearLeavesNoDayOutAndNoneTwice() {
        ServiceHistory history =
                history(post("p-1", "u-a", "2025-01-01", "2026-07-01"), post("p-2", "u-b", "2026-07-01", ""));
        assertThat(history.getFindings()).isEmpty();
        assertThat(main(history, "2026-06-30")).isEqualTo("p-1");
        assertThat(main(history, "2026-07-01")).isEqualTo("p-2");
        assertThat(main(history, "2024-12-31")).isEqualTo("-");
        assertThat(history.service(PERSON)).containsExactly(Validity.parse("[2025-01-01,)"));
    }

    @Test
    void aConcurrentPostOverlapsAndTheDayBelongsToTheMainOne() {
        ServiceHistory history = history(
                post("p-1", "u-a", "2025-01-01", ""),
                post("p-2", "u-b", "2026-03-01", "2026-09-01").withConcurrent(true));
        assertThat(history.getFindings()).isEmpty();
        assertThat(history.postsOn(PERSON, day("2026-04-01")))
                .extracting(post -> post.getId().value())
                .containsExactly("p-2", "p-1");
        assertThat(main(history, "2026-04-01")).isEqualTo("p-1");
    }

    @Test
    void twoMainPostsAtOnceAreFoundWithTheirDays() {
        ServiceHistory history =
                history(post("p-1", "u-a", "2025-01-01", "2026-08-01"), post("p-2", "u-b", "2026-07-01", ""));
        assertThat(history.getFindings())
                .containsExactly(ServiceHistory.OVERLAPPING_POSTS.about(
                        PERSON.toRef(), "p-1", "p-2", "[2026-07-01,2026-08-01)"));
        // The one that began last is taken.
        assertThat(main(history, "2026-07-15")).isEqualTo("p-2");
    }

    @Test
    void onlyWhatContradictsItselfOnTheDaysAskedForIsTold() {
        ServiceHistory history = history(
                post("p-1", "u-a", "2025-01-01", "2025-03-01"),
                post("p-2", "u-b", "2025-02-01", "2026-08-01"),
                post("p-3", "u-a", "2026-07-01", ""));
        assertThat(history.getFindings()).hasSize(2);
        assertThat(history.getFindings(Validity.parse("[2026-01-01,2027-01-01)")))
                .containsExactly(ServiceHistory.OVERLAPPING_POSTS.about(
                        PERSON.toRef(), "p-2", "p-3", "[2026-07-01,2026-08-01)"));
        assertThat(history.getFindings(Validity.parse("[2025-03-01,2026-07-01)")))
                .isEmpty();
    }

    @Test
    void aConcurrentPostNeedsAMainOne() {
        ServiceHistory history = history(
                post("p-1", "u-a", "2026-03-01", "2026-06-01"),
                post("p-2", "u-b", "2026-01-01", "2026-12-01").withConcurrent(true));
        assertThat(history.getFindings())
                .containsExactly(
                        ServiceHistory.CONCURRENT_WITHOUT_MAIN_POST.about(
                                PERSON.toRef(), "p-2", "[2026-01-01,2026-03-01)"),
                        ServiceHistory.CONCURRENT_WITHOUT_MAIN_POST.about(
                                PERSON.toRef(), "p-2", "[2026-06-01,2026-12-01)"));
    }

    @Test
    void aUnitHasOneHeadAtATime() {
        Appointment one = post("p-1", "u-a", "2025-01-01", "2026-07-01").withPosition(Position.HEAD);
        Appointment next = post("p-2", "u-a", "2026-06-01", "")
                .withCadre(CadreId.of("c-2"))
                .withPosition(Position.HEAD);
        assertThat(history(one, next).getFindings())
                .containsExactly(
                        ServiceHistory.SEVERAL_HEADS.about(A.getRef(), "p-1", "p-2", "[2026-06-01,2026-07-01)"));
        assertThat(history(one, next).holders(A.getId(), Position.HEAD, day("2026-06-15")))
                .hasSize(2);
        assertThat(history(one, next.withStartsOn(day("2026-07-01"))).getFindings())
                .isEmpty();
    }

    @Test
    void aPostInAClosedUnitIsFound() {
        OrgUnit closed = B.withValidity(Validity.until(day("2025-07-01")));
        ServiceHistory history =
                ServiceHistory.of(List.of(A, closed), List.of(post("p-1", "u-b", "2025-01-01", "")), List.of());
        assertThat(history.getFindings())
                .containsExactly(
                        ServiceHistory.POST_IN_CLOSED_UNIT.about(PERSON.toRef(), "p-1", "u-b", "[2025-07-01,)"));
    }

    @Test
    void absencesLieWithinServiceAndDoNotOverlap() {
        List<Finding> findings = ServiceHistory.of(
                        List.of(A),
                        List.of(post("p-1", "u-a", "2026-02-01", "")),
                        List.of(absence("a-1", "2026-01-15", "2026-02-15"), absence("a-2", "2026-02-10", "2026-03-01")))
                .getFindings();
        assertThat(findings)
                .containsExactly(
                        ServiceHistory.ABSENT_OUTSIDE_SERVICE.about(PERSON.toRef(), "a-1", "[2026-01-15,2026-02-01)"),
                        ServiceHistory.OVERLAPPING_ABSENCES.about(
                                PERSON.toRef(), "a-1", "a-2", "[2026-02-10,2026-02-15)"));
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        List<Appointment> posts = new ArrayList<>(List.of(
                post("p-1", "u-a", "2025-01-01", "2026-08-01"),
                post("p-2", "u-b", "2026-07-01", ""),
                post("p-3", "u-a", "2026-07-01", "").withConcurrent(true)));
        ServiceHistory history = ServiceHistory.of(List.of(A, B), posts, List.of());
        Collections.reverse(posts);
        ServiceHistory turned = ServiceHistory.of(List.of(B, A), posts, List.of());
        assertThat(turned.getFindings()).isEqualTo(history.getFindings());
        assertThat(turned.getPosts(PERSON)).isEqualTo(history.getPosts(PERSON));
    }

    @Test
    void whatAPostCanHold() {
        Appointment post = post("p-1", "u-a", "2026-01-01", "");
        assertThat(Position.MEMBER.isLeader()).isFalse();
        assertThat(post.withLocalitiesInCharge(AdministrativeCode.commune("00004"))
                        .getLocalitiesInCharge())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post.withFieldsInCharge(" "))
                .withMessage("fieldsInCharge must not be blank: [ ]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> post.withEndReason(PostChange.RELIEF))
                .withMessage("endReason must go with endsBefore: RELIEF");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostChange.of("relief"))
                .withMessage("post change must be UPPER_CASE: relief");
    }

    private static ServiceHistory history(Appointment... posts) {
        return ServiceHistory.of(List.of(A, B), List.of(posts), List.of());
    }

    private static String main(ServiceHistory history, String day) {
        return history.mainPost(PERSON, day(day))
                .map(post -> post.getId().value())
                .orElse("-");
    }

    private static Appointment post(String id, String unit, String from, String to) {
        Appointment.Builder post = Appointment.builder()
                .id(FactId.of(id))
                .cadre(PERSON)
                .unit(OrgUnitId.of(unit))
                .position(Position.STAFF)
                .startsOn(day(from));
        return to.isEmpty() ? post.build() : post.endsBefore(day(to)).build();
    }

    private static Absence absence(String id, String from, String to) {
        return Absence.builder()
                .id(FactId.of(id))
                .cadre(PERSON)
                .kind(AbsenceKind.SICK)
                .startsOn(day(from))
                .endsBefore(day(to))
                .build();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
