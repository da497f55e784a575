// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.petition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.working.CountedDeadline;
import io.github.camket.calendar.working.DeadlineCounter;
import io.github.camket.calendar.working.TimeLimit;
import io.github.camket.calendar.working.WorkingCalendar;
import io.github.camket.document.Source;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Papers;
import io.github.camket.model.directive.Petition;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.directive.PetitionOutcome;
import io.github.camket.model.directive.PetitionReply;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.trace.Basis;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Petitions raised on 31 May 2023 and received the day after: 7 working days end on Monday 12 June. */
class PetitionReviewerTest {

    private static final String LAST_DAY = "2023-06-12";
    private static final String DAY_AFTER = "2023-06-13";
    private static final String LATER = "2023-06-30";

    private final Province province = Province.of();

    @Test
    void aPetitionAwaitsItsReplyUpToTheLastDayAndIsOverdueAfterIt() {
        province.add(petition());
        assertThat(only(LAST_DAY).getState()).isEqualTo(PetitionState.AWAITING_REPLY);
        assertThat(only(LAST_DAY).getLastDay()).contains(day(LAST_DAY));
        assertThat(only(LAST_DAY).getWorkingDaysUsed()).hasValue(7);
        assertThat(only(LAST_DAY).getWorkingDaysLate()).isEmpty();
        assertThat(only(DAY_AFTER).getState()).isEqualTo(PetitionState.OVERDUE);
        assertThat(only(DAY_AFTER).getWorkingDaysLate()).hasValue(1);
        assertThat(only(DAY_AFTER).isSettled()).isTrue();
    }

    @Test
    void anAnswerIsInTimeOnTheLastDayAndLateAfterIt() {
        province.add(petition()).add(reply("t-1", LAST_DAY, PetitionOutcome.REFUSED));
        assertThat(only(LATER).getState()).isEqualTo(PetitionState.REPLIED_IN_TIME);
        assertThat(only(LATER).getWorkingDaysUsed()).hasValue(7);
        assertThat(only(LATER).getAnswer().map(PetitionReply::getId)).hasToString("Optional[t-1]");

        Province late = Province.of().add(petition()).add(reply("t-1", DAY_AFTER, PetitionOutcome.ANSWERED));
        assertThat(only(late, LATER).getState()).isEqualTo(PetitionState.REPLIED_LATE);
        assertThat(only(late, LATER).getWorkingDaysUsed()).hasValue(8);
        assertThat(only(late, LATER).getWorkingDaysLate()).hasValue(1);
    }

    @Test
    void withoutALimitNothingIsLate() {
        province.add(petition().withReplyLimit(Optional.empty()));
        assertThat(only(LATER).getState()).isEqualTo(PetitionState.NO_LIMIT);
        assertThat(only(LATER).getDeadline()).isEmpty();
        assertThat(only(LATER).getWorkingDaysUsed()).hasValue(21);
    }

    @Test
    void withoutTheDayOfReceiptTheLimitIsUnknown() {
        province.add(petition().withReceivedOn(Optional.empty()));
        assertThat(only(LATER).getState()).isEqualTo(PetitionState.LIMIT_UNKNOWN);
        assertThat(only(LATER).getWorkingDaysUsed()).isEmpty();
        assertThat(only(LATER).getFindings()).hasToString("[WARNING RECEIPT_UNKNOWN petition:kn-1 [2023-05-31]]");
    }

    @Test
    void aLimitThatLeavesTheCalendarIsUnknown() {
        province.add(petition().withReplyLimit(TimeLimit.months(1200)));
        assertThat(only(LATER).getState()).isEqualTo(PetitionState.LIMIT_UNKNOWN);
        assertThat(only(LATER).getFindings())
                .hasToString("[WARNING LIMIT_OUTSIDE_CALENDAR petition:kn-1 [2023-06-01]]");
    }

