// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.model.task.Task;
import io.github.camket.model.task.TaskSource;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What drafts become, and what is told about those that become nothing yet. */
class DraftsTest {

    @Test
    void aTaskKeepsWhatWasFilledIn() {
        assertThat(Drafts.english(Drafts.task())).isEmpty();
        Task task = Drafts.task().toTask();
        assertThat(task.getLead()).contains(Subject.of(CadreId.of("c-1")));
        assertThat(task.getCoordinating())
                .containsExactly(Subject.of(OrgUnitId.of("u-2")), Subject.of(CadreId.of("c-2")));
        assertThat(task.getAssignedOn()).contains(LocalDate.of(2026, 10, 1));
        assertThat(task.getSchedule()).isEqualTo(new Schedule.Due(Deadline.parse("trước ngày 30/11/2026")));
        assertThat(task.size()).isEqualTo(Fraction.of(3));
        assertThat(task.getSources())
                .containsExactly(
                        new TaskSource.OfItem(ItemRef.of("v-1", "I.1")),
                        new TaskSource.OfPetition(PetitionId.of("p-1")));
    }

    @Test
    void aTaskIsRepeatedOrStanding() {
        TaskDraft task = Drafts.task();
        task.setDeadline(" ");
        task.setRecurrence("every month on the last day from 2026-01");
        assertThat(task.toTask().getSchedule())
                .isEqualTo(new Schedule.Repeated(Recurrence.parse("every month on the last day from 2026-01")));
        task.setRecurrence("");
        task.setStanding(true);
        assertThat(Drafts.english(task)).isEmpty();
        assertThat(task.toTask().getSchedule()).isEqualTo(new Schedule.Standing(Optional.empty()));
    }

    @Test
    void aDirectiveKeepsWhatWasFilledIn() {
        assertThat(Drafts.english(Drafts.directive())).isEmpty();
        Directive directive = Drafts.directive().toDirective();
        assertThat(directive.getNumber()).contains(DocumentNumber.parse("522-CV/HU"));
        assertThat(directive.getEffectiveTo()).contains(LocalDate.of(2027, 10, 1));
        assertThat(directive.getItems())
                .extracting(each -> each.getId())
                .containsExactly(DirectiveItemId.of("I.1"), DirectiveItemId.of("I.2"));
        assertThat(directive.getItems().get(0).getLead()).contains(Subject.of(OrgUnitId.of("u-1")));
    }

    @Test
    void anItemCanBeWithoutASchedule() {
        DirectiveItemDraft item = Drafts.item("I.1");
        item.setDeadline(null);
        assertThat(Drafts.english(item)).isEmpty();
        assertThat(item.toItem().getSchedule()).isEqualTo(Schedule.NOTHING_SAID);
    }

    @Test
    void aReadingIsAShareOrAnAmount() {
        assertThat(Drafts.english(Drafts.reading())).isEmpty();
        IndicatorReading reading = Drafts.reading().toReading();
        assertThat(reading.getValue())
                .isEqualTo(new ReadingValue.Share(Ratio.of(Fraction.parse("16.5"), Fraction.of(100))));
        ReadingDraft amount = Drafts.reading();
        amount.setPart(null);
        amount.setWhole("");
        amount.setAmount("12");
        assertThat(amount.toReading().getValue()).isEqualTo(new ReadingValue.Amount(Fraction.of(12)));
    }

    @Test
    void emptyFieldsAndElementsAreNotThere() {
        TaskDraft task = Drafts.task();
        task.setCoordinating(new ArrayList<>(Arrays.asList("", null, " ")));
        task.setMonitors(null);
        task.setSources(null);
        task.setProduct("\u2003");
        assertThat(Drafts.english(task)).isEmpty();
        assertThat(task.toTask().getCoordinating()).isEmpty();
        assertThat(task.toTask().getProduct()).isEmpty();
    }

