// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.model.organization.CadreId;
import io.github.camket.model.task.HandOver;
import io.github.camket.model.task.Task;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who held a task when: the assignee first, then each receiver of a hand-over by the one who held it. */
final class Custody {

    private static final Comparator<HandOver> BY_DAY =
            Comparator.comparing(HandOver::getHandedOverOn).thenComparing(HandOver::getId);

    private final List<CadreId> holders = new ArrayList<>();
    private final List<LocalDate> since = new ArrayList<>();

    /** The custody that the hand-overs of this task give, in any order; those without effect are found. */
    Custody(Task task, List<HandOver> handOvers, List<Finding> findings) {
        task.getAssignee().ifPresent(assignee -> {
            holders.add(assignee);
            since.add(LocalDate.MIN);
        });
        for (HandOver handOver : handOvers.stream().sorted(BY_DAY).toList()) {
            if (holders.isEmpty() || !handOver.getGiver().equals(holders.get(holders.size() - 1))) {
                findings.add(Measurer.HANDED_OVER_BY_OTHER.about(handOver.getRef(), task.getId(), handOver.getGiver()));
            } else {
                holders.add(handOver.getReceiver());
                since.add(handOver.getHandedOverOn());
            }
        }
    }

    /** Everyone who ever held the task, the assignee first; nobody, for a task of a unit as a whole. */
    List<CadreId> holders() {
        return holders;
    }

    /** Whether the person held the task on the day; on the day of a hand-over both did. */
    boolean isHeldBy(CadreId person, LocalDate day) {
        for (int i = 0; i < holders.size(); i++) {
            boolean begun = !day.isBefore(since.get(i));
            boolean ended = i + 1 < since.size() && day.isAfter(since.get(i + 1));
            if (holders.get(i).equals(person) && begun && !ended) {
                return true;
            }
        }
        return false;
    }
}
