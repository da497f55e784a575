// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.cascade;

import io.github.camket.measurement.TargetJudge;
import io.github.camket.measurement.TargetResult;
import io.github.camket.measurement.TargetStatus;
import io.github.camket.model.Snapshot;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.indicator.Target;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.OrgTree;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the targets of units below against those of which they are parts, at every level: the bounds added up where they add
 * up, each by itself where they do not, and what was reached likewise. It tells differences and adjusts nothing.
 */
public final class TargetReconciler {

    /** A target is a part of itself by way of others; its link counts for nothing. Argument: the targets of the circle. */
    public static final FindingCode TARGETS_IN_CIRCLE = new FindingCode("TARGETS_IN_CIRCLE", Severity.WARNING);
    /** A part is measured by another indicator than the whole; it is left out. Arguments: the whole, both indicators. */
    public static final FindingCode PART_OF_ANOTHER_INDICATOR =
            new FindingCode("PART_OF_ANOTHER_INDICATOR", Severity.WARNING);
    /** A part is asked for another period than the whole; it is left out. Arguments: the whole, both periods. */
    public static final FindingCode PART_OF_ANOTHER_PERIOD =
            new FindingCode("PART_OF_ANOTHER_PERIOD", Severity.WARNING);
    /** The words of a part were not read, or do not fit the indicator; it is left out. Argument: the whole. */
    public static final FindingCode PART_NOT_READ = new FindingCode("PART_NOT_READ", Severity.WARNING);
    /** The words of a target with parts were not read, or do not fit its indicator; nothing is held against it. */
    public static final FindingCode WHOLE_NOT_READ = new FindingCode("WHOLE_NOT_READ", Severity.WARNING);
    /** A part asks for something that cannot be held against the whole; it is left out. Argument: the whole. */
    public static final FindingCode PART_ASKS_SOMETHING_ELSE =
            new FindingCode("PART_ASKS_SOMETHING_ELSE", Severity.WARNING);
    /** A part is of a unit that is not below the one that has the whole; it counts all the same. Arguments: the whole, both units. */
    public static final FindingCode PART_NOT_BELOW = new FindingCode("PART_NOT_BELOW", Severity.WARNING);
    /**
     * Two parts of one whole are of one unit, or of a unit and one below it: the same may be counted twice. Arguments: the whole,
     * the other part.
     */
    public static final FindingCode PARTS_OVERLAP = new FindingCode("PARTS_OVERLAP", Severity.WARNING);
    /** Units directly below have no part. Argument: the units. */
    public static final FindingCode UNITS_WITHOUT_PART = new FindingCode("UNITS_WITHOUT_PART", Severity.INFO);
    /** The last reading of a part is of another day than that of the whole; it is not compared. Arguments: the whole, both days. */
    public static final FindingCode PART_OF_ANOTHER_DAY = new FindingCode("PART_OF_ANOTHER_DAY", Severity.INFO);

    private final Snapshot snapshot;
    private final TargetLinks links;
    private final ReadingSums sums;
    private final Map<TargetId, TargetResult> results = new TreeMap<>();
    private final Map<LocalDate, OrgTree> trees = new TreeMap<>();

    private TargetReconciler(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.links = new TargetLinks(snapshot.getFacts(Target.class));
        this.sums = new ReadingSums(snapshot);
        TargetJudge.of(snapshot)
                .judgeAll()
                .forEach(result -> results.put(result.getTarget().getId(), result));
    }

    /** All targets of this snapshot that have parts, held against them. */
    public static TargetCascade reconcile(Snapshot snapshot) {
        return new TargetReconciler(Objects.requireNonNull(snapshot, "snapshot")).reconcile();
    }

    private TargetCascade reconcile() {
        SortedSet<Finding> findings = new TreeSet<>();
        links.circles()
                .forEach(circle -> findings.add(TARGETS_IN_CIRCLE.about(
                        circle.get(0).toRef(),
                        circle.stream().map(TargetId::value).collect(Collectors.joining(", ")))));
        List<TargetReconciliation> reconciliations = new ArrayList<>();
        links.depths().forEach((whole, depth) -> reconciliations.add(reconcile(whole, depth)));
        return TargetCascade.builder()
                .knownOn(snapshot.getKnownOn())
                .coversUntil(snapshot.getCoversUntil())
                .reconciliations(reconciliations)
                .circles(links.circles())
                .findings(findings)
                .build();
    }

