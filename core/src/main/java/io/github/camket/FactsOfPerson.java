// SPDX-License-Identifier: Apache-2.0
package io.github.camket;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.GatheringRules;
import io.github.camket.model.Snapshot;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts on which the work and the judged scores of one person in one month rest. */
final class FactsOfPerson {

    private final Stages stages;
    private final CadreId person;
    private final Map<Ref, List<Fact>> speakingOf = new TreeMap<>();
    private final Map<ReportingPeriod, List<JudgedScore>> scores;

    FactsOfPerson(Stages stages, CadreId person) {
        this.stages = stages;
        this.person = person;
        Snapshot known = stages.known();
        for (Fact fact : known.getFacts()) {
            fact.getReferences()
                    .forEach(ref -> speakingOf
                            .computeIfAbsent(ref, key -> new ArrayList<>())
                            .add(fact));
        }
        Subject subject = Subject.of(person);
        this.scores = new TreeMap<>();
        for (JudgedScore score : known.getFacts(JudgedScore.class)) {
            if (score.getSubject().equals(subject)) {
                scores.computeIfAbsent(score.getPeriod(), key -> new ArrayList<>())
                        .add(score);
            }
        }
    }

    Collection<Fact> of(ReportingPeriod month) {
        Map<Ref, Fact> facts = new TreeMap<>();
        Optional<GatheringRules> rules =
                stages.people().getRegulation().getMeasures().getGatheringRules();
        rules.ifPresent(gathering -> stages.measurer()
                .dueTasks(Subject.of(person), month, gathering.getLateGrant().value())
                .forEach(due -> {
                    addWithWhatItSpeaksOf(due.task(), facts);
                    addWhatSpeaksOf(due.task().getRef(), facts);
                }));
        for (JudgedScore score : scores.getOrDefault(month, List.of())) {
            facts.put(score.getRef(), score);
            addWhatSpeaksOf(score.getRef(), facts);
        }
        return facts.values();
    }

    private void addWhatSpeaksOf(Ref ref, Map<Ref, Fact> facts) {
        for (Fact fact : speakingOf.getOrDefault(ref, List.of())) {
            if (facts.put(fact.getRef(), fact) == null) {
                addWhatSpeaksOf(fact.getRef(), facts);
            }
        }
    }

    private void addWithWhatItSpeaksOf(Fact fact, Map<Ref, Fact> facts) {
        if (facts.put(fact.getRef(), fact) == null) {
            fact.getReferences()
                    .forEach(ref -> stages.known().find(ref).ifPresent(other -> addWithWhatItSpeaksOf(other, facts)));
        }
    }
}
