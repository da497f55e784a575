// SPDX-License-Identifier: Apache-2.0
package io.github.camket.validation.draft;

import io.github.camket.calendar.Deadline;
import io.github.camket.calendar.Recurrence;
import io.github.camket.calendar.Schedule;
import io.github.camket.model.directive.Assigned;
import io.github.camket.model.organization.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a draft says of the work, as far as its texts can be read. */
record Given(WorkDraft draft) implements Assigned {

    @Override
    public String getWords() {
        return draft.words();
    }

    @Override
    public Optional<Subject> getLead() {
        return draft.lead();
    }

    @Override
    public List<Subject> getCoordinating() {
        return Filled.in(draft.getCoordinating()).stream()
                .flatMap(text -> Filled.read(text, Filled::subject).stream())
                .toList();
    }

    @Override
    public Optional<String> getLeaderInCharge() {
        return Filled.in(draft.getLeaderInCharge());
    }

    @Override
    public List<String> getMonitors() {
        return Filled.in(draft.getMonitors());
    }

    @Override
    public Optional<String> getProduct() {
        return Filled.in(draft.getProduct());
    }

    @Override
    public Optional<String> getAuthority() {
        return Filled.in(draft.getAuthority());
    }

    @Override
    public Schedule getSchedule() {
        Stream<Schedule> typed = Stream.of(
                        Filled.read(draft.getDeadline(), text -> new Schedule.Due(Deadline.parse(text))),
                        Filled.read(draft.getRecurrence(), text -> new Schedule.Repeated(Recurrence.parse(text))))
                .flatMap(Optional::stream);
        return typed.findFirst()
                .orElseGet(() -> draft.isStanding() ? new Schedule.Standing(Optional.empty()) : Schedule.NOTHING_SAID);
    }
}