    @Test
    void whatIsDatedLaterHasNotHappenedYet() {
        province.add(petition()).add(reply("t-1", LAST_DAY, PetitionOutcome.ACCEPTED));
        PetitionReview before = review(province, "2023-06-11");
        assertThat(before.getResults().get(0).getState()).isEqualTo(PetitionState.AWAITING_REPLY);
        assertThat(before.getFindings())
                .hasToString("[WARNING DATED_LATER petitionReply:t-1 [2023-06-12, 2023-06-11]]");
        assertThat(review(province, "2023-05-30").getResults()).isEmpty();
        assertThat(only(province, "2023-05-31").getFindings())
                .hasToString("[WARNING DATED_LATER petition:kn-1 [2023-06-01, 2023-05-31],"
                        + " WARNING RECEIPT_UNKNOWN petition:kn-1 [2023-05-31]]");
    }

    @Test
    void contradictionsAreFoundAndTheFirstAnswerCounts() {
        province.add(petition())
                .add(reply("t-2", "2023-05-31", PetitionOutcome.REFUSED))
                .add(reply("t-1", "2023-06-05", PetitionOutcome.ACCEPTED));
        PetitionResult result = only(LATER);
        assertThat(result.getAnswer().map(PetitionReply::getId)).hasToString("Optional[t-2]");
        assertThat(result.getReplies()).extracting(PetitionReply::getId).hasToString("[t-2, t-1]");
        assertThat(result.getState()).isEqualTo(PetitionState.REPLIED_IN_TIME);
        assertThat(result.getFindings())
                .hasToString("[WARNING SEVERAL_ANSWERS petition:kn-1 [t-2, t-1],"
                        + " WARNING REPLY_BEFORE_RECEIPT petitionReply:t-2 [kn-1, 2023-05-31, 2023-06-01]]");
    }

    @Test
    void forwardingIsReadInThreeWays() {
        province.add(petition()).add(reply("t-1", "2023-06-09", PetitionOutcome.FORWARDED));
        PetitionResult running = only(LATER);
        assertThat(running.getState()).isEqualTo(PetitionState.OVERDUE);
        assertThat(running.getLastDay()).contains(day(LAST_DAY));
        assertThat(running.getForwardedTo().map(unit -> unit.getId().value())).contains("d-2");

        PetitionResult anew = forwarding(Forwarding.CLOCK_BEGINS_ANEW, "2023-06-20");
        assertThat(anew.getState()).isEqualTo(PetitionState.AWAITING_REPLY);
        assertThat(anew.getLastDay()).contains(day("2023-06-20"));
        assertThat(forwarding(Forwarding.CLOCK_BEGINS_ANEW, "2023-06-21").getState())
                .isEqualTo(PetitionState.OVERDUE);

        PetitionResult reply = forwarding(Forwarding.COUNTS_AS_REPLY, LATER);
        assertThat(reply.getState()).isEqualTo(PetitionState.REPLIED_IN_TIME);
        assertThat(reply.getAnswer().map(PetitionReply::getId)).hasToString("Optional[t-1]");
    }

    @Test
    void theAnswerItselfDoesNotBeginTheClockAnew() {
        province.add(petition())
                .add(reply("t-1", "2023-06-09", PetitionOutcome.FORWARDED))
                .add(reply("t-2", "2023-06-21", PetitionOutcome.ANSWERED))
                .add(reply("t-3", "2023-06-26", PetitionOutcome.FORWARDED));
        PetitionResult result = forwarding(Forwarding.CLOCK_BEGINS_ANEW, LATER);
        assertThat(result.getLastDay()).contains(day("2023-06-20"));
        assertThat(result.getState()).isEqualTo(PetitionState.REPLIED_LATE);
        assertThat(result.getWorkingDaysLate()).hasValue(1);
    }

    /** The culture day, 24 November 2029, is a Saturday: whether Monday is off instead is open. */
    @Test
    void theStateIsNotSettledWhileTheCalendarCanStillChangeIt() {
        LocalDate received = LocalDate.of(2029, 11, 16);
        CountedDeadline due = DeadlineCounter.of(WorkingCalendar.official()).count(received, TimeLimit.workingDays(7));
        LocalDate later = due.getAlternatives().get(0).lastDay();
        assertThat(later).isAfter(due.getLastDay());
        province.add(petition().withReceivedOn(received).withSentOn(received));
        PetitionResult overdue = only(later.toString());
        assertThat(overdue.getDeadline()).contains(due);
        assertThat(overdue.getState()).isEqualTo(PetitionState.OVERDUE);
        assertThat(overdue.isSettled()).isFalse();
        assertThat(only(later.plusDays(1).toString()).isSettled()).isTrue();
    }

