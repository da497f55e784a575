// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import static io.github.camket.Pledges.aTask;
import static io.github.camket.Pledges.amendment;
import static io.github.camket.Pledges.onTasks;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.replied;
import static io.github.camket.Pledges.weighing;
import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static io.github.camket.model.commitment.ReplyOutcome.ACCEPTED;
import static io.github.camket.model.commitment.ReplyOutcome.REFUSED;
import static io.github.camket.model.indicator.IndicatorKind.COUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.Commitment;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Commitments as they stand after an amendment, and after what the receiving unit said. */
class AmendedCommitmentTest {

    private static final CommitmentItem HOUSES = promised("1", "Xóa nhà tạm", "2021-06-30");
    private static final CommitmentItem ROAD = promised("2", "Làm đường", "2021-12-31");
    private static final Commitment COMMITMENT =
            aCommitment().items(List.of(HOUSES, ROAD)).build();

    @Test
    void theVersionInForceOnTheLastDayCoveredIsJudgedAndNamed() {
        Province province = Province.of().add(COMMITMENT).add(amendment("a", "2021-03-01", "2021-04-01", ROAD));
        Fulfilment before = only(province, "2021-03-31");
        assertThat(before.getVersion().number()).isEqualTo(1);
        assertThat(before.getItems()).hasSize(2);
        assertThat(before.getChanges()).isEmpty();
        Fulfilment after = only(province, "2021-04-01");
        assertThat(after.getVersion().amendment().orElseThrow().getId()).hasToString("a");
        assertThat(after.getItems()).hasSize(1);
        assertThat(after.getChanges())
                .extracting(change -> change.kind() + " " + change.item())
                .containsExactly("DROPPED 1");
        assertThat(after.getCommitment())
                .as("the version that was signed is kept")
                .isEqualTo(COMMITMENT);
    }

    @Test
    void figuresThatWereCutOffBeforeTheAmendmentAreHeldAgainstTheVersionOfTheirDay() {
        Snapshot known = Province.of()
                .add(COMMITMENT)
                .add(amendment("a", "2021-07-01", "2021-07-01", ROAD))
                .knownOn("2021-07-31");
        CommitmentReview review = CommitmentReviewer.review(known.coveringUntil(LocalDate.parse("2021-06-30")));
        assertThat(review.getFulfilments().get(0).getVersion().number()).isEqualTo(1);
        assertThat(review.getFindings())
                .extracting(Finding::toString)
                .contains("INFO AFTER_CUT_OFF commitmentAmendment:a [2021-07-01, 2021-06-30]");
        assertThat(review.getCoversUntil()).isEqualTo("2021-06-30");
    }

    @Test
    void aCommitmentSignedAfterTheCutOffIsNotReviewed() {
        Snapshot known = Province.of()
                .add(COMMITMENT.withSignedOn(LocalDate.parse("2021-07-01")))
                .knownOn("2021-07-31");
        assertThat(CommitmentReviewer.review(known.coveringUntil(LocalDate.parse("2021-06-30")))
                        .getFulfilments())
                .isEmpty();
    }

    @Test
    void droppingWhatWasDueIsFound() {
        assertThat(amended(amendment("a", "2021-07-01", "2021-07-01", ROAD)))
                .containsExactly("WARNING AMENDED_AFTER_DUE commitmentAmendment:a [k-1, 1, 2021-06-30, 2021-07-01]");
        assertThat(amended(amendment("a", "2021-06-30", "2021-06-30", ROAD)))
                .as("not due before it is in force")
                .isEmpty();
    }

    @Test
    void changingWhatWasDueIsFoundAndChangingWhoIsInChargeIsNot() {
        assertThat(amended(
                        amendment("a", "2021-07-01", "2021-07-01", promised("1", "Xóa nhà tạm", "2021-12-31"), ROAD)))
                .containsExactly("WARNING AMENDED_AFTER_DUE commitmentAmendment:a [k-1, 1, 2021-06-30, 2021-07-01]");
        assertThat(amended(amendment("a", "2021-07-01", "2021-07-01", weighing("5", HOUSES), ROAD)))
                .contains("WARNING AMENDED_AFTER_DUE commitmentAmendment:a [k-1, 1, 2021-06-30, 2021-07-01]");
        CommitmentItem other = HOUSES.withInCharge(new PostInCharge("Phó Chủ tịch", ChargeRole.LEAD));
        assertThat(amended(amendment("a", "2021-07-01", "2021-07-01", other, ROAD)))
                .isEmpty();
    }

