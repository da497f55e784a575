// SPDX-License-Identifier: Apache-2.0
package io.github.camket.rating;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.classification.TieDecision;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Subject;
import io.github.camket.trace.Finding;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The decisions on ties that can bear on one review, and what is wrong with those that do not. */
final class TieRulings {

    private final List<TieDecision> applicable = new ArrayList<>();
    private final Set<Subject> atLevelByDecision = new TreeSet<>();
    private final Set<Ref> seen = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    TieRulings(
            Optional<ReportingPeriod> period,
            List<TieDecision> decisions,
            Optional<Subject> within,
            Collection<Subject> atLevelByDecision) {
        this.atLevelByDecision.addAll(atLevelByDecision);
        for (TieDecision decision : decisions) {
            boolean here = within.isEmpty() || within.equals(Optional.of(Subject.of(decision.getUnit())));
            if (here && period.equals(Optional.of(decision.getPeriod()))) {
                applicable.add(decision);
            } else {
                findings.add(GroupReviewer.TIE_DECISION_ELSEWHERE.about(
                        decision.getRef(), decision.getUnit(), decision.getPeriod(), decision.getSubjects()));
            }
        }
    }

    /** The tie with the decision about it that was made last, if it fits; what does not fit is found, and the tie stays. */
    Optional<ResolvedTie> resolve(Tie tie, List<Candidate> contending) {
        List<TieDecision> about = applicable.stream()
                .filter(decision -> left(decision).stream().anyMatch(tie.subjects()::contains))
                .sorted(Comparator.comparing(TieDecision::getId))
                .toList();
        if (about.isEmpty()) {
            return Optional.empty();
        }
        about.forEach(decision -> seen.add(decision.getRef()));
        LocalDate last = about.stream()
                .map(TieDecision::getDecidedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<TieDecision> holding = about.stream()
                .filter(decision -> decision.getDecidedOn().equals(last))
                .toList();
        if (holding.stream().map(this::left).distinct().count() > 1) {
            holding.forEach(decision -> findings.add(
                    GroupReviewer.TIE_DECISIONS_CONTEND.about(decision.getRef(), names(tie.subjects()), last)));
            return Optional.empty();
        }
        TieDecision decision = holding.get(0);
        List<Subject> chosen = left(decision);
        return fits(decision, chosen, tie, contending)
                ? Optional.of(new ResolvedTie(tie, decision, chosen))
                : Optional.empty();
    }

    private boolean fits(TieDecision decision, List<Subject> chosen, Tie tie, List<Candidate> contending) {
        List<Subject> outside =
                chosen.stream().filter(one -> !tie.subjects().contains(one)).toList();
        if (!outside.isEmpty()) {
            findings.add(GroupReviewer.TIE_DECISION_OUTSIDE_TIE.about(
                    decision.getRef(), names(outside), names(tie.subjects())));
            return false;
        }
        if (chosen.size() != tie.places()) {
            findings.add(GroupReviewer.TIE_DECISION_PLACES.about(decision.getRef(), chosen.size(), tie.places(), "-"));
            return false;
        }
        for (Tie.GroupShare share : tie.groups()) {
            int ofGroup = ofGroup(share.group(), chosen, contending);
            if (ofGroup > share.places()) {
                findings.add(GroupReviewer.TIE_DECISION_PLACES.about(
                        decision.getRef(), ofGroup, share.places(), share.group()));
                return false;
            }
        }
        return true;
    }

    private static int ofGroup(FactId group, List<Subject> chosen, List<Candidate> contending) {
        return Math.toIntExact(contending.stream()
                .filter(candidate -> candidate.group().equals(Optional.of(group)))
                .filter(candidate -> chosen.contains(candidate.subject()))
                .count());
    }

    /** Those it names who do not have the level by their own decision in the meantime, by identifier. */
    private List<Subject> left(TieDecision decision) {
        return decision.getChosen().stream()
                .filter(one -> !atLevelByDecision.contains(one))
                .sorted()
                .toList();
    }

    /** What was found, with the decisions that no tie asked for; one whose work is done by decisions on levels is none. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        applicable.stream()
                .filter(decision ->
                        !seen.contains(decision.getRef()) && !left(decision).isEmpty())
                .forEach(decision -> all.add(
                        GroupReviewer.TIE_DECISION_UNUSED.about(decision.getRef(), names(decision.getChosen()))));
        return all;
    }

    private static String names(List<Subject> subjects) {
        return subjects.stream().map(Subject::toString).collect(Collectors.joining(", "));
    }
}
