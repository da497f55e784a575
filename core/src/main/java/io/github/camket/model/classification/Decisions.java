// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.classification;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Scores or levels by subject and period: of several the one decided last holds, since a later decision replaces an earlier
 * one; of one day, the one that names the other as replaced. Where several of the last day say something else than each other
 * all the same, none holds.
 *
 * @param <T> kind of decision
 */
public final class Decisions<T extends Decision> {

    /** Several decisions of one day about one subject and period; nobody could say which one holds. */
    public static final FindingCode AMBIGUOUS_DECISION = new FindingCode("AMBIGUOUS_DECISION", Severity.WARNING);

    private final Map<Standing, Map<Subject, Map<ReportingPeriod, T>>> holding = new TreeMap<>();
    private final Map<Subject, Set<ReportingPeriod>> contended = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Decisions() {}

    /**
     * The decisions that hold, of those given in any order.
     *
     * @param said what a decision says: its score or level
     */
    public static <T extends Decision> Decisions<T> of(Collection<T> given, Function<T, ?> said) {
        Map<Standing, Map<Subject, Map<ReportingPeriod, List<T>>>> all = new TreeMap<>();
        for (T one : given) {
            all.computeIfAbsent(one.getStanding(), key -> new TreeMap<>())
                    .computeIfAbsent(one.getSubject(), key -> new TreeMap<>())
                    .computeIfAbsent(one.getPeriod(), key -> new ArrayList<>())
                    .add(one);
        }
        Decisions<T> decisions = new Decisions<>();
        all.forEach((standing, bySubject) -> bySubject.forEach((subject, byPeriod) ->
                byPeriod.forEach((period, several) -> decisions.settle(standing, several, said))));
        return decisions;
    }

    private void settle(Standing standing, List<T> several, Function<T, ?> said) {
        LocalDate lastDay = several.stream()
                .map(Decision::getDecidedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<T> ofLastDay = several.stream()
                .filter(one -> one.getDecidedOn().equals(lastDay))
                .sorted(Comparator.comparing(Decision::getRef))
                .toList();
        List<T> last = notReplaced(ofLastDay);
        T first = last.get(0);
        if (last.stream().map(said).distinct().count() > 1) {
            if (standing == Standing.CONFIRMED) {
                contended
                        .computeIfAbsent(first.getSubject(), key -> new TreeSet<>())
                        .add(first.getPeriod());
            }
            last.forEach(one ->
                    findings.add(AMBIGUOUS_DECISION.about(one.getRef(), one.getSubject(), one.getPeriod(), lastDay)));
            return;
        }
        holding.computeIfAbsent(standing, key -> new TreeMap<>())
                .computeIfAbsent(first.getSubject(), key -> new TreeMap<>())
                .put(first.getPeriod(), first);
    }

    /** Of one day the decision that says it takes the place of another holds; all of them, if they replace each other in a circle. */
    private static <T extends Decision> List<T> notReplaced(List<T> several) {
        Set<Ref> replaced = new TreeSet<>();
        several.forEach(one -> one.getReplaced().ifPresent(replaced::add));
        List<T> left =
                several.stream().filter(one -> !replaced.contains(one.getRef())).toList();
        return left.isEmpty() ? several : left;
    }

    /** The one of this standing that holds, if there is one. */
    public Optional<T> find(Standing standing, Subject subject, ReportingPeriod period) {
        return Optional.ofNullable(holding.getOrDefault(standing, Map.of())
                .getOrDefault(subject, Map.of())
                .get(period));
    }

    /** Whether something was confirmed, but nobody could say what. */
    public boolean isContended(Subject subject, ReportingPeriod period) {
        return contended.getOrDefault(subject, Set.of()).contains(period);
    }

    /** All of this standing that hold, by subject, then by period. */
    public List<T> getAll(Standing standing) {
        return holding.getOrDefault(standing, Map.of()).values().stream()
                .flatMap(byPeriod -> byPeriod.values().stream())
                .toList();
    }

    /** What was found about decisions that contradict each other, in no particular order. */
    public List<Finding> getFindings() {
        return List.copyOf(findings);
    }
}
