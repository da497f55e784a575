// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aDirective;
import static io.github.camket.Province.aPromised;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.document.DocumentType;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.CommitmentAmendment;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.CommitmentItemId;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.commitment.CommitmentReply;
import io.github.camket.model.commitment.CommitmentSide;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Promise;
import io.github.camket.model.commitment.ReplyOutcome;
import io.github.camket.model.commitment.Signer;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.PromiseReply;
import io.github.camket.model.progress.PromiseReport;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.model.task.TaskId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What directives, targets, commitments and readings speak of, and what they refuse to be. */
class CommitmentFactsTest {

    private static final Requirement NO_CASE = new Requirement.NoCase();
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(aDirective("1"), "directive:v-1", "orgUnit:p"),
                Arguments.of(anIndicator("vụ"), "indicator:i-1", ""),
                Arguments.of(
                        aTarget("a", NO_CASE).build(), "target:a", "indicator:i-a orgUnit:p orgUnit:d-1 directive:v-1"),
                Arguments.of(
                        aTarget("a", NO_CASE).partOf(TargetId.of("b")).build(),
                        "target:a",
                        "indicator:i-a orgUnit:p orgUnit:d-1 directive:v-1 target:b"),
                Arguments.of(
                        aCommitment("a", "b").build(),
                        "commitment:k-1",
                        "orgUnit:d-1 orgUnit:p directive:v-1 target:a target:b"),
                Arguments.of(
                        aCommitment()
                                .basis(Optional.empty())
                                .items(List.of(CommitmentItem.builder()
                                        .id(CommitmentItemId.of("1"))
                                        .addTargets(TargetId.of("a"))
                                        .addTasks(TaskId.of("t"))
                                        .build()))
                                .addSigners(
                                        new Signer(CommitmentSide.PROMISING, "Bí thư", Optional.of(CadreId.of("c-7"))))
                                .build(),
                        "commitment:k-1",
                        "orgUnit:d-1 orgUnit:p cadre:c-7 target:a task:t"),
                Arguments.of(
                        anAmendment()
                                .addSigners(
                                        new Signer(CommitmentSide.RECEIVING, "Bí thư", Optional.of(CadreId.of("c-8"))))
                                .build(),
                        "commitmentAmendment:a-1",
                        "commitment:k-1 cadre:c-8 target:b"),
                Arguments.of(aReply().build(), "commitmentReply:rp-1", "commitment:k-1"),
                Arguments.of(aReport().build(), "promiseReport:pr-1", "commitment:k-1"),
                Arguments.of(aPromiseReply().build(), "promiseReply:pp-1", "promiseReport:pr-1"),
                Arguments.of(
                        aReading("r", "a", "2021-06-30", amount("1")).build(),
                        "indicatorReading:r",
                        "indicator:i-a orgUnit:d-1"),
                Arguments.of(
                        aReading("r", "a", "2021-06-30", units("c-1", "c-2")).build(),
                        "indicatorReading:r",
                        "indicator:i-a orgUnit:d-1 orgUnit:c-1 orgUnit:c-2"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("references")
    void eachFactNamesWhatItSpeaksOf(Fact fact, String ref, String references) {
        assertThat(fact.getRef()).hasToString(ref);
        assertThat(fact.getReferences().stream().map(Object::toString))
                .containsExactly(references.isEmpty() ? new String[0] : references.split(" "));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal("items must have different ids: 1", () -> aDirective("1", "1")),
                refusal("type must be UPPER_CASE: quyết định", () -> DocumentType.of("quyết định")),
                refusal("consequence must be UPPER_CASE: x", () -> Consequence.of("x")),
                refusal("group must not be blank:  ", () -> Province.anItem("1", " ", "a")),
                refusal("words must not be blank: ", () -> Province.anItem("1", "a", "")),
                refusal(
                        "product must not be blank: ",
                        () -> Province.anItem("1", "a", "b").withProduct("")),
                refusal("unitOfMeasure must not be blank: ", () -> anIndicator("")),
                refusal(
                        "words must not be blank:  ",
                        () -> aTarget("a", NO_CASE).words(" ").build()),
                refusal(
                        "dueOn must not be before 2021-01-01 or after 9999: 2020-12-31",
                        () -> aTarget("a", NO_CASE)
                                .dueOn(LocalDate.parse("2020-12-31"))
                                .build()),
                refusal(
                        "asOf must not be before 2021-01-01 or after 9999: 2020-12-31",
                        () -> aReading("r", "a", "2020-12-31", amount("1")).build()),
                refusal(
                        "source must not be blank: ",
                        () -> aReading("r", "a", "2021-06-30", amount("1"))
                                .source("")
                                .build()),
                refusal(
                        "to must be another unit than by: d-1",
                        () -> aCommitment().to(OrgUnitId.of("d-1")).build()),
                refusal(
                        "partOf must be another target: a",
                        () -> aTarget("a", NO_CASE).partOf(TargetId.of("a")).build()),
                refusal(
                        "period must be given for DIFFICULT_TASKS: -",
                        () -> aCommitment().kind(CommitmentKind.DIFFICULT_TASKS).build()),
                refusal(
                        "signers must be named once each: [Bí thư, Bí thư]",
                        () -> aCommitment()
                                .addSigners(
                                        Signer.of(CommitmentSide.PROMISING, "Bí thư"),
                                        Signer.of(CommitmentSide.PROMISING, "Bí thư"))
                                .build()),
                refusal(
                        "items must have different ids: 1",
                        () -> aCommitment().addItems(aPromised("1").build()).build()),
                refusal(
                        "items must name each target once: a",
                        () -> aCommitment("a")
                                .addItems(aPromised("2", "a").build())
                                .build()),
                refusal(
                        "items must name each task once: t",
                        () -> aCommitment()
                                .items(List.of(
                                        aPromised("1").addTasks(TaskId.of("t")).build(),
                                        aPromised("2").addTasks(TaskId.of("t")).build()))
                                .build()),
                refusal(
                        "items must name an item of the basis only if there is one: 1",
                        () -> aCommitment().basis(Optional.empty()).build()),
                refusal(
                        "targets must be named once each: [a, a]",
                        () -> aPromised("1", "a", "a").build()),
                refusal(
                        "tasks must be named once each: [t, t]",
                        () -> aPromised("1")
                                .addTasks(TaskId.of("t"), TaskId.of("t"))
                                .build()),
                refusal(
                        "basisItem, targets, tasks or promise must be given: 1",
                        () -> CommitmentItem.builder()
                                .id(CommitmentItemId.of("1"))
                                .build()),
                refusal(
                        "weight must be positive: 0",
                        () -> aPromised("1").weight(Fraction.ZERO).build()),
                refusal("id must be text, not blank and without control characters:  ", () -> CommitmentItemId.of(" ")),
                refusal("words must not be blank: ", () -> new Promise("", Optional.empty(), Optional.empty())),
                refusal("product must not be blank: ", () -> Promise.of("Làm đường", "", DAY)),
                refusal("post must not be blank:  ", () -> Signer.of(CommitmentSide.RECEIVING, " ")),
                refusal(
                        "reason must not be blank: ",
                        () -> anAmendment().reason("").build()),
                refusal(
                        "items must have different ids: 2",
                        () -> anAmendment().addItems(aPromised("2").build()).build()),
                refusal(
                        "signers must be named once each: [Bí thư, Bí thư]",
                        () -> anAmendment()
                                .addSigners(
                                        Signer.of(CommitmentSide.PROMISING, "Bí thư"),
                                        Signer.of(CommitmentSide.PROMISING, "Bí thư"))
                                .build()),
                refusal("byPost must not be blank: ", () -> aReply().byPost("").build()),
                refusal(
                        "reason must be given for REFUSED: -",
                        () -> aReply().outcome(ReplyOutcome.REFUSED).build()),
                refusal("reason must not be blank: ", () -> aReply().reason("").build()),
                refusal(
                        "deliveredOn must not be after asOf 2021-06-30: 2021-07-01",
                        () -> aReport().deliveredOn(DAY.plusDays(1)).build()),
                refusal("byPost must not be blank: ", () -> aReport().byPost("").build()),
                refusal("remark must not be blank: ", () -> aReport().remark("").build()),
                refusal(
                        "byPost must not be blank: ",
                        () -> aPromiseReply().byPost("").build()),
                refusal(
                        "reason must be given for REFUSED: -",
                        () -> aPromiseReply().outcome(ReplyOutcome.REFUSED).build()),
                refusal(
                        "reason must not be blank: ",
                        () -> aPromiseReply().reason("").build()),
                refusal("post must not be blank: ", () -> new PostInCharge("", ChargeRole.LEAD)),
                refusal(
                        "words must not be blank: ",
                        () -> new ForeseenConsequence(Consequence.ROTATION, Trigger.ANY_TARGET_MISSED, "")),
                refusal("place must not be blank: ", () -> new Evidence("", "b")),
                refusal("content must not be blank: ", () -> new Evidence("a", "")),
                refusal("title must not be blank: ", () -> product("")),
                refusal(
                        "products must be reported once each: [a, a]",
                        () -> new ReadingValue.Products(List.of(product("a"), product("a")))),
                refusal("units must be named once each: [c-1, c-1]", () -> units("c-1", "c-1")),
                refusal("ratio must have its parts: 95%", () -> new ReadingValue.Share(Ratio.ofBarePercent("95"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeIsRefusedWithItsValue(String message, ThrowingCallable made) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }

    @Test
    void aTargetMayBeDueAfterItsPeriod() {
        // Public investment of a year is disbursed until the end of January of the next.
        assertThat(aTarget("a", NO_CASE)
                        .dueOn(LocalDate.parse("2022-01-31"))
                        .build()
                        .getDueOn())
                .isEqualTo("2022-01-31");
    }

    @Test
    void aDirectiveCountsItsItemsByGroup() {
        assertThat(aDirective("1", "2", "3").countByGroup()).hasToString("{Nhóm=3}");
        assertThat(aDirective("1").findItem(DirectiveItemId.of("2"))).isEmpty();
    }

    private static CommitmentAmendment.Builder anAmendment() {
        return CommitmentAmendment.builder()
                .id(FactId.of("a-1"))
                .commitment(FactId.of("k-1"))
                .signedOn(DAY)
                .inForceFrom(DAY)
                .addItems(aPromised("2", "b").build())
                .reason("Điều chỉnh kế hoạch");
    }

    private static CommitmentReply.Builder aReply() {
        return CommitmentReply.builder()
                .id(FactId.of("rp-1"))
                .commitment(FactId.of("k-1"))
                .repliedOn(DAY)
                .byPost("Chánh Văn phòng")
                .outcome(ReplyOutcome.ACCEPTED);
    }

    private static PromiseReport.Builder aReport() {
        return PromiseReport.builder()
                .id(FactId.of("pr-1"))
                .commitment(FactId.of("k-1"))
                .item(CommitmentItemId.of("1"))
                .asOf(DAY)
                .byPost("Chủ tịch");
    }

    private static PromiseReply.Builder aPromiseReply() {
        return PromiseReply.builder()
                .id(FactId.of("pp-1"))
                .report(FactId.of("pr-1"))
                .repliedOn(DAY)
                .byPost("Chánh Văn phòng")
                .outcome(ReplyOutcome.ACCEPTED);
    }

    private static ReadingValue.Product product(String title) {
        return new ReadingValue.Product(title, Optional.empty());
    }

    private static Indicator anIndicator(String unitOfMeasure) {
        return Indicator.builder()
                .id(IndicatorId.of("i-1"))
                .name("Vi phạm")
                .kind(IndicatorKind.COUNT)
                .unitOfMeasure(unitOfMeasure)
                .build();
    }

    private static Arguments refusal(String message, ThrowingCallable made) {
        return Arguments.of(message, made);
    }
}
