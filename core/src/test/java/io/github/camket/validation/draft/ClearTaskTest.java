// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camket.validation.Form;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a draft should say but need not. */
class ClearTaskTest {

    /** A group of an application with a profile of its own choice. */
    private interface Office {}

    /** Work of an office that goes by its own list. */
    @ClearTask(profile = "five-clear.office", groups = Office.class)
    public static class OfficeTask extends TaskDraft {}

    /** Another list. */
    @ClearTask(profile = "six-clear.inspection", groups = Office.class)
    public static class InspectedItem extends DirectiveItemDraft {}

    /** A list that nobody has. */
    @ClearTask(profile = "seven-clear", groups = Office.class)
    public static class UnknownList extends TaskDraft {}

    /** A message of the application. */
    @ClearTask(message = "Xem lại", groups = Office.class)
    public static class OwnWords extends TaskDraft {}

    private static <D extends TaskDraft> D bare(D task) {
        task.setId("t-1");
        task.setTitle("Báo cáo");
        task.setUnit("u-1");
        task.setStanding(true);
        return task;
    }

    @Test
    void aClearTaskHasNoAdvice() {
        assertThat(Drafts.english(Drafts.task(), Advice.class)).isEmpty();
        assertThat(Drafts.english(Drafts.directive(), Advice.class)).isEmpty();
    }

    @Test
    void eachMissingPointIsToldAtItsField() {
        TaskDraft task = bare(new TaskDraft());
        assertThat(Drafts.english(task, Advice.class))
                .containsExactly(
                        "authority: It is not clear who has the authority to decide",
                        "deadline: It is not clear by when or how often the work is to be done",
                        "leaderInCharge: It is not clear which leader is responsible",
                        "product: It is not clear which product or result is expected");
        assertThat(Drafts.vietnamese(task, Advice.class))
                .containsExactly(
                        "authority: Chưa rõ thẩm quyền: ai quyết định",
                        "deadline: Chưa rõ thời gian: khi nào xong hoặc bao lâu một lần",
                        "leaderInCharge: Chưa rõ trách nhiệm: lãnh đạo nào phụ trách",
                        "product: Chưa rõ sản phẩm, kết quả phải có");
    }

    @Test
    void anotherProfileAsksForItsOwnPoints() {
        assertThat(Drafts.english(bare(new OfficeTask()), Office.class))
                .containsExactly(
                        "coordinating: It is not clear who works with the lead",
                        "deadline: It is not clear by when or how often the work is to be done",
                        "product: It is not clear which product or result is expected");
        assertThat(Drafts.vietnamese(bare(new OfficeTask()), Office.class))
                .contains("coordinating: Chưa rõ ai phối hợp");
        InspectedItem item = new InspectedItem();
        item.setId("I.1");
        item.setWords("Rà soát");
        assertThat(Drafts.english(item, Office.class))
                .contains(
                        "lead: It is not clear who leads the work",
                        "monitors: It is not clear who follows and checks the work");
        assertThat(Drafts.vietnamese(item, Office.class))
                .contains("lead: Chưa rõ người: ai chủ trì", "monitors: Chưa rõ ai theo dõi, kiểm tra");
    }

    /** The first official profile is in force from 6 October 2025. */
    @Test
    void theOfficialProfileOfTheDayCounts() {
        TaskDraft task = bare(new TaskDraft());
        task.setAssignedOn("05/10/2025");
        assertThat(Drafts.english(task, Advice.class)).isEmpty();
        task.setAssignedOn("06/10/2025");
        assertThat(Drafts.english(task, Advice.class)).hasSize(4);
    }

    @Test
    void whatIsToldAlreadyIsNotToldAgain() {
        TaskDraft task = Drafts.task();
        task.setTitle("");
        task.setUnit("a\tb");
        task.setAssignee("");
        task.setDeadline("mai");
        assertThat(Drafts.english(task, Advice.class)).isEmpty();
        DirectiveItemDraft item = Drafts.item("I.1");
        item.setLead("phòng Nội vụ");
        assertThat(Drafts.english(item, Advice.class)).isEmpty();
    }

    @Test
    void itIsAdviceAndTheDraftConvertsAllTheSame() {
        TaskDraft task = bare(new TaskDraft());
        task.setAmount("0");
        assertThat(Form.validator(Locale.ENGLISH).validate(task, Advice.class))
                .hasSize(4)
                .allMatch(Advice::isAdvice);
        assertThat(Form.validator(Locale.ENGLISH).validate(task)).hasSize(1).noneMatch(Advice::isAdvice);
        task.setAmount("1");
        assertThat(task.toTask().getTitle()).isEqualTo("Báo cáo");
    }

    @Test
    void itemsOfADirectiveAreAskedToo() {
        DirectiveDraft directive = Drafts.directive();
        directive.getItems().get(1).setProduct(" ");
        assertThat(Drafts.english(directive, Advice.class))
                .containsExactly("items[1].product: It is not clear which product or result is expected");
    }

    @Test
    void aMessageOfTheApplicationReplacesAllWords() {
        assertThat(Form.validator(Locale.ENGLISH).validate(bare(new OwnWords()), Office.class))
                .extracting(ConstraintViolation::getMessage)
                .isEqualTo(List.of("Xem lại", "Xem lại", "Xem lại", "Xem lại"));
    }

    @Test
    void aProfileThatIsNotShippedIsRefused() {
        assertThatThrownBy(() -> Drafts.english(new UnknownList(), Office.class))
                .hasRootCauseMessage("profile must be one that is shipped: seven-clear");
    }
}