    /** A share is above its whole only if the indicator allows it, as disbursement above the plan. */
    @Test
    void aPlanCanBeExceeded() {
        ReadingDraft reading = Drafts.reading();
        reading.setPart("101");
        assertThat(Drafts.english(reading)).isEmpty();
        assertThat(reading.toReading().getValue()).isInstanceOf(ReadingValue.Share.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void everyMistakeIsToldAtItsFieldAndRefusedOnConversion(
            String english, String vietnamese, Draft draft, String refusal) {
        assertThat(Drafts.english(draft)).containsExactly(english);
        assertThat(Drafts.vietnamese(draft)).containsExactly(vietnamese);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft.assembly().build())
                .withMessage(refusal);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                task(
                        TaskDraft::setId,
                        " ",
                        "id: Must not be left blank",
                        "id: Không được để trống",
                        "id must be given: null"),
                task(
                        TaskDraft::setTitle,
                        null,
                        "title: Must not be left blank",
                        "title: Không được để trống",
                        "title must be given: null"),
                task(
                        TaskDraft::setUnit,
                        "a\tb",
                        "unit: Choose from the list: this is not an identifier",
                        "unit: Hãy chọn trong danh sách: đây không phải là mã",
                        "unit must be valid (id must be text, not blank and without control characters: a\tb): a\tb"),
                task(
                        TaskDraft::setSources,
                        List.of("task:t-2"),
                        "sources[0].<list element>: Choose from the list, or write one of these kinds, a colon and the identifier:"
                                + " directiveItem, petition",
                        "sources[0].<list element>: Hãy chọn trong danh sách, hoặc ghi một trong các loại sau, dấu hai chấm và mã:"
                                + " directiveItem, petition",
                        "sources must be valid (source must be an item or a petition: task:t-2): task:t-2"),
                task(
                        TaskDraft::setSources,
                        List.of("petition:p-1", "petition:p-1"),
                        "sources: Name each source of the task once",
                        "sources: Mỗi nguồn của nhiệm vụ chỉ ghi một lần",
                        "sources must be named once each: [OfPetition[petition=p-1], OfPetition[petition=p-1]]"),
                task(
                        TaskDraft::setCoordinating,
                        List.of("cadre:c-1"),
                        "coordinating: Name each co-operating unit or person once, and the lead not among them",
                        "coordinating: Mỗi đơn vị, người phối hợp chỉ ghi một lần và không ghi lại đơn vị, người chủ trì",
                        "coordinating must not name the lead: c-1"),
                task(
                        TaskDraft::setAmount,
                        "0",
                        "amount: The number of products must be greater than 0",
                        "amount: Số lượng sản phẩm phải lớn hơn 0",
                        "amount must be positive: 0"),
                task(
                        TaskDraft::setConversionCoefficient,
                        null,
                        "conversionCoefficient: The conversion coefficient must be greater than 0; a task of a person must have one",
                        "conversionCoefficient: Hệ số quy đổi phải lớn hơn 0; nhiệm vụ giao cho cá nhân phải có hệ số này",
                        "conversionCoefficient must be given for a task of a person: t-1"),
                task(
                        TaskDraft::setConversionCoefficient,
                        "1.5",
                        "conversionCoefficient: Write the number in digits, with a comma before the decimals and nothing between thousands, such as 89,5",
                        "conversionCoefficient: Hãy ghi số bằng chữ số, dùng dấu phẩy trước phần thập phân và không tách hàng nghìn, ví dụ 89,5",
                        "conversionCoefficient must be valid (number must have a decimal comma and no point: 1.5): 1.5"),
                task(
                        TaskDraft::setRecurrence,
                        "every month on the last day from 2026-01",
                        "deadline: Fill in only one: a deadline, a recurrence or a standing duty",
                        "deadline: Chỉ điền một trong ba: thời hạn, định kỳ hoặc thường xuyên",
                        "deadline must be alone, without recurrence and standing duty: trước ngày 30/11/2026"),
                task(
                        TaskDraft::setDeadline,
                        null,
                        "deadline: Fill in a deadline or a recurrence, or mark it as a standing duty",
                        "deadline: Hãy điền thời hạn hoặc định kỳ, hoặc đánh dấu là việc thường xuyên",
                        "deadline must be given, or recurrence or standing duty: null"),
                task(
                        TaskDraft::setDeadline,
                        "trước ngày 01/10/2026",
                        "deadline: The deadline must not be before the day on which the task is given",
                        "deadline: Thời hạn không được trước ngày giao nhiệm vụ",
                        "deadline must not be before assignedOn 2026-10-01: 2026-09-30"),
                with(
                        Drafts.task(),
                        task -> {
                            task.setDeadline("");
                            task.setRecurrence("hằng tháng");
                        },
                        "recurrence: Choose how often it is due from the list: this rule cannot be read",
                        "recurrence: Hãy chọn kỳ hạn trong danh sách: không đọc được quy tắc định kỳ này",
                        "recurrence must be valid (" + recurrenceRefusal() + "): hằng tháng"),
                with(
                        Drafts.directive(),
                        directive -> directive.setType("cong van"),
                        "type: Choose the type of document from the list: the code has capital letters without marks, such as QUYET_DINH",
                        "type: Hãy chọn loại văn bản trong danh sách: mã loại viết hoa, không dấu, ví dụ QUYET_DINH",
                        "type must be valid (type must be UPPER_CASE: cong van): cong van"),
                with(
                        Drafts.directive(),
                        directive -> directive.setEffectiveFrom("30/09/2026"),
                        "effectiveFrom: The document cannot take effect before the day on which it is issued",
                        "effectiveFrom: Ngày có hiệu lực không được trước ngày ban hành",
                        "effectiveFrom must not be before issuedOn 2026-10-01: 2026-09-30"),
                with(
                        Drafts.directive(),
                        directive -> directive.setEffectiveTo("01/10/2026"),
                        "effectiveTo: The day on which the document is no longer in force must be after the day on which it takes effect",
                        "effectiveTo: Ngày hết hiệu lực phải sau ngày có hiệu lực",
                        "effectiveTo must be after 2026-10-01: 2026-10-01"),
                with(
                        Drafts.directive(),
                        directive -> directive.getItems().get(1).setId("I.1"),
                        "items: Give each item a number of its own",
                        "items: Mỗi mục phải có số mục riêng",
                        "items must have different ids: I.1"),
                with(
                        Drafts.directive(),
                        directive -> directive.getItems().get(1).setDeadline("31/11/2026"),
                        "items[1].deadline: There is no such day in the calendar: 31/11/2026",
                        "items[1].deadline: Trong lịch không có ngày này: 31/11/2026",
                        "items[1].deadline must be valid (" + dayRefusal() + "): 31/11/2026"),
                with(
                        Drafts.reading(),
                        reading -> reading.setAsOf("31/12/2025"),
                        "asOf: The day of the figure must not be before the first day of the reporting period",
                        "asOf: Ngày của số liệu không được trước ngày đầu của kỳ báo cáo",
                        "asOf must not be before 2026-01-01 or after 9999: 2025-12-31"),
                with(
                        Drafts.reading(),
                        reading -> reading.setAmount("5"),
                        "amount: Fill in either the value, or the part and the whole",
                        "amount: Hãy điền giá trị, hoặc điền phần đã đạt và tổng số",
                        "amount must be given, or part and whole, and not all of them: 5"),
                with(
                        Drafts.reading(),
                        reading -> reading.setWhole(null),
                        "whole: Must not be left blank",
                        "whole: Không được để trống",
                        "whole must be given: null"),
                with(
                        Drafts.reading(),
                        reading -> reading.setWhole("0"),
                        "whole: The whole must be greater than 0",
                        "whole: Tổng số phải lớn hơn 0",
                        "whole must be positive: 0"),
                with(
                        Drafts.reading(),
                        reading -> {
                            reading.setPart("100,5");
                            reading.setPartWithinWhole(true);
                        },
                        "part: The part must not be greater than the whole",
                        "part: Phần đã đạt không được lớn hơn tổng số",
                        "part must not be above whole 100: 100.5"),
                with(
                        Drafts.reading(),
                        reading -> reading.setStatus(null),
                        "status: Must not be left blank",
                        "status: Không được để trống",
                        "status must be given: null"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        TaskDraft task = Drafts.task();
        task.setAmount("-1");
        task.setConversionCoefficient("0");
        task.setCoordinating(List.of("cadre:c-1"));
        task.setSources(List.of("petition:p-1", "petition:p-1"));
        task.setDeadline("30/09/2026");
        task.setLeaderInCharge("");
        assertThat(Drafts.english(task))
                .extracting(message -> message.substring(0, message.indexOf(':')))
                .containsExactly("amount", "conversionCoefficient", "coordinating", "deadline", "sources");
    }

    @Test
    void anEmptyDraftSaysOnlyWhatHasToBeFilledIn() {
        assertThat(Drafts.english(new TaskDraft()))
                .containsExactly(
                        "deadline: Fill in a deadline or a recurrence, or mark it as a standing duty",
                        "id: Must not be left blank",
                        "title: Must not be left blank",
                        "unit: Must not be left blank");
    }

    private static <T> Arguments task(
            BiConsumer<TaskDraft, T> setter, T value, String english, String vietnamese, String refusal) {
        return with(Drafts.task(), task -> setter.accept(task, value), english, vietnamese, refusal);
    }

    private static <D extends Draft> Arguments with(
            D draft, Consumer<D> mistake, String english, String vietnamese, String refusal) {
        mistake.accept(draft);
        return Arguments.of(english, vietnamese, draft, refusal);
    }

    private static String recurrenceRefusal() {
        return refusal(() -> Recurrence.parse("hằng tháng"));
    }

    private static String dayRefusal() {
        return refusal(() -> Deadline.parse("31/11/2026"));
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        throw new AssertionError("must be refused");
    }
}
