// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import static io.github.camket.model.directive.Papers.issued;
import static io.github.camket.model.directive.Papers.item;
import static io.github.camket.model.directive.Papers.repeals;
import static io.github.camket.model.directive.Papers.replaces;
import static io.github.camket.model.directive.Papers.to;
import static io.github.camket.model.directive.Papers.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveGraph;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.DirectiveRegister;
import io.github.camket.model.directive.RelationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether directives are in force, as people read it. */
class DirectiveExplainerTest {

    private static final Directive FIRST = issued("v-1", "2021-01-14")
            .withNumber(Optional.of(DocumentNumber.parse("117-QĐ/TU")))
            .withItems(item("1"), item("2"));

    @Test
    void oneThatWasReplacedIsToldWithTheOneInItsPlace() {
        DirectiveRegister register = register(
                "2023-08-01", FIRST, issued("v-2", "2023-05-31", replaces("v-1").startingOn(day("2023-07-01"))));
        assertThat(DirectiveExplainer.in(Language.VIETNAMESE).explain(register, DirectiveId.of("v-1")))
                .hasToString("""
                        Quyết định số 117-QĐ/TU [v-1] ngày 14/01/2021: Về việc v-1
                          Vào ngày 01/08/2023: đã được thay thế
                            Hiệu lực: từ 14/01/2021 đến hết 30/06/2023
                            Quyết định không ghi số [v-2] ngày 31/05/2023 thay thế, từ ngày 01/07/2023
                            Hiệu lực khi văn bản không nêu ngày: từ ngày ban hành (không có văn bản quy định rõ; phần mềm hiểu như vậy, \
                        cấp có thẩm quyền có thể quyết định khác)
                          Văn bản hiện hành: Quyết định không ghi số [v-2] ngày 31/05/2023""");
    }

    @Test
    void oneThatWasAmendedIsToldWithTheItemsThatAreLeft() {
        DirectiveRegister register = register(
                "2023-08-01",
                FIRST.withEffectiveFrom(day("2021-02-01")),
                issued(
                        "v-2",
                        "2023-05-31",
                        to(RelationKind.AMENDS, "v-1"),
                        repeals("v-1").confinedTo(DirectiveItemId.of("1"))));
        assertThat(DirectiveExplainer.in(Language.ENGLISH).explain(register, DirectiveId.of("v-1")))
                .hasToString("""
                        Decision no. 117-QĐ/TU [v-1] of 2021-01-14: Về việc v-1
                          On 2023-08-01: in force
                            In force: from 2021-02-01 on
                          Amended
                            amended by Decision number not given [v-2] of 2023-05-31, from 2023-05-31
                            item 1 repealed by Decision number not given [v-2] of 2023-05-31, from 2023-05-31
                          Items in force: 2""");
    }

    @Test
    void whatIsUnknownContradictoryOrWithoutSuccessorIsSaid() {
        DirectiveRegister register = register(
                "2023-08-01",
                undated("v-1"),
                issued("v-2", "2023-05-31", replaces("v-3")).withEffectiveTo(day("2023-06-30")),
                issued("v-3", "2023-05-31"));
        assertThat(DirectiveExplainer.in(Language.VIETNAMESE).explain(register).toString())
                .contains(
                        "Quyết định không ghi số [v-1] không rõ ngày: Về việc v-1\n  Vào ngày 01/08/2023: không rõ hiệu lực\n"
                                + "    Không rõ thời gian có hiệu lực\n",
                        "  Vào ngày 01/08/2023: hết thời hạn hiệu lực\n",
                        "    Hết hiệu lực trước hoặc đúng ngày bắt đầu: chưa từng có hiệu lực\n",
                        "  Không có văn bản hiện hành thay thế\n")
                .endsWith("""
                        Lưu ý
                          Văn bản v-1: không rõ ngày bắt đầu có hiệu lực.
                          Văn bản v-3 bị văn bản v-2 thay thế hoặc bãi bỏ từ 31/05/2023, trước hoặc đúng ngày bắt đầu có hiệu lực \
                        31/05/2023; văn bản chưa từng có hiệu lực.""");
    }

    @Test
    void anUnknownDirectiveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectiveExplainer.in(Language.ENGLISH)
                        .explain(register("2023-08-01", FIRST), DirectiveId.of("v-9")))
                .withMessage("directive must be one of the register: v-9");
    }

    private static DirectiveRegister register(String day, Directive... directives) {
        return DirectiveGraph.of(List.of(directives)).registerOn(day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
