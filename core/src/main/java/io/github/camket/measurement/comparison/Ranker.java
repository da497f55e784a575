// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts results in order, if they can be compared at all.
 *
 * <p>Places are those of a competition: equal values share a place, and as many places after it are left out. A tie is listed and
 * never broken. Results of another regulation, period, map, peer group or edition refuse the whole ranking; it is not made of those
 * that happen to agree.
 */
public final class Ranker {

    /** Two results came about by different regulations. Arguments: the other subject, both regulations, {@code -} if not stated. */
    public static final FindingCode RESULTS_OF_DIFFERENT_REGULATIONS =
            new FindingCode("RESULTS_OF_DIFFERENT_REGULATIONS", Severity.ERROR);
    /** Two results are for different periods. Arguments: the other subject, both periods, {@code -} if not stated. */
    public static final FindingCode RESULTS_OF_DIFFERENT_PERIODS =
            new FindingCode("RESULTS_OF_DIFFERENT_PERIODS", Severity.ERROR);
    /** Two results go by different maps. Arguments: the other subject, both days, {@code -} if not stated. */
    public static final FindingCode RESULTS_ON_DIFFERENT_MAPS =
            new FindingCode("RESULTS_ON_DIFFERENT_MAPS", Severity.ERROR);
    /** Two results are of different peer groups. Arguments: the other subject, both groups, {@code -} if not stated. */
    public static final FindingCode RESULTS_OF_DIFFERENT_GROUPS =
            new FindingCode("RESULTS_OF_DIFFERENT_GROUPS", Severity.ERROR);
    /** Two results are of different editions. Arguments: the other subject, both editions, {@code -} if not stated. */
    public static final FindingCode RESULTS_OF_DIFFERENT_EDITIONS =
            new FindingCode("RESULTS_OF_DIFFERENT_EDITIONS", Severity.ERROR);

    private static final String NOT_STATED = "-";

    private final RankDirection direction;
    private final Comparator<ComparedResult> bestFirst;

    private Ranker(RankDirection direction) {
        Comparator<ComparedResult> least = Comparator.comparing(Ranker::value);
        this.direction = direction;
        this.bestFirst = direction == RankDirection.MORE_IS_BETTER ? least.reversed() : least;
    }

    /** Ranks in this direction. */
    public static Ranker of(RankDirection direction) {
        return new Ranker(Objects.requireNonNull(direction, "direction"));
    }

    /**
     * The results in order, whatever the order in which they are given.
     *
     * @throws IllegalArgumentException if two results are of the same subject
     */
    public RankTable rank(Collection<ComparedResult> results) {
        List<ComparedResult> bySubject = results.stream()
                .sorted(Comparator.comparing(ComparedResult::subject))
                .toList();
        RankTable.Builder table = RankTable.builder().direction(direction);
        table.withoutValue(
                bySubject.stream().filter(result -> result.value().isEmpty()).toList());
        for (int i = 1; i < bySubject.size(); i++) {
            if (bySubject.get(i).subject().equals(bySubject.get(i - 1).subject())) {
                throw new IllegalArgumentException("results must be one for each subject: "
                        + bySubject.get(i).subject());
            }
        }
        for (ComparedResult other : bySubject) {
            List<Finding> refusals = refusals(bySubject.get(0), other);
            if (!refusals.isEmpty()) {
                return table.refusals(refusals).build();
            }
        }
        bySubject.stream().findFirst().ifPresent(first -> table.basis(first.basis()));
        return table.rows(rows(bySubject)).build();
    }

    private List<RankedResult> rows(List<ComparedResult> bySubject) {
        // A stable sort: those with equal values stay by subject.
        List<ComparedResult> ordered = bySubject.stream()
                .filter(result -> result.value().isPresent())
                .sorted(bestFirst)
                .toList();
        List<RankedResult> rows = new ArrayList<>();
        int place = 1;
        for (int i = 0; i < ordered.size(); i++) {
            ComparedResult result = ordered.get(i);
            if (i > 0 && !value(result).equals(value(ordered.get(i - 1)))) {
                place = i + 1;
            }
            rows.add(
                    new RankedResult(result.subject(), value(result), new Rank(place, ordered.size(), result.basis())));
        }
        return rows;
    }

    private static Fraction value(ComparedResult result) {
        return result.value().orElseThrow();
    }

    private static List<Finding> refusals(ComparedResult one, ComparedResult other) {
        return one.basis().differences(other.basis()).stream()
                .map(aspect -> code(aspect)
                        .about(
                                one.subject(),
                                other.subject().id(),
                                one.basis().text(aspect).orElse(NOT_STATED),
                                other.basis().text(aspect).orElse(NOT_STATED)))
                .toList();
    }

    private static FindingCode code(ComparisonAspect aspect) {
        return switch (aspect) {
            case REGULATION -> RESULTS_OF_DIFFERENT_REGULATIONS;
            case PERIOD -> RESULTS_OF_DIFFERENT_PERIODS;
            case MAP_DAY -> RESULTS_ON_DIFFERENT_MAPS;
            case PEER_GROUP -> RESULTS_OF_DIFFERENT_GROUPS;
            case EDITION -> RESULTS_OF_DIFFERENT_EDITIONS;
        };
    }
}
