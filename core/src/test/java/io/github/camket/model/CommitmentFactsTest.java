// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model;

import static io.github.camket.Province.aCommitment;
import static io.github.camket.Province.aDirective;
import static io.github.camket.Province.aReading;
import static io.github.camket.Province.aTarget;
import static io.github.camket.Province.amount;
import static io.github.camket.Province.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.Province;
import io.github.camket.document.DocumentType;
import io.github.camket.model.commitment.ChargeRole;
import io.github.camket.model.commitment.CommitmentItem;
import io.github.camket.model.commitment.Consequence;
import io.github.camket.model.commitment.ForeseenConsequence;
import io.github.camket.model.commitment.PostInCharge;
import io.github.camket.model.commitment.Trigger;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.ReadingValue;
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
    private static final DirectiveItemId ITEM = DirectiveItemId.of("1");

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(aDirective("1"), "directive:v-1", "orgUnit:p"),
                Arguments.of(anIndicator("vụ"), "indicator:i-1", ""),
                Arguments.of(
                        aTarget("a", NO_CASE).build(), "target:a", "indicator:i-a orgUnit:p orgUnit:d-1 directive:v-1"),
                Arguments.of(
                        aCommitment("a", "b").build(),
                        "commitment:k-1",
                        "orgUnit:d-1 orgUnit:p directive:v-1 target:a target:b"),
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
                        "items must be named once each: 1",
                        () -> aCommitment().addItems(item()).build()),
                refusal(
                        "items must name each target once: a",
                        () -> aCommitment("a")
                                .addItems(new CommitmentItem(
                                        DirectiveItemId.of("2"), List.of(TargetId.of("a")), List.of()))
                                .build()),
                refusal("targets must be named once each: [a, a]", () -> item("a", "a")),
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

    private static CommitmentItem item(String... targets) {
        return new CommitmentItem(ITEM, Stream.of(targets).map(TargetId::of).toList(), List.of());
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
