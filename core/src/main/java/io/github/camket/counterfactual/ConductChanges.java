// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.Snapshot;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.Subject;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Regulation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What could come to light about conduct, and what could turn out not to be so. Only what the rules look at counts. */
final class ConductChanges {

    private final Snapshot known;
    private final Set<DisciplineGround> grounds = EnumSet.noneOf(DisciplineGround.class);
    private final Map<Condition.About, Set<ConclusionKind>> kinds = new EnumMap<>(Condition.About.class);

    ConductChanges(Snapshot known, Regulation regulation) {
        this.known = known;
        regulation.conditions().forEach(this::addLookedAt);
    }

    private void addLookedAt(Condition condition) {
        if (condition instanceof Condition.Disciplined disciplined) {
            grounds.addAll(disciplined.grounds());
        } else if (condition instanceof Condition.Concluded concluded) {
            kinds.computeIfAbsent(concluded.about(), key -> EnumSet.noneOf(ConclusionKind.class))
                    .addAll(concluded.kinds());
        }
        condition.parts().forEach(this::addLookedAt);
    }

    List<FoundChange> of(Subject subject, ReportingPeriod period, LocalDate until) {
        List<FoundChange> found = new ArrayList<>();
        Set<Subject> led = led(subject);
        for (Discipline fact : known.getFacts(Discipline.class)) {
            if (subject.cadre().filter(fact.getCadre()::equals).isPresent()) {
                found.add(Found.everywhere(new FactChange.FactWithdrawn(fact.getRef())));
            }
        }
        for (Conclusion fact : known.getFacts(Conclusion.class)) {
            boolean concerns = fact.getSubject().equals(subject) || led.contains(fact.getSubject());
            if (concerns && period.contains(fact.getConcludedOn())) {
                found.add(Found.everywhere(new FactChange.FactWithdrawn(fact.getRef())));
            }
        }
        subject.cadre()
                .ifPresent(cadre -> grounds.forEach(ground ->
                        found.add(Found.everywhere(new FactChange.FactAdded(discipline(cadre, ground, until))))));
        conclude(subject, Condition.About.SELF, until, found);
        led.forEach(unit -> conclude(unit, Condition.About.UNIT_LED, until, found));
        return found;
    }

    private void conclude(Subject about, Condition.About relation, LocalDate on, List<FoundChange> found) {
        for (ConclusionKind kind : kinds.getOrDefault(relation, Set.of())) {
            found.add(Found.everywhere(new FactChange.FactAdded(Conclusion.builder()
                    .id(FactId.of(FactChange.WHAT_IF + " " + kind + " " + about))
                    .subject(about)
                    .kind(kind)
                    .authorityPost(FactChange.WHAT_IF)
                    .concludedOn(on)
                    .build())));
        }
    }

    /** The lightest form; whether heavier ones weigh more is not for the rules to tell apart. */
    private static Discipline discipline(CadreId cadre, DisciplineGround ground, LocalDate on) {
        return Discipline.builder()
                .id(FactId.of(FactChange.WHAT_IF + " " + ground))
                .cadre(cadre)
                .act(FactChange.WHAT_IF)
                .actOn(on)
                .effectiveOn(on)
                .form(DisciplineForm.REPRIMAND)
                .ground(ground)
                .side(DisciplineSide.ADMINISTRATIVE)
                .build();
    }

    /** The units for which a leader ever answered; on which day, is looked at when the change is asked about. */
    private Set<Subject> led(Subject subject) {
        Set<Subject> led = new TreeSet<>();
        for (Appointment post : known.getFacts(Appointment.class)) {
            if (subject.cadre().filter(post.getCadre()::equals).isPresent()
                    && post.getPosition().isLeader()) {
                led.add(Subject.of(post.getUnit()));
                post.getInCharge().stream()
                        .filter(part -> part.unit().isPresent())
                        .forEach(led::add);
            }
        }
        return led;
    }
}
