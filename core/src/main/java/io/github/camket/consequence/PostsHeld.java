// SPDX-License-Identifier: Apache-2.0
package io.github.camket.consequence;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.regulation.Condition.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The posts of a person on the last day of a period; where there is none then, the last one held in the period. Where there is none at
 * all, the class of the person tells what it can.
 */
final class PostsHeld {

    private final SubjectKind kind;
    private final Optional<LegalClass> ownClass;
    private final List<Appointment> posts;

    PostsHeld(Snapshot snapshot, Subject subject, ReportingPeriod period) {
        this.kind = subject.cadre().isPresent() ? SubjectKind.PERSON : SubjectKind.COLLECTIVE;
        this.ownClass = snapshot.find(subject.ref())
                .filter(Cadre.class::isInstance)
                .map(Cadre.class::cast)
                .map(Cadre::getLegalClass);
        LocalDate day = period.coveredUntil(snapshot.getKnownOn());
        List<Appointment> held = snapshot.getFacts(Appointment.class).stream()
                .filter(post -> subject.cadre().equals(Optional.of(post.getCadre())))
                .filter(post -> !post.getStartsOn().isAfter(day))
                .filter(post ->
                        post.getEndsBefore().map(period.getFirstDay()::isBefore).orElse(true))
                .sorted(Appointment.latestOn(day))
                .toList();
        List<Appointment> onDay = held.stream().filter(post -> post.covers(day)).toList();
        this.posts = onDay.isEmpty() && !held.isEmpty() ? List.of(held.get(held.size() - 1)) : onDay;
    }

    /** Whether the subject is among those concerned. */
    Outcome concerns(Concerned concerned) {
        if (concerned.subjects() != kind) {
            return Outcome.FAILS;
        }
        boolean anyone =
                concerned.legalClasses().isEmpty() && concerned.positions().isEmpty();
        if (anyone) {
            return Outcome.HOLDS;
        }
        if (posts.isEmpty()) {
            boolean excluded = ownClass.isPresent() && !isOfClass(ownClass, concerned);
            boolean told = excluded || concerned.positions().isEmpty() && ownClass.isPresent();
            return told ? Outcome.of(!excluded) : Outcome.OPEN;
        }
        return Outcome.of(posts.stream().anyMatch(post -> isOne(post, concerned)));
    }

    private boolean isOne(Appointment post, Concerned concerned) {
        boolean inPosition =
                concerned.positions().isEmpty() || concerned.positions().contains(post.getPosition());
        return inPosition && isOfClass(post.getLegalClass().or(() -> ownClass), concerned);
    }

    private static boolean isOfClass(Optional<LegalClass> legalClass, Concerned concerned) {
        return concerned.legalClasses().isEmpty()
                || legalClass.filter(concerned.legalClasses()::contains).isPresent();
    }
}
