// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Parameter;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Directives with what they say of each other, and what follows from it: which are in force on a day, as amended by which, and
 * what stands in the place of one that is not.
 *
 * <p>What contradicts itself is reported and read all the same, always in one way:
 *
 * <ul>
 *   <li>A directive that ended on a day does not come back, whatever becomes of the one that ended it.
 *   <li>What a directive says holds only if that one has not ended before the day from which it is to hold; by its own words
 *       it has ended on the day that it names.
 *   <li>Of one day all happens at once: of three that replace each other on one day the last is in force, and of a circle none.
 *   <li>Of several ends the earliest counts; of those on one day a replacement comes before a repeal, that before expiry.
 * </ul>
 *
 * <p>No text that this library knows orders the first three; they are its readings. The order in which directives are given
 * does not matter.
 */
public final class DirectiveGraph {

    /** Directives replace each other in a circle. Argument: the circle, each followed by the one that it replaces. */
    public static final FindingCode REPLACEMENT_CIRCLE = new FindingCode("REPLACEMENT_CIRCLE", Severity.ERROR);
    /** Directives implement each other in a circle. Argument: the circle, each followed by the one that it implements. */
    public static final FindingCode IMPLEMENTATION_CIRCLE = new FindingCode("IMPLEMENTATION_CIRCLE", Severity.ERROR);
    /** Items carry out each other in a circle. Argument: the circle, each followed by the one that it carries out. */
    public static final FindingCode ITEM_CIRCLE = new FindingCode("ITEM_CIRCLE", Severity.ERROR);
    /** Several directives replace the whole of one. Argument: their identifiers. */
    public static final FindingCode REPLACED_TWICE = new FindingCode("REPLACED_TWICE", Severity.WARNING);
    /** A directive ended on its first day or before, and never was in force. Arguments: by which, from when, its first day. */
    public static final FindingCode ENDED_BEFORE_EFFECT = new FindingCode("ENDED_BEFORE_EFFECT", Severity.WARNING);
    /** A directive changes or ends one that was issued later. Arguments: its day of issue, the other one, that one's day. */
    public static final FindingCode CHANGES_LATER_DIRECTIVE =
            new FindingCode("CHANGES_LATER_DIRECTIVE", Severity.WARNING);
    /** A directive changes or ends another from a day on which it is not in force itself yet. Arguments: that one, both days. */
    public static final FindingCode CHANGE_BEFORE_EFFECT = new FindingCode("CHANGE_BEFORE_EFFECT", Severity.WARNING);
    /** A directive was to change or end another after its own end, and does not. Arguments: that one, the day. */
    public static final FindingCode CHANGE_AFTER_END = new FindingCode("CHANGE_AFTER_END", Severity.WARNING);
    /** Nobody knows from when a directive changes or ends another. Argument: that one. */
    public static final FindingCode CHANGE_UNDATED = new FindingCode("CHANGE_UNDATED", Severity.WARNING);
    /** The first day of a directive is not known. */
    public static final FindingCode DIRECTIVE_UNDATED = new FindingCode("DIRECTIVE_UNDATED", Severity.INFO);
    /** A directive speaks of one that is not among those given. Argument: that one. */
    public static final FindingCode NO_SUCH_DIRECTIVE = new FindingCode("NO_SUCH_DIRECTIVE", Severity.WARNING);
    /** A directive speaks of an item that the other one does not have. Arguments: the item, the other one. */
    public static final FindingCode NO_SUCH_ITEM = new FindingCode("NO_SUCH_ITEM", Severity.WARNING);
    /** A directive is called by a type for which the symbol of its number does not stand. Arguments: the type, the number. */
    public static final FindingCode TYPE_DISAGREES = new FindingCode("TYPE_DISAGREES", Severity.WARNING);

    private final SortedMap<DirectiveId, Directive> directives;
    private final InForceRules rules;
    private final Timeline timeline;
    private final List<Finding> findings;