    @Test
    void targetsAndTasksThatWereDueCannotBeDroppedUnseen() {
        Province province = Province.of()
                .target("a", COUNT, atLeast("1"))
                .add(aTask("t", "2021-05-31").build())
                .add(aCommitment("a").addItems(onTasks("2", "t").build()).build())
                .add(amendment("a", "2022-01-10", "2022-01-10", aPromised("3").build()));
        assertThat(told(only(province, AFTERWARDS)))
                .contains(
                        "WARNING AMENDED_AFTER_DUE commitmentAmendment:a [k-1, 1, 2021-12-31, 2022-01-10]",
                        "WARNING AMENDED_AFTER_DUE commitmentAmendment:a [k-1, 2, 2021-05-31, 2022-01-10]");
    }

    @Test
    void turnsThatAreOverDoNotKeepARepeatedTaskFromBeingDropped() {
        Province province = Province.of()
                .add(aTask("t", "2021-05-31")
                        .schedule(new Schedule.Repeated(Recurrence.parse("every month on the last day from 2021-01")))
                        .build())
                .add(aCommitment()
                        .items(List.of(onTasks("1", "t").build(), ROAD))
                        .build())
                .add(amendment("a", "2021-07-01", "2021-07-01", ROAD));
        assertThat(told(only(province, "2021-07-01"))).noneMatch(finding -> finding.contains("AMENDED_AFTER_DUE"));
    }

    @Test
    void anItemOfADocumentNeedsADocument() {
        Province province = Province.of()
                .add(COMMITMENT.withBasis(Optional.empty()))
                .add(amendment("a", "2021-03-01", "2021-03-01", aPromised("1").build()));
        assertThat(only(province, "2021-02-01").getDirective()).isEmpty();
        assertThat(told(only(province, "2021-03-01"))).contains("WARNING ITEM_WITHOUT_BASIS commitment:k-1 [1]");
    }

    @Test
    void theLastReplyDecides() {
        Province province = Province.of().add(COMMITMENT);
        assertThat(only(province, DUE).getReplyState()).isEqualTo(ReplyState.NOT_REPLIED);
        province.add(replied("x", REFUSED, "2021-01-10"));
        assertThat(only(province, "2021-01-09").getReplyState()).isEqualTo(ReplyState.NOT_REPLIED);
        assertThat(only(province, DUE).getReplyState()).isEqualTo(ReplyState.REFUSED);
        province.add(replied("y", ACCEPTED, "2021-01-20"));
        assertThat(only(province, DUE).getReplyState()).isEqualTo(ReplyState.ACCEPTED);
        assertThat(only(province, DUE).getReplies()).hasSize(2);
        province.add(replied("z", REFUSED, "2021-01-20"));
        assertThat(only(province, DUE).getReplyState()).isEqualTo(ReplyState.DISPUTED);
        assertThat(told(only(province, DUE))).contains("WARNING REPLIES_DISAGREE commitment:k-1 [2021-01-20, y, z]");
        province.add(replied("w", ACCEPTED, "2020-12-31"));
        assertThat(told(only(province, DUE)))
                .contains("WARNING REPLY_TOO_EARLY commitmentReply:w [k-1, 2020-12-31, 2021-01-01]");
    }

    @Test
    void nothingIsToBeConsideredOfARefusedCommitment() {
        Province province = Province.of()
                .target("a", COUNT, atLeast("1"))
                .reading("r", "a", DUE, amount("0"))
                .add(aCommitment("a").build());
        assertThat(only(province, DUE).getToConsider()).hasSize(1);
        province.add(replied("x", REFUSED, "2021-01-10"));
        assertThat(only(province, DUE).getToConsider()).isEmpty();
        assertThat(only(province, DUE).getItems().get(0).getState()).isEqualTo(ItemState.NOT_FULFILLED);
        assertThat(told(only(province, DUE))).contains("INFO COMMITMENT_REFUSED commitment:k-1 [x]");
    }

    private static List<String> amended(CommitmentAmendment amendment) {
        return told(only(Province.of().add(COMMITMENT).add(amendment), "2021-07-01")).stream()
                .filter(finding -> finding.contains("AMENDED"))
                .toList();
    }

    private static Fulfilment only(Province province, String day) {
        assertThat(province.review(day).getFulfilments()).hasSize(1);
        return province.review(day).getFulfilments().get(0);
    }

    private static List<String> told(Fulfilment fulfilment) {
        return fulfilment.getFindings().stream().map(Finding::toString).toList();
    }
}
