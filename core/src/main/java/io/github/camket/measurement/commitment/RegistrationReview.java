// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.commitment;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.monitoring.MonitoringRules;
import io.github.camket.style.ResultStyle;
import io.github.camket.trace.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/** The difficult tasks that units registered for one period, and how many are solved, as known on one day. */
@Value.Immutable
@ResultStyle
public abstract class RegistrationReview {

    RegistrationReview() {}

    /** Starts an empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The tasks of the units of one level.
     *
     * @param level the level; empty for units of which nobody said it
     * @param counts their tasks
     */
    public record OfLevel(Optional<OrgLevel> level, RegistrationCounts counts) {
        /** Checks that both are given. */
        public OfLevel {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * The tasks of the units of one kind.
     *
     * @param kind the kind
     * @param counts their tasks
     */
    public record OfKind(OrgKind kind, RegistrationCounts counts) {
        /** Checks that both are given. */
        public OfKind {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /** The period for which they registered. */
    public abstract ReportingPeriod getPeriod();

    /** Day as of which the facts were known, inclusive. */
    public abstract LocalDate getKnownOn();

    /** Last day that the figures cover, inclusive: solved by its end. */
    public abstract LocalDate getCoversUntil();

    /** The readings by which tasks and promises count as done. */
    public abstract MonitoringRules getRules();

    /** Unit by unit, by identifier; units that registered nothing are not in it. */
    public abstract List<UnitRegistration> getUnits();

    /** What people should know, in a fixed order. */
    public abstract List<Finding> getFindings();

    /** All units together. */
    public RegistrationCounts getTotal() {
        return RegistrationCounts.sum(
                getUnits().stream().map(UnitRegistration::counts).toList());
    }

    /** The units by level, by its code; those without one come last. Together they are the total. */
    public List<OfLevel> getByLevel() {
        return grouped(unit -> unit.level().map(OrgLevel::code)).entrySet().stream()
                .map(group -> new OfLevel(group.getKey().map(OrgLevel::of), group.getValue()))
                .toList();
    }

    /** The units by kind, by its code. Together they are the total. */
    public List<OfKind> getByKind() {
        return grouped(unit -> Optional.of(unit.unit().getKind().code())).entrySet().stream()
                .map(group -> new OfKind(OrgKind.of(group.getKey().orElseThrow()), group.getValue()))
                .toList();
    }

    private Map<Optional<String>, RegistrationCounts> grouped(Function<UnitRegistration, Optional<String>> key) {
        Comparator<Optional<String>> absentLast =
                Comparator.comparing((Optional<String> code) -> code.isEmpty()).thenComparing(code -> code.orElse(""));
        Map<Optional<String>, List<RegistrationCounts>> groups = new TreeMap<>(absentLast);
        for (UnitRegistration unit : getUnits()) {
            groups.computeIfAbsent(key.apply(unit), each -> new ArrayList<>()).add(unit.counts());
        }
        Map<Optional<String>, RegistrationCounts> sums = new TreeMap<>(absentLast);
        groups.forEach((each, counts) -> sums.put(each, RegistrationCounts.sum(counts)));
        return sums;
    }

    /** Builds a {@link RegistrationReview}. */
    static final class Builder extends ImmutableRegistrationReview.Builder {
        Builder() {}
    }
}
