// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.calendar.Validity;
import io.github.camket.document.Confidence;
import io.github.camket.document.LegalBasis;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.OrgUnitState;
import io.github.camket.model.reorganization.Lineage;
import io.github.camket.model.reorganization.Reorganization;
import io.github.camket.model.reorganization.ReorganizationKind;
import io.github.camket.model.reorganization.Succession;
import io.github.camket.trace.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to make a sound history contradict itself. All but the last add a reorganization on the day after all others. */
enum Contradiction {
    DONE_TWICE(Lineage.CONFLICTING_REORGANIZATIONS),
    AFTER_THE_END(Lineage.CLOSED_UNIT_REORGANIZED),
    DIVIDED_AFTER_THE_END(Lineage.CLOSED_UNIT_REORGANIZED),
    DISSOLVED_AND_GOING_ON(Lineage.UNIT_NOT_ENDED),
    HEIR_IS_GONE(Lineage.HEIR_NOT_OPEN),
    HEIR_IS_THERE(Lineage.HEIR_ALREADY_OPEN),
    UNKNOWN(Lineage.UNKNOWN_UNIT),
    REUSED(Lineage.IDENTIFIER_REUSED);

    /**
     * A history with a contradiction in it.
     *
     * @param unit the unit that a finding must name
     */
    record Planted(OrganizationHistory history, OrgUnitId unit) {}

    private final FindingCode code;

    Contradiction(FindingCode code) {
        this.code = code;
    }

    FindingCode code() {
        return code;
    }

    /** Empty where the history has no unit to do it to. */
    Optional<Planted> in(OrganizationHistory history, int which) {
        LocalDate last = history.days().get(history.days().size() - 1);
        LocalDate after = last.plusDays(1);
        List<OrgUnitId> there = history.mapOn(last).units();
        List<OrgUnitId> gone = history.units().stream()
                .map(OrgUnit::getId)
                .filter(unit -> !there.contains(unit))
                .toList();
        Optional<OrgUnitId> living = pick(there, which);
        Optional<OrgUnitId> closed = pick(gone, which);
        Optional<OrgUnitId> other = pick(
                there.stream().filter(unit -> !living.equals(Optional.of(unit))).toList(), which / 7);
        return switch (this) {
            case DONE_TWICE ->
                pick(history.reorganizations(), which)
                        .map(event -> planted(history, event.withId(FactId.of("k-again")), (OrgUnitId)
                                event.from().iterator().next()));
            case AFTER_THE_END -> closed.map(unit -> planted(history, event(after, List.of(unit), unit), unit));
            case DIVIDED_AFTER_THE_END ->
                closed.flatMap(unit -> living.map(heir -> planted(
                        history,
                        event(after, ReorganizationKind.SPLIT, Reorganization.each(unit, List.of(unit, heir))),
                        unit)));
            case DISSOLVED_AND_GOING_ON -> living.map(unit -> planted(history, dissolution(after, unit), unit));
            case HEIR_IS_GONE ->
                closed.flatMap(heir -> living.map(unit -> planted(history, event(after, List.of(unit), heir), heir)));
            case HEIR_IS_THERE ->
                other.flatMap(heir -> living.map(unit -> planted(history, event(after, List.of(unit), heir), heir)));
            case UNKNOWN ->
                living.map(heir -> {
                    OrgUnitId never = OrgUnitId.of("never");
                    return planted(history, event(after, List.of(never, heir), heir), never);
                });
            case REUSED -> closed.map(unit -> reused(history, unit, last));
        };
    }

    private static <T> Optional<T> pick(List<T> list, int which) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(which % list.size()));
    }

    private static Reorganization event(LocalDate on, List<OrgUnitId> from, OrgUnitId to) {
        ReorganizationKind kind = from.size() > 1 ? ReorganizationKind.MERGE : ReorganizationKind.RENAME;
        return event(on, kind, Reorganization.all(from, to));
    }

    private static Reorganization event(LocalDate on, ReorganizationKind kind, List<Succession> successions) {
        return Reorganization.builder()
                .id(FactId.of("k-planted"))
                .on(on)
                .kind(kind)
                .legalBasis(LegalBasis.of("01/QĐ-M", Confidence.UNVERIFIED))
                .successions(successions)
                .build();
    }

    private static Reorganization dissolution(LocalDate on, OrgUnitId unit) {
        return Reorganization.builder()
                .from(event(on, List.of(unit), unit))
                .kind(ReorganizationKind.DISSOLUTION)
                .successions(List.of())
                .dissolved(List.of(unit))
                .build();
    }

    private static Planted planted(OrganizationHistory history, Reorganization event, OrgUnitId unit) {
        List<Reorganization> events = new ArrayList<>(history.reorganizations());
        events.add(event);
        return new Planted(
                new OrganizationHistory(
                        history.units(), events, history.shares(), history.maps(), history.knownBefore()),
                unit);
    }

    /** The closed unit exists again, long after its end. */
    private static Planted reused(OrganizationHistory history, OrgUnitId reused, LocalDate last) {
        List<OrgUnit> units = new ArrayList<>();
        for (OrgUnit unit : history.units()) {
            units.add(!unit.getId().equals(reused) ? unit : again(unit, Validity.from(last.plusDays(30))));
        }
        return new Planted(
                new OrganizationHistory(
                        units, history.reorganizations(), history.shares(), history.maps(), history.knownBefore()),
                reused);
    }

    private static OrgUnit again(OrgUnit unit, Validity again) {
        return OrgUnit.builder()
                .from(unit)
                .validity(again)
                .addEarlier(OrgUnitState.builder()
                        .validity(unit.getValidity())
                        .name(unit.getName())
                        .kind(unit.getKind())
                        .parent(unit.getParent())
                        .build())
                .build();
    }
}
