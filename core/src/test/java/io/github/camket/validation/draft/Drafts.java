// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.validation.Form;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Drafts with nothing to correct, and what readers are told about others. */
final class Drafts {

    private static final Validator ENGLISH = Form.validator(Locale.ENGLISH);
    private static final Validator VIETNAMESE = Form.validator(Form.VIETNAMESE);

    private Drafts() {}

    static TaskDraft task() {
        TaskDraft task = new TaskDraft();
        task.setId("t-1");
        task.setTitle("Báo cáo kết quả");
        task.setUnit("u-1");
        task.setAssignee("c-1");
        task.setCoordinating(List.of("orgUnit:u-2", "cadre:c-2"));
        task.setLeaderInCharge("Phó Chủ tịch");
        task.setProduct("Báo cáo");
        task.setAuthority("Chủ tịch");
        task.setAssignedOn("01/10/2026");
        task.setDeadline("trước ngày 30/11/2026");
        task.setAmount("2");
        task.setConversionCoefficient("1,5");
        task.setSources(List.of("directiveItem:v-1#I.1", "petition:p-1"));
        return task;
    }

    static DirectiveItemDraft item(String id) {
        DirectiveItemDraft item = new DirectiveItemDraft();
        item.setId(id);
        item.setGroup("Kinh tế");
        item.setWords("Rà soát danh mục");
        item.setLead("orgUnit:u-1");
        item.setLeaderInCharge("Phó Chủ tịch");
        item.setProduct("Danh mục");
        item.setAuthority("Chủ tịch");
        item.setDeadline("30/11/2026");
        return item;
    }

    static DirectiveDraft directive() {
        DirectiveDraft directive = new DirectiveDraft();
        directive.setId("v-1");
        directive.setType("CONG_VAN");
        directive.setNumber("522-CV/HU");
        directive.setIssuer("u-1");
        directive.setSigner("Phó Bí thư");
        directive.setIssuedOn("01/10/2026");
        directive.setEffectiveFrom("01/10/2026");
        directive.setEffectiveTo("01/10/2027");
        directive.setTitle("Về việc rà soát");
        directive.setItems(new ArrayList<>(List.of(item("I.1"), item("I.2"))));
        return directive;
    }

    static ReadingDraft reading() {
        ReadingDraft reading = new ReadingDraft();
        reading.setId("r-1");
        reading.setIndicator("i-1");
        reading.setUnit("u-1");
        reading.setPeriod("2026");
        reading.setAsOf("31/05/2026");
        reading.setPart("16,5");
        reading.setWhole("100");
        reading.setStatus(ReadingStatus.ESTIMATE);
        reading.setSource("Báo cáo tháng 5");
        return reading;
    }

    /** Field and message of all that is wrong, in the order of the alphabet. */
    static List<String> english(Draft draft, Class<?>... groups) {
        return messages(ENGLISH, draft, groups);
    }

    static List<String> vietnamese(Draft draft, Class<?>... groups) {
        return messages(VIETNAMESE, draft, groups);
    }

    private static List<String> messages(Validator validator, Draft draft, Class<?>... groups) {
        return validator.validate(draft, groups).stream()
                .map(found -> found.getPropertyPath() + ": " + found.getMessage())
                .sorted()
                .toList();
    }

    static boolean isValid(Draft draft) {
        return ENGLISH.validate(draft).isEmpty();
    }
}