    private DirectiveGraph(SortedMap<DirectiveId, Directive> directives, InForceRules rules) {
        this.directives = directives;
        this.rules = rules;
        this.timeline = new Timeline(directives, rules);
        this.findings = new GraphCheck(directives, timeline).run();
    }

    /** The graph of these directives by the readings of this library. */
    public static DirectiveGraph of(Collection<Directive> directives) {
        return of(directives, InForceRules.defaults());
    }

    /**
     * The graph of these directives by rules of one's own.
     *
     * @throws IllegalArgumentException if two directives have one identifier
     */
    public static DirectiveGraph of(Collection<Directive> directives, InForceRules rules) {
        Objects.requireNonNull(rules, "rules");
        SortedMap<DirectiveId, Directive> byId = new TreeMap<>();
        for (Directive directive : directives) {
            if (byId.put(directive.getId(), directive) != null) {
                throw new IllegalArgumentException("directives must have different ids: " + directive.getId());
            }
        }
        return new DirectiveGraph(byId, rules);
    }

    /** All directives, by identifier. */
    public List<Directive> getDirectives() {
        return List.copyOf(directives.values());
    }

    /** The directive with this identifier, if there is one. */
    public Optional<Directive> find(DirectiveId directive) {
        return Optional.ofNullable(directives.get(directive));
    }

    /** What contradicts itself or is incomplete, in a fixed order. */
    public List<Finding> getFindings() {
        return findings;
    }

    /**
     * What the other directives say of it, whether or not it came to hold, in the order of {@link StatedRelation}.
     *
     * @throws IllegalArgumentException if the directive is not one of the graph, as in all methods below
     */
    public List<StatedRelation> relationsTo(DirectiveId directive) {
        timeline.get(directive);
        return List.copyOf(timeline.toward(directive));
    }

    /** Whether the directive is in force on the day, and why. */
    public ForceStatus statusOn(DirectiveId directive, LocalDate day) {
        Directive about = timeline.get(directive);
        Objects.requireNonNull(day, "day");
        Optional<LocalDate> from = timeline.start(about);
        Optional<LocalDate> byOthers = timeline.endedByOthers(directive);
        Optional<LocalDate> to = Stream.concat(byOthers.stream(), about.getEffectiveTo().stream())
                .min(LocalDate::compareTo);
        ForceStatus.Builder status = ForceStatus.builder()
                .directive(directive)
                .day(day)
                .firstDay(from)
                .end(to)
                .parameters(parameters(about));
        if (to.isPresent() && !day.isBefore(to.get())) {
            List<StatedRelation> because = to.equals(byOthers) ? endings(directive, byOthers) : List.of();
            return status.state(ended(because)).because(because).build();
        }
        if (from.isPresent() && day.isBefore(from.get())) {
            return status.state(ForceState.NOT_YET_IN_FORCE).build();
        }
        List<StatedRelation> undated = endings(directive, Optional.empty());
        boolean unknown = from.isEmpty() || !undated.isEmpty();
        return status.state(unknown ? ForceState.UNKNOWN : ForceState.IN_FORCE)
                .because(undated)
                .build();
    }

    private List<Parameter<?>> parameters(Directive directive) {
        return directive.getEffectiveFrom().isEmpty() && directive.getIssuedOn().isPresent()
                ? List.of(rules.getUnstatedEffect())
                : List.of();
    }

    /** What ends the whole of it from this day, or from an unknown one. */
    private List<StatedRelation> endings(DirectiveId directive, Optional<LocalDate> from) {
        return timeline.toward(directive).stream()
                .filter(each -> each.relation().endsWhole())
                .filter(each -> each.from().equals(from) && each.held() == from.isPresent())
                .toList();
    }

