// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.calendar.DayText;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.validation.VietnameseDate;
import io.github.camket.validation.draft.DirectiveDraft;
import io.github.camket.validation.draft.TaskDraft;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A form on which a clerk enters a directive together with the tasks that come of it.
 *
 * @param recordedOn day on which it is entered
 * @param directive the directive
 * @param tasks the tasks; none if it is left out
 */
record DirectiveForm(
        @NotBlank(message = "{io.github.camket.validation.blank}") @VietnameseDate(allowBlank = true)
        String recordedOn,

        @Valid DirectiveDraft directive,
        List<@Valid TaskDraft> tasks) {

    DirectiveForm {
        directive = directive == null ? new DirectiveDraft() : directive;
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
    }

    /** The ledger with the directive and its tasks in it. */
    Ledger addedTo(Ledger ledger) {
        LocalDate day = DayText.parse(recordedOn);
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(new LedgerEntry.Recorded(day, directive.toDirective()));
        tasks.forEach(task -> entries.add(new LedgerEntry.Recorded(day, task.toTask())));
        return ledger.append(entries);
    }
}
