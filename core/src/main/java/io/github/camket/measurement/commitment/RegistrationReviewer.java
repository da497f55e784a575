// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.commitment.CommitmentKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts the difficult tasks that units registered for a period (đăng ký việc khó): how many of which level and kind of unit,
 * how many were accepted, and how many are solved by the last day that the figures cover. Each item of a registration is one
 * task; items are judged as those of any commitment.
 */
public final class RegistrationReviewer {

    /** A unit registered more than once for the period; all its tasks are counted. Argument: the registrations. */
    public static final FindingCode REGISTERED_SEVERAL_TIMES =
            new FindingCode("REGISTERED_SEVERAL_TIMES", Severity.INFO);
    /** Nobody said to which level a unit that registered belongs; it is counted apart. */
    public static final FindingCode REGISTERED_WITHOUT_LEVEL =
            new FindingCode("REGISTERED_WITHOUT_LEVEL", Severity.INFO);

    private RegistrationReviewer() {}

    /** The tasks registered for exactly this period, by the default readings. */
    public static RegistrationReview review(Snapshot snapshot, ReportingPeriod period) {
        return review(snapshot, period, MonitoringRules.defaults());
    }

    /**
     * The tasks registered for exactly this period; those of shorter periods within it are not among them. Units are sorted by
     * their level and kind on the last day covered, or on the last day of the period if that is earlier.
     */
    public static RegistrationReview review(Snapshot snapshot, ReportingPeriod period, MonitoringRules rules) {
        Objects.requireNonNull(snapshot, "snapshot");
        Objects.requireNonNull(period, "period");
        OrgTree tree = OrgTree.of(snapshot.getFacts(OrgUnit.class), period.coveredUntil(snapshot.getCoversUntil()));
        Map<OrgUnitId, List<Fulfilment>> registrations = new TreeMap<>();
        for (Fulfilment fulfilment : CommitmentReviewer.review(snapshot, rules).getFulfilments()) {
            if (fulfilment.getCommitment().getKind() == CommitmentKind.DIFFICULT_TASKS
                    && fulfilment.getCommitment().getPeriod().equals(Optional.of(period))) {
                registrations
                        .computeIfAbsent(fulfilment.getCommitment().getBy(), key -> new ArrayList<>())
                        .add(fulfilment);
            }
        }
        List<UnitRegistration> units = new ArrayList<>();
        SortedSet<Finding> findings = new TreeSet<>();
        registrations.forEach((id, ofUnit) -> {
            OrgUnit unit = tree.find(id).orElse(ofUnit.get(0).getUnit());
            Optional<OrgLevel> level = tree.getLevel(id).or(unit::getLevel);
            units.add(new UnitRegistration(unit, level, ofUnit, counts(ofUnit)));
            if (ofUnit.size() > 1) {
                findings.add(REGISTERED_SEVERAL_TIMES.about(
                        id.toRef(),
                        ofUnit.stream()
                                .map(each -> each.getCommitment().getId().value())
                                .collect(Collectors.joining(", "))));
            }
            if (level.isEmpty()) {
                findings.add(REGISTERED_WITHOUT_LEVEL.about(id.toRef()));
            }
        });
        return RegistrationReview.builder()
                .period(period)
                .knownOn(snapshot.getKnownOn())
                .coversUntil(snapshot.getCoversUntil())
                .rules(rules)
                .units(units)
                .findings(findings)
                .build();
    }

    private static RegistrationCounts counts(List<Fulfilment> registrations) {
        int registered = 0;
        int accepted = 0;
        int refused = 0;
        int solvedOfAccepted = 0;
        EnumMap<ItemState, Integer> states = new EnumMap<>(ItemState.class);
        for (Fulfilment registration : registrations) {
            int items = registration.getItems().size();
            registered += items;
            registration.getItems().forEach(item -> states.merge(item.getState(), 1, Integer::sum));
            if (registration.getReplyState() == ReplyState.ACCEPTED) {
                accepted += items;
                solvedOfAccepted +=
                        registration.count(ItemState.FULFILLED) + registration.count(ItemState.FULFILLED_LATE);
            } else if (registration.getReplyState() == ReplyState.REFUSED) {
                refused += items;
            }
        }
        return new RegistrationCounts(1, registered, accepted, refused, solvedOfAccepted, states);
    }
}