    private static ForceState ended(List<StatedRelation> because) {
        if (because.isEmpty()) {
            return ForceState.EXPIRED;
        }
        return because.stream().anyMatch(each -> each.relation().kind() == RelationKind.REPLACES)
                ? ForceState.REPLACED
                : ForceState.REPEALED;
    }

    /** Whether the directive is in force on the day beyond doubt. */
    public boolean isInForceOn(DirectiveId directive, LocalDate day) {
        return statusOn(directive, day).getState() == ForceState.IN_FORCE;
    }

    /** What is in force on the day beyond doubt, by identifier. */
    public List<Directive> inForceOn(LocalDate day) {
        return directives.values().stream()
                .filter(each -> isInForceOn(each.getId(), day))
                .toList();
    }

    /** What has changed the directive up to the day and not ended it: amendments, and ends of some of its items. */
    public List<StatedRelation> amendmentsOn(DirectiveId directive, LocalDate day) {
        return relationsTo(directive).stream()
                .filter(each ->
                        each.relation().kind().isChanging() && !each.relation().endsWhole())
                .filter(each -> each.holdsOn(day))
                .toList();
    }

    /** Its items of which none has ended up to the day, in its order; none unless it is in force then. */
    public List<DirectiveItem> itemsInForce(DirectiveId directive, LocalDate day) {
        if (!isInForceOn(directive, day)) {
            return List.of();
        }
        SortedSet<DirectiveItemId> ended = new TreeSet<>();
        amendmentsOn(directive, day).stream()
                .filter(each -> each.relation().kind().isEnding())
                .forEach(each -> ended.addAll(each.relation().items()));
        return timeline.get(directive).getItems().stream()
                .filter(item -> !ended.contains(item.getId()))
                .toList();
    }

    /** What stands in its place on the day: itself while it is in force, or else whatever replaced it, over several steps. */
    public CurrentDirectives current(DirectiveId directive, LocalDate day) {
        SortedSet<DirectiveId> seen = new TreeSet<>(List.of(directive));
        Deque<DirectiveId> ahead = new ArrayDeque<>(seen);
        Map<ForceState, SortedSet<DirectiveId>> reached = new TreeMap<>();
        SortedSet<StatedRelation> steps = new TreeSet<>();
        while (!ahead.isEmpty()) {
            DirectiveId at = ahead.remove();
            ForceState state = statusOn(at, day).getState();
            reached.computeIfAbsent(state, key -> new TreeSet<>()).add(at);
            if (state != ForceState.IN_FORCE) {
                for (StatedRelation each : replacements(at, day)) {
                    steps.add(each);
                    if (seen.add(each.by())) {
                        ahead.add(each.by());
                    }
                }
            }
        }
        return CurrentDirectives.builder()
                .directive(directive)
                .day(day)
                .inForce(reached.getOrDefault(ForceState.IN_FORCE, new TreeSet<>()))
                .undecided(reached.getOrDefault(ForceState.UNKNOWN, new TreeSet<>()))
                .steps(steps)
                .build();
    }

    /** All directives as they stand on the day. */
    public DirectiveRegister registerOn(LocalDate day) {
        DirectiveRegister.Builder register =
                DirectiveRegister.builder().day(day).rules(rules).findings(findings);
        for (Directive directive : directives.values()) {
            register.addDirectives(RegisteredDirective.builder()
                    .directive(directive)
                    .status(statusOn(directive.getId(), day))
                    .amendments(amendmentsOn(directive.getId(), day))
                    .itemsInForce(itemsInForce(directive.getId(), day))
                    .current(current(directive.getId(), day))
                    .build());
        }
        return register.build();
    }

    private List<StatedRelation> replacements(DirectiveId directive, LocalDate day) {
        List<StatedRelation> replacements = new ArrayList<>();
        for (StatedRelation each : timeline.toward(directive)) {
            if (each.relation().endsWhole() && each.relation().kind() == RelationKind.REPLACES && each.holdsOn(day)) {
                replacements.add(each);
            }
        }
        return replacements;
    }
}
