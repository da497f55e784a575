// SPDX-License-Identifier: Apache-2.0
package io.github.camket.signal;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many judged scores stand at their maximum, by stage and post of the scorer, and how many were changed once recorded. */
final class JudgementSignals {

    private final SignalSheet sheet;
    private final Map<String, Measure.Judged> criteria = new TreeMap<>();

    /** Who scores at which step. */
    private record Scorer(Stage stage, String post) implements Comparable<Scorer> {
        @Override
        public int compareTo(Scorer other) {
            return Comparator.comparing(Scorer::stage)
                    .thenComparing(Scorer::post)
                    .compare(this, other);
        }
    }

    /** What one score is for. */
    private record Place(Subject subject, String criterion, ReportingPeriod period, Scorer scorer)
            implements Comparable<Place> {
        private static Place of(JudgedScore score) {
            return new Place(
                    score.getSubject(),
                    score.getCriterion(),
                    score.getPeriod(),
                    new Scorer(score.getStage(), score.getScorerPost()));
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::subject)
                    .thenComparing(Place::criterion)
                    .thenComparing(Place::period)
                    .thenComparing(Place::scorer)
                    .compare(this, other);
        }
    }

    /** What the ledger said of one place, in order of recording; empty for a withdrawal. */
    private record Recorded(Set<Ref> facts, List<Optional<Points>> said) {
        private boolean isChanged() {
            return said.stream().distinct().count() > 1;
        }
    }

    JudgementSignals(SignalSheet sheet, MeasureSet measures) {
        this.sheet = sheet;
        measures.getMeasures().forEach(measure -> {
            if (measure instanceof Measure.Judged judged) {
                enter(judged);
            }
        });
    }

    private void enter(Measure.Judged judged) {
        criteria.put(judged.id().value(), judged);
        judged.parts().forEach(this::enter);
    }

    void find(Ledger ledger, Snapshot known) {
        findAtMaximum(known);
        findChanged(ledger, known);
    }

    private void findAtMaximum(Snapshot known) {
        Map<Scorer, List<JudgedScore>> byScorer = new TreeMap<>();
        TreeSet<Place> places = new TreeSet<>();
        List<JudgedScore> own = known.getFacts(JudgedScore.class).stream()
                .filter(score -> isOfGroup(score)
                        && criteria.containsKey(score.getCriterion())
                        && known.hasHappened(score, score.getJudgedOn(), sheet.findings()))
                .toList();
        own.forEach(score -> places.add(Place.of(score)));
        for (JudgedScore score : own) {
            Measure.Judged criterion = Objects.requireNonNull(criteria.get(score.getCriterion()), "criterion");
            if (hasScoredParts(criterion, Place.of(score), places)) {
                continue;
            }
            if (score.getPoints().compareTo(Points.ZERO) < 0
                    || score.getPoints().compareTo(criterion.max()) > 0) {
                sheet.findings()
                        .add(SignalFinder.SCORE_NOT_COUNTED.about(score.getRef(), score.getPoints(), criterion.max()));
                continue;
            }
            byScorer.computeIfAbsent(Place.of(score).scorer(), key -> new ArrayList<>())
                    .add(score);
        }
        if (byScorer.isEmpty()) {
            sheet.isEnough(
                    0,
                    SignalSheet.of(SignalKind.SCORES_AT_MAXIMUM, sheet.group().about()));
        }
        Map<Stage, List<JudgedScore>> byStage = new TreeMap<>();
        byScorer.forEach((scorer, scores) -> byStage.computeIfAbsent(scorer.stage(), key -> new ArrayList<>())
                .addAll(scores));
        byScorer.forEach((scorer, scores) ->
                show(scorer, scores, atMaximum(Objects.requireNonNull(byStage.get(scorer.stage()), "stage"))));
    }

    private void show(Scorer scorer, List<JudgedScore> scores, Ratio ofStage) {
        Ref about = Ref.of(Signal.POST, scorer.post());
        int people = people(scores);
        if (sheet.isEnough(
                people, SignalSheet.of(SignalKind.SCORES_AT_MAXIMUM, about).stage(scorer.stage()))) {
            sheet.add(sheet.shown(SignalKind.SCORES_AT_MAXIMUM, about, people)
                    .counted(atMaximum(scores))
                    .stage(scorer.stage())
                    .comparedWith(ComparedWith.ALL_AT_STAGE, ofStage.toFraction())
                    .addAllFacts(scores.stream()
                            .filter(this::isAtMaximum)
                            .map(JudgedScore::getRef)
                            .sorted()
                            .toList()));
        }
    }

    /** A total beside its parts would count the same points twice. */
    private static boolean hasScoredParts(Measure.Judged criterion, Place place, Set<Place> places) {
        return criterion.parts().stream()
                .anyMatch(part ->
                        places.contains(new Place(place.subject(), part.id().value(), place.period(), place.scorer()))
                                || hasScoredParts(part, place, places));
    }

    private Ratio atMaximum(List<JudgedScore> scores) {
        long part = scores.stream().filter(this::isAtMaximum).count();
        return Ratio.of(part, scores.size());
    }

    private boolean isAtMaximum(JudgedScore score) {
        return score.getPoints()
                .equals(Objects.requireNonNull(criteria.get(score.getCriterion()), "criterion")
                        .max());
    }

    private boolean isOfGroup(JudgedScore score) {
        ReportingPeriod period = sheet.group().period();
        return period.contains(score.getPeriod().getFirstDay())
                && period.contains(score.getPeriod().getLastDay())
                && score.getSubject()
                        .cadre()
                        .filter(sheet.group().members()::contains)
                        .isPresent();
    }

    private void findChanged(Ledger ledger, Snapshot known) {
        Map<Place, Recorded> recorded = new TreeMap<>();
        Map<Ref, Place> places = new TreeMap<>();
        for (LedgerEntry entry : ledger.getEntries()) {
            if (entry.recordedOn().isAfter(known.getKnownOn())) {
                continue;
            }
            Fact content = entry.content().orElse(null);
            if (content instanceof JudgedScore score && isOfGroup(score)) {
                places.put(score.getRef(), Place.of(score));
                say(recorded, Place.of(score), score.getRef(), Optional.of(score.getPoints()));
            } else if (content == null && places.containsKey(entry.ref())) {
                say(recorded, places.get(entry.ref()), entry.ref(), Optional.empty());
            }
        }
        Set<CadreId> people = new TreeSet<>();
        recorded.keySet().forEach(place -> place.subject().cadre().ifPresent(people::add));
        Ref about = sheet.group().about();
        if (sheet.isEnough(people.size(), SignalSheet.of(SignalKind.CHANGED_SCORES, about))) {
            List<Recorded> changed =
                    recorded.values().stream().filter(Recorded::isChanged).toList();
            sheet.add(sheet.shown(SignalKind.CHANGED_SCORES, about, people.size())
                    .counted(Ratio.of(changed.size(), recorded.size()))
                    .addAllFacts(changed.stream()
                            .flatMap(one -> one.facts().stream())
                            .sorted()
                            .toList()));
        }
    }

    private static void say(Map<Place, Recorded> recorded, Place place, Ref fact, Optional<Points> points) {
        Recorded before = recorded.computeIfAbsent(place, key -> new Recorded(new TreeSet<>(), new ArrayList<>()));
        before.facts().add(fact);
        before.said().add(points);
    }

    private static int people(List<JudgedScore> scores) {
        return Math.toIntExact(
                scores.stream().map(JudgedScore::getSubject).distinct().count());
    }
}
