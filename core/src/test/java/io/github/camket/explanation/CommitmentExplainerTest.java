// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.Pledges.aTask;
import static io.github.camket.Pledges.amendment;
import static io.github.camket.Pledges.delivered;
import static io.github.camket.Pledges.inWords;
import static io.github.camket.Pledges.notDelivered;
import static io.github.camket.Pledges.onTasks;
import static io.github.camket.Pledges.phase;
import static io.github.camket.Pledges.promised;
import static io.github.camket.Pledges.replied;
import static io.github.camket.Pledges.said;
import static io.github.camket.Pledges.weighing;
import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.DUE;
import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.measurement.commitment.CommitmentReview;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.task.TaskPhase;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commitments and registered tasks as people read them. */
class CommitmentExplainerTest {

    @ParameterizedTest
    @EnumSource
    void everythingThatACommitmentSaysIsTold(Language language) throws IOException {
        CommitmentReview review = province().review(AFTERWARDS);
        GoldenText.hold(
                CommitmentExplainer.in(language).explain(review) + "\n", "commitments_" + language.getCode() + ".txt");
    }

    @Test
    void aReasonToCommendSaysWhatIsDoneLateAndThatItemsWithoutTargetsAreDone() {
        Province province = Province.of()
                .add(aCommitment()
                        .items(List.of(promised("1", "Xóa nhà tạm", "2021-06-30")))
                        .build())
                .add(delivered("r", "1", "2021-07-30").build());
        assertThat(explained(province))
                .endsWith("because all targets are met or exceeded, and items without targets are fulfilled; "
                        + "items fulfilled late: 1");
    }

    @Test
    void noShareIsToldWhileSomethingIsInProgress() {
        Province province = Province.of()
                .add(aCommitment()
                        .items(List.of(
                                weighing("40", promised("1", "Xóa nhà tạm", "2021-06-30")),
                                weighing("60", promised("2", "Làm đường", "2022-06-30"))))
                        .build())
                .add(delivered("r", "1", "2021-06-30").build());
        assertThat(explained(province)).doesNotContain("Fulfilled, of", "by weight");
        province.add(delivered("s", "2", "2021-07-30").build());
        assertThat(explained(province)).contains("Fulfilled by weight: 100/100 (100 %)");
    }

    @Test
    void contradictingReportsAreNotSilence() {
        Province province = Province.of()
                .add(aCommitment()
                        .items(List.of(promised("1", "Xóa nhà tạm", "2021-06-30")))
                        .build())
                .add(delivered("r", "1", "2021-06-30").build())
                .add(notDelivered("s", "1", "2021-06-30").build());
        assertThat(explained(province)).contains("Reports of one day contradict each other");
    }

    @Test
    void whereNothingIsForeseenNothingIsSaidOfIt() {
        Province province = Province.of().add(aCommitment().foreseen(List.of()).build());
        assertThat(explained(province)).doesNotContain("consider");
    }

    private static Province province() {
        return Province.of()
                .target("a", IndicatorKind.COUNT, atLeast("5"))
                .reading("r-a", "a", DUE, amount("6"))
                .add(aTask("t-1", "2021-06-30").unit(OrgUnitId.of("c-1")).build())
                .add(aTask("t-2", "2021-09-30").unit(OrgUnitId.of("c-1")).build())
                .add(phase("t-1", TaskPhase.DONE, "2021-07-02"))
                .add(aCommitment("a")
                        .period(ReportingPeriod.year(2021))
                        .addSigners(
                                Signer.of(CommitmentSide.PROMISING, "Bí thư Huyện ủy"),
                                Signer.of(CommitmentSide.PROMISING, "Chủ tịch Ủy ban nhân dân huyện"),
                                Signer.of(CommitmentSide.RECEIVING, "Bí thư Tỉnh ủy"))
                        .addItems(aPromised("2").build())
                        .build())
                .add(amendment(
                                "sd-1",
                                "2021-07-10",
                                "2021-07-01",
                                weighing("62.5", aPromised("1", "a").build()),
                                aPromised("4")
                                        .basisItem(DirectiveItemId.of("3"))
                                        .addInCharge(new PostInCharge("Trưởng Ban Dân vận", ChargeRole.LEAD))
                                        .promise(Promise.of("Xóa 13 nhà tạm", "13 nhà", LocalDate.parse("2021-09-30")))
                                        .build())
                        .withDocument(LegalBasis.of("99-TB/TU", Confidence.UNVERIFIED))
                        .withSigners(Signer.of(CommitmentSide.RECEIVING, "Phó Bí thư Tỉnh ủy")))
                .add(delivered("bc-1", "4", "2021-10-05")
                        .remark("chậm do mưa lũ")
                        .build())
                .add(said("xn-1", "bc-1", ReplyOutcome.REFUSED, "2021-10-20"))
                .add(aCommitment()
                        .id(FactId.of("k-2"))
                        .kind(CommitmentKind.DIFFICULT_TASKS)
                        .period(ReportingPeriod.year(2021))
                        .by(OrgUnitId.of("c-1"))
                        .to(OrgUnitId.of(Province.DISTRICT))
                        .basis(Optional.empty())
                        .foreseen(List.of())
                        .inCharge(List.of())
                        .items(List.of(
                                onTasks("1", "t-1", "t-2").build(),
                                inWords(
                                                "2",
                                                new Promise(
                                                        "Giải quyết đơn thư kéo dài",
                                                        Optional.empty(),
                                                        Optional.empty()))
                                        .build()))
                        .build())
                .add(replied("tl-1", ReplyOutcome.REFUSED, "2021-01-10").withCommitment(FactId.of("k-2")))
                .add(replied("tl-2", ReplyOutcome.ACCEPTED, "2021-01-20")
                        .withCommitment(FactId.of("k-2"))
                        .withReason(Optional.empty())
                        .withDocument(LegalBasis.of("12-TB/HU", Confidence.UNVERIFIED)))
                .add(notDelivered("bc-2", "2", DUE).commitment(FactId.of("k-2")).build())
                .add(said("xn-2", "bc-2", ReplyOutcome.ACCEPTED, "2022-01-10"))
                .add(aCommitment()
                        .id(FactId.of("k-3"))
                        .kind(CommitmentKind.DIFFICULT_TASKS)
                        .period(ReportingPeriod.year(2022))
                        .by(OrgUnitId.of("c-2"))
                        .to(OrgUnitId.of(Province.DISTRICT))
                        .basis(Optional.empty())
                        .foreseen(List.of())
                        .inCharge(List.of())
                        .items(List.of(promised("1", "Dồn điền đổi thửa", "2022-12-31")))
                        .build());
    }

    private static String explained(Province province) {
        return CommitmentExplainer.in(Language.ENGLISH)
                .explain(province.review(AFTERWARDS).getFulfilments().get(0))
                .toString();
    }
}
