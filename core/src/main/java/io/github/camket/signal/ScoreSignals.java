// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.evaluation.Evaluation;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.rating.Rating;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** How far the total scores of the group lie apart, and how many ratios of work are exactly 100 %. */
final class ScoreSignals {

    private static final String MEASURE = "measure";

    private final SignalSheet sheet;

    ScoreSignals(SignalSheet sheet) {
        this.sheet = sheet;
    }

    void find(Collection<Rating> ratings) {
        Map<Subject, Rating> own = own(ratings);
        findRatios(own.values());
        Map<Subject, Fraction> scores = new TreeMap<>();
        own.forEach((subject, rating) ->
                rating.getScore().map(Points::toFraction).ifPresent(score -> scores.put(subject, score)));
        findDispersion(scores);
    }

    private Map<Subject, Rating> own(Collection<Rating> ratings) {
        Map<Subject, Rating> own = new TreeMap<>();
        for (Rating rating : ratings) {
            Subject subject = rating.getSubject();
            if (subject.cadre().filter(sheet.group().members()::contains).isEmpty()) {
                continue;
            }
            if (!rating.getPeriod().equals(Optional.of(sheet.group().period()))) {
                throw new IllegalArgumentException(
                        "ratings must be for " + sheet.group().period() + ": " + rating);
            }
            if (own.put(subject, rating) != null) {
                throw new IllegalArgumentException("ratings must be one for each subject: " + subject);
            }
        }
        return own;
    }

    private void findRatios(Collection<Rating> ratings) {
        Map<MeasureId, List<Boolean>> full = new TreeMap<>();
        Map<MeasureId, TreeSet<Subject>> people = new TreeMap<>();
        Map<MeasureId, TreeSet<Ref>> facts = new TreeMap<>();
        for (Rating rating : ratings) {
            for (Measure measure : rating.getRegulation().getMeasures().getMeasures()) {
                if (!(measure instanceof Measure.OfWork)) {
                    continue;
                }
                people.computeIfAbsent(measure.id(), key -> new TreeSet<>());
                for (Ratio ratio : ratios(rating, measure.id())) {
                    boolean isFull = ratio.toFraction().equals(Fraction.ONE);
                    full.computeIfAbsent(measure.id(), key -> new ArrayList<>()).add(isFull);
                    people.get(measure.id()).add(rating.getSubject());
                    if (isFull) {
                        facts.computeIfAbsent(measure.id(), key -> new TreeSet<>())
                                .add(rating.getSubject().ref());
                    }
                }
            }
        }
        if (people.isEmpty()) {
            sheet.isEnough(
                    0, SignalSheet.of(SignalKind.RATIOS_AT_FULL, sheet.group().about()));
        }
        people.forEach((measure, subjects) -> {
            Ref about = Ref.of(MEASURE, measure.value());
            if (sheet.isEnough(subjects.size(), SignalSheet.of(SignalKind.RATIOS_AT_FULL, about))) {
                List<Boolean> all = Objects.requireNonNull(full.get(measure), "ratios");
                sheet.add(sheet.shown(SignalKind.RATIOS_AT_FULL, about, subjects.size())
                        .counted(Ratio.of(Collections.frequency(all, true), all.size()))
                        .addAllFacts(facts.getOrDefault(measure, new TreeSet<>())));
            }
        });
    }

    /** The ratios of the months, or of the period itself where it has none. */
    private static List<Ratio> ratios(Rating rating, MeasureId measure) {
        List<Evaluation> evaluations = rating.getEvaluation()
                .map(whole -> whole.getMonths().isEmpty() ? List.of(whole) : whole.getMonths())
                .orElse(List.of());
        return evaluations.stream()
                .flatMap(one -> one.getMeasurements().stream())
                .flatMap(measured -> measured.find(measure).stream())
                .flatMap(measured -> measured.getValue().stream())
                .filter(Ratio.class::isInstance)
                .map(Ratio.class::cast)
                .toList();
    }

    private void findDispersion(Map<Subject, Fraction> scores) {
        List<Fraction> sorted = scores.values().stream().sorted().toList();
        int n = sorted.size();
        List<Ref> all = refs(scores, score -> true);
        if (isEnough(n, SignalKind.DISTINCT_SCORES)) {
            sheet.add(start(SignalKind.DISTINCT_SCORES, n)
                    .counted(Ratio.of(sorted.stream().distinct().count(), n))
                    .addAllFacts(all));
        }
        if (isEnough(n, SignalKind.SCORE_RANGE)) {
            sheet.add(start(SignalKind.SCORE_RANGE, n)
                    .value(sorted.get(n - 1).minus(sorted.get(0)))
                    .addAllFacts(all));
        }
        if (isEnough(n, SignalKind.MEAN_ABSOLUTE_DEVIATION)) {
            Fraction mean = sum(sorted).dividedBy(n);
            sheet.add(start(SignalKind.MEAN_ABSOLUTE_DEVIATION, n)
                    .value(sum(sorted.stream()
                                    .map(score -> distance(score, mean))
                                    .toList())
                            .dividedBy(n))
                    .comparedWith(ComparedWith.MEAN, mean)
                    .addAllFacts(all));
        }
        if (isEnough(n, SignalKind.SCORES_NEAR_MEDIAN)) {
            Fraction median = SignalSheet.median(sorted);
            Fraction near = sheet.rules().getNearMedian().value();
            List<Ref> close = refs(scores, score -> distance(score, median).compareTo(near) <= 0);
            sheet.add(start(SignalKind.SCORES_NEAR_MEDIAN, n)
                    .counted(Ratio.of(close.size(), n))
                    .comparedWith(ComparedWith.MEDIAN, median)
                    .addAllFacts(close));
        }
        if (isEnough(n, SignalKind.EQUAL_SCORES)) {
            List<Ref> equal = refs(scores, score -> Collections.frequency(sorted, score) > 1);
            sheet.add(start(SignalKind.EQUAL_SCORES, n)
                    .counted(Ratio.of(equal.size(), n))
                    .addAllFacts(equal));
        }
    }

    private boolean isEnough(int people, SignalKind kind) {
        return sheet.isEnough(people, SignalSheet.of(kind, sheet.group().about()));
    }

    private Signal.Builder start(SignalKind kind, int people) {
        return sheet.shown(kind, sheet.group().about(), people);
    }

    private static List<Ref> refs(Map<Subject, Fraction> scores, Predicate<Fraction> which) {
        return scores.entrySet().stream()
                .filter(one -> which.test(one.getValue()))
                .map(one -> one.getKey().ref())
                .toList();
    }

    private static Fraction sum(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction distance(Fraction one, Fraction other) {
        Fraction difference = one.minus(other);
        return difference.signum() < 0 ? difference.negated() : difference;
    }
}
