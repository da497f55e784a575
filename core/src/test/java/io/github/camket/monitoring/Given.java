// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring;

import io.github.camket.calendar.Schedule;
import io.github.camket.model.directive.Assigned;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.task.ClarityItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Work of which some things were said, one for each thing that can be looked at.
 *
 * @param otherwise the words in place of what was not said
 */
record Given(Set<ClarityItem> said, Optional<String> otherwise) implements Assigned {

    @Override
    public String getWords() {
        return said.contains(ClarityItem.TASK) ? "Sửa đường" : otherwise.orElse("");
    }

    @Override
    public Optional<Subject> getLead() {
        return said.contains(ClarityItem.PERSON) ? Optional.of(Subject.of(OrgUnitId.of("u-1"))) : Optional.empty();
    }

    @Override
    public List<Subject> getCoordinating() {
        return said.contains(ClarityItem.COORDINATION) ? List.of(Subject.of(OrgUnitId.of("u-2"))) : List.of();
    }

    @Override
    public Optional<String> getLeaderInCharge() {
        return words(ClarityItem.RESPONSIBILITY, "Phó Chủ tịch");
    }

    @Override
    public List<String> getMonitors() {
        return words(ClarityItem.INSPECTION, "Văn phòng").stream().toList();
    }

    @Override
    public Optional<String> getProduct() {
        return words(ClarityItem.PRODUCT, "Biên bản");
    }

    @Override
    public Optional<String> getAuthority() {
        return words(ClarityItem.AUTHORITY, "Chủ tịch");
    }

    @Override
    public Schedule getSchedule() {
        return said.contains(ClarityItem.TIME) ? Schedule.until(LocalDate.of(2026, 6, 30)) : Schedule.NOTHING_SAID;
    }

    private Optional<String> words(ClarityItem what, String words) {
        return said.contains(what) ? Optional.of(words) : otherwise;
    }
}
