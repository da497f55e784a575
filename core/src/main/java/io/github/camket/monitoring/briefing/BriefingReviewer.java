// SPDX-License-Identifier: Apache-2.0
package io.github.camket.monitoring.briefing;

import io.github.camket.model.Snapshot;
import io.github.camket.model.directive.Briefing;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.fact.FactId;
import io.github.camket.monitoring.cascade.CascadeMonitor;
import io.github.camket.monitoring.cascade.CascadeRollUp;
import io.github.camket.monitoring.petition.PetitionResult;
import io.github.camket.monitoring.petition.PetitionReview;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Prepares with what briefings open. */
public final class BriefingReviewer {

    /** A briefing follows up one that ended without a conclusion. Argument: the one before. */
    public static final FindingCode NO_CONCLUSION = new FindingCode("NO_CONCLUSION", Severity.WARNING);

    private final Snapshot snapshot;
    private final CascadeMonitor tasks;
    private final PetitionReview petitions;

    private BriefingReviewer(Snapshot snapshot, CascadeMonitor tasks, PetitionReview petitions) {
        this.snapshot = snapshot;
        this.tasks = tasks;
        this.petitions = petitions;
    }

    /**
     * The briefings of a snapshot.
     *
     * @param tasks the roll-ups of the same snapshot
     * @param petitions the petitions of the same snapshot
     */
    public static BriefingReviewer of(Snapshot snapshot, CascadeMonitor tasks, PetitionReview petitions) {
        return new BriefingReviewer(
                Objects.requireNonNull(snapshot, "snapshot"),
                Objects.requireNonNull(tasks, "tasks"),
                Objects.requireNonNull(petitions, "petitions"));
    }

    /**
     * With what a briefing opens.
     *
     * @throws IllegalArgumentException if the snapshot has no such briefing
     */
    public FollowUp followUp(FactId id) {
        Briefing briefing = briefing(id)
                .orElseThrow(() -> new IllegalArgumentException("briefing must be one of the snapshot: " + id));
        Optional<Briefing> previous = briefing.getPrevious().flatMap(this::briefing);
        Optional<Directive> conclusion = previous.flatMap(Briefing::getConclusion)
                .flatMap(directive -> snapshot.find(directive.toRef()))
                .map(Directive.class::cast);
        List<CascadeRollUp> items = conclusion.map(tasks::rollUps).orElse(List.of());
        List<PetitionResult> raised =
                previous.map(before -> petitions.raisedAt(before.getId())).orElse(List.of());
        SortedSet<Finding> findings = new TreeSet<>();
        items.forEach(item -> findings.addAll(item.getFindings()));
        raised.forEach(petition -> findings.addAll(petition.getFindings()));
        if (previous.isPresent() && conclusion.isEmpty()) {
            findings.add(NO_CONCLUSION.about(briefing.getRef(), previous.get().getId()));
        }
        return FollowUp.builder()
                .briefing(briefing)
                .previous(previous)
                .conclusion(conclusion)
                .items(items)
                .petitions(raised)
                .findings(findings)
                .build();
    }

    private Optional<Briefing> briefing(FactId id) {
        return snapshot.find(id.toRef(Briefing.KIND)).map(Briefing.class::cast);
    }
}