    private TargetReconciliation reconcile(Target whole, int depth) {
        SortedSet<Finding> notes = new TreeSet<>();
        TargetResult result = result(whole);
        CascadeRule rule = CascadeRule.of(result.getIndicator());
        if (isUnread(whole)) {
            notes.add(WHOLE_NOT_READ.about(whole.getRef()));
        }
        OrgTree tree = tree(whole);
        List<PartOfTarget> parts = new ArrayList<>();
        List<Target> ofTheSame = new ArrayList<>();
        for (Target part : links.parts(whole.getId())) {
            PartStanding standing = standing(part, whole, notes);
            parts.add(new PartOfTarget(part, standing));
            if (standing != PartStanding.OF_ANOTHER_INDICATOR && standing != PartStanding.OF_ANOTHER_PERIOD) {
                ofTheSame.add(part);
            }
            if (!tree.isBelow(part.getAssignee(), whole.getAssignee())) {
                notes.add(PART_NOT_BELOW.about(part.getRef(), whole.getId(), part.getAssignee(), whole.getAssignee()));
            }
        }
        addOverlaps(ofTheSame, tree, notes);
        List<OrgUnitId> without = unitsWithoutPart(whole, ofTheSame, tree);
        if (!without.isEmpty()) {
            notes.add(UNITS_WITHOUT_PART.about(
                    whole.getRef(), without.stream().map(OrgUnitId::value).collect(Collectors.joining(", "))));
        }
        return TargetReconciliation.builder()
                .whole(whole)
                .indicator(result.getIndicator())
                .depth(depth)
                .rule(rule)
                .parts(parts)
                .bound(rule == CascadeRule.SUM ? bound(whole, result.getIndicator(), parts) : Optional.empty())
                .reading(sums.of(result, ofTheSame, notes))
                .unitsWithoutPart(without)
                .findings(notes)
                .build();
    }

    private PartStanding standing(Target part, Target whole, Collection<Finding> notes) {
        if (!part.getIndicator().equals(whole.getIndicator())) {
            notes.add(PART_OF_ANOTHER_INDICATOR.about(
                    part.getRef(), whole.getId(), part.getIndicator(), whole.getIndicator()));
            return PartStanding.OF_ANOTHER_INDICATOR;
        }
        if (!part.getPeriod().equals(whole.getPeriod())) {
            notes.add(PART_OF_ANOTHER_PERIOD.about(part.getRef(), whole.getId(), part.getPeriod(), whole.getPeriod()));
            return PartStanding.OF_ANOTHER_PERIOD;
        }
        if (isUnread(part)) {
            notes.add(PART_NOT_READ.about(part.getRef(), whole.getId()));
        }
        if (isUnread(part) || isUnread(whole)) {
            return PartStanding.NOT_READ;
        }
        PartStanding standing = Demands.standing(
                part.getRequirement().orElseThrow(),
                whole.getRequirement().orElseThrow(),
                result(whole).getIndicator());
        if (standing == PartStanding.ASKS_SOMETHING_ELSE) {
            notes.add(PART_ASKS_SOMETHING_ELSE.about(part.getRef(), whole.getId()));
        }
        return standing;
    }

    private boolean isUnread(Target target) {
        return result(target).getStatus() == TargetStatus.UNREADABLE;
    }

    /** Each pair once: told of the part of the lower unit, or of one unit of the later one by identifier. */
    private static void addOverlaps(List<Target> parts, OrgTree tree, Collection<Finding> notes) {
        Map<OrgUnitId, List<Target>> byUnit = new TreeMap<>();
        for (Target part : parts) {
            byUnit.computeIfAbsent(part.getAssignee(), key -> new ArrayList<>()).add(part);
        }
        for (Target part : parts) {
            Stream<Target> beside = byUnit.getOrDefault(part.getAssignee(), List.of()).stream()
                    .filter(other -> other.getId().compareTo(part.getId()) < 0);
            Stream<Target> above = tree.getAncestors(part.getAssignee()).stream()
                    .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream());
            Stream.concat(beside, above)
                    .forEach(other -> notes.add(
                            PARTS_OVERLAP.about(part.getRef(), part.getPartOf().orElseThrow(), other.getId())));
        }
    }

    private static Optional<BoundSum> bound(Target whole, Indicator indicator, List<PartOfTarget> parts) {
        List<Requirement.Bound> bounds = parts.stream()
                .filter(part -> part.standing() == PartStanding.HOLDS)
                .flatMap(part -> part.target().getRequirement().stream())
                .flatMap(requirement -> Demands.bound(requirement, indicator).stream())
                .toList();
        Optional<Requirement.Bound> wanted =
                whole.getRequirement().flatMap(requirement -> Demands.bound(requirement, indicator));
        if (bounds.isEmpty() || wanted.isEmpty()) {
            return Optional.empty();
        }
        Requirement.Bound asked = wanted.get();
        return Optional.of(new BoundSum(
                asked.operator(),
                asked.value(),
                bounds.stream().map(Requirement.Bound::value).reduce(Fraction.ZERO, Fraction::plus),
                bounds.stream().anyMatch(bound -> Demands.isStrict(bound.operator()))));
    }

    private static List<OrgUnitId> unitsWithoutPart(Target whole, List<Target> parts, OrgTree tree) {
        Set<OrgUnitId> reached = new TreeSet<>();
        for (Target part : parts) {
            reached.add(part.getAssignee());
            reached.addAll(tree.getAncestors(part.getAssignee()));
        }
        return tree.getChildren(whole.getAssignee()).stream()
                .filter(unit -> !reached.contains(unit))
                .toList();
    }

    /** The units as they stood on the last day covered, or on the due day if that is earlier. */
    private OrgTree tree(Target whole) {
        LocalDate day =
                snapshot.getCoversUntil().isBefore(whole.getDueOn()) ? snapshot.getCoversUntil() : whole.getDueOn();
        return trees.computeIfAbsent(day, on -> OrgTree.of(snapshot.getFacts(OrgUnit.class), on));
    }

    private TargetResult result(Target target) {
        return Objects.requireNonNull(results.get(target.getId()), "target");
    }
}