    @Test
    void aPetitionIsOfTheBriefingThatItNamesOrThatNamesIt() {
        Briefing may = briefing("gb-5", "2023-05-31");
        province.add(petition().withBriefing(may.getId()))
                .add(petition().withId(PetitionId.of("kn-2")))
                .add(may.withPetitions(PetitionId.of("kn-2")))
                .add(briefing("gb-6", "2023-05-30").withPrevious(may.getId()).withPetitions(PetitionId.of("kn-1")));
        PetitionReview review = review(province, LATER);
        assertThat(review.raisedAt(may.getId())).hasSize(2);
        assertThat(review.raisedAt(FactId.of("gb-6"))).isEmpty();
        assertThat(review.count(PetitionState.OVERDUE)).isEqualTo(2);
        assertThat(review.getFindings())
                .hasToString("[WARNING BRIEFING_BEFORE_PREVIOUS briefing:gb-6 [2023-05-30, gb-5, 2023-05-31],"
                        + " WARNING RAISED_ELSEWHERE petition:kn-1 [gb-5, gb-6]]");
    }

    private PetitionResult only(String day) {
        return only(province, day);
    }

    @Test
    void anItemThatTheDirectiveDoesNotHaveIsFound() {
        province.add(Papers.issued("v-9", "2023-06-01").withItems(Papers.item("1")))
                .add(petition())
                .add(reply("t-1", "2023-06-05", PetitionOutcome.ACCEPTED)
                        .withLeadsTo(Papers.ref("v-9#1"), Papers.ref("v-9#7")));
        assertThat(only(LATER).getFindings())
                .hasToString("[WARNING LEADS_TO_UNKNOWN_ITEM petitionReply:t-1 [kn-1, 7, v-9]]");
    }

    private static PetitionResult only(Province province, String day) {
        assertThat(review(province, day).getResults()).hasSize(1);
        return review(province, day).getResults().get(0);
    }

    private static PetitionReview review(Province province, String day) {
        return PetitionReviewer.of(WorkingCalendar.official()).review(province.knownOn(day));
    }

    private PetitionResult forwarding(Forwarding forwarding, String day) {
        PetitionRules defaults = PetitionRules.defaults();
        PetitionRules rules =
                defaults.withForwarding(defaults.getForwarding().withValue(forwarding, Basis.LOCAL, Source.NONE));
        return PetitionReviewer.of(DeadlineCounter.of(WorkingCalendar.official()), rules)
                .review(province.knownOn(day))
                .getResults()
                .get(0);
    }

    private static Petition petition() {
        return Petition.builder()
                .id(PetitionId.of("kn-1"))
                .sender(OrgUnitId.of(Province.DISTRICT))
                .addressee(OrgUnitId.of("p"))
                .subject("Bổ sung vốn năm 2023")
                .sentOn(day("2023-05-31"))
                .receivedOn(day("2023-06-01"))
                .replyLimit(TimeLimit.workingDays(7))
                .build();
    }

    private static PetitionReply reply(String id, String day, PetitionOutcome outcome) {
        return PetitionReply.builder()
                .id(FactId.of(id))
                .petition(PetitionId.of("kn-1"))
                .repliedOn(day(day))
                .byPost("Chánh Văn phòng")
                .outcome(outcome)
                .forwardedTo(
                        outcome == PetitionOutcome.FORWARDED
                                ? Optional.of(OrgUnitId.of(Province.OTHER_DISTRICT))
                                : Optional.empty())
                .words("Trả lời")
                .build();
    }

    private static Briefing briefing(String id, String day) {
        return Briefing.builder()
                .id(FactId.of(id))
                .heldOn(day(day))
                .chair(OrgUnitId.of("p"))
                .build();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
