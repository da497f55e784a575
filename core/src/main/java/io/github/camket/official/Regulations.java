// SPDX-License-Identifier: Apache-2.0
package io.github.camket.official;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.RegulationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The regulations that this library ships. */
public final class Regulations {

    private static final LocalDate NO_DISTRICTS_FROM = LocalDate.of(2025, 7, 1);
    // Days of issue: from when on they applied is not known here, and before them they certainly did not.
    private static final LocalDate DECREE_56_ISSUED = LocalDate.of(2015, 6, 9);
    private static final LocalDate REGULATION_132_ISSUED = LocalDate.of(2018, 3, 8);

    /** Days on which what is in force changes although no shipped regulation begins or ends. */
    static final List<LocalDate> OTHER_TURNING_DAYS =
            List.of(Decree90.PUBLIC_EMPLOYEES_REPORTED_END, DECREE_56_ISSUED, REGULATION_132_ISSUED, NO_DISTRICTS_FROM);

    private Regulations() {}

    /** All of them: those of the current decree with its profiles of guidance, then partial instruments. */
    public static List<Regulation> all() {
        return Shipped.ALL;
    }

    private static List<Regulation> build() {
        List<Regulation> all = new ArrayList<>(List.of(
                Decree335.civilServants(),
                Decree335.staff(),
                Decree335.leaders(),
                Decree335.organizations(),
                Decree335.civilServantsByHandbook(),
                Decree335.staffByHandbook()));
        all.addAll(Decree90.all());
        all.addAll(Decree90First.all());
        all.addAll(List.of(
                PartyRegulation124.collectives(),
                PartyRegulation124.people(),
                PartyRegulation366.collectives(),
                PartyRegulation366.people(),
                PartyRegulation366.leaders()));
        return List.copyOf(all);
    }

    /** The one with this identifier, if it is shipped. */
    public static Optional<Regulation> find(RegulationId id) {
        return all().stream()
                .filter(regulation -> regulation.getId().equals(id))
                .findFirst();
    }

    /**
     * Whether a regulation says that it is official under the identifier of one that is shipped, and is another one: somebody changed it.
     * What the shipped one is for a single position or kind is not changed.
     */
    public static boolean isAltered(Regulation regulation) {
        Optional<Regulation> shipped = regulation.isOfficial() ? find(regulation.getId()) : Optional.empty();
        return shipped.filter(one -> !one.equals(regulation) && parts(one).noneMatch(regulation::equals))
                .isPresent();
    }

    /** What a regulation is for each of its positions or kinds alone. */
    private static Stream<Regulation> parts(Regulation whole) {
        return whole.getApplicability() instanceof Applicability.People people
                ? people.positions().stream().map(whole::forPosition)
                : ((Applicability.Organizations) whole.getApplicability())
                        .scopes().stream().map(scope -> whole.forKind(scope.kind()));
    }

    /**
     * The official regulations that govern facts of a day, and plainly what is wanting. The day is the one on which the facts occurred,
     * never that of the computation. Rules of the State and of the Party apply side by side; each class asks for its own.
     */
    public static InForce inForce(SubjectClass subject, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return switch (subject) {
            case ELECTED_OFFICIAL -> ofDecree90(Decree90.electedOfficials(), day);
            case CIVIL_SERVANT -> ofCivilServants(Decree90.civilServants(), day);
            case CIVIL_SERVANT_LEADER -> ofCivilServants(Decree90.civilServantLeaders(), day);
            case PUBLIC_EMPLOYEE -> ofPublicEmployees(Decree90.publicEmployees(), day);
            case PUBLIC_EMPLOYEE_MANAGER -> ofPublicEmployees(Decree90.publicEmployeeManagers(), day);
            case ORGANIZATION ->
                day.isBefore(Decree335.IN_FORCE)
                        ? none(LegalGap.ORGANIZATIONS_BEFORE_2026)
                        : with(Decree335.organizations());
            case PARTY_COLLECTIVE -> ofParty(PartyRegulation124.collectives(), PartyRegulation366.collectives(), day);
            case PARTY_PERSON -> ofParty(PartyRegulation124.people(), PartyRegulation366.people(), day);
            case PARTY_LEADER -> ofParty(PartyRegulation124.people(), PartyRegulation366.leaders(), day);
        };
    }

    /** As {@link #inForce(SubjectClass, LocalDate)}, for a subject at one level of administration: districts end with 30 June 2025. */
    public static InForce inForce(SubjectClass subject, OrgLevel level, LocalDate day) {
        boolean ended = level.equals(OrgLevel.DISTRICT) && !day.isBefore(NO_DISTRICTS_FROM);
        return ended ? none(LegalGap.NO_DISTRICTS) : inForce(subject, day);
    }

    /**
     * The official regulations that govern every day of a period. Where others begin within it there is none: the gap
     * {@link LegalGap#RULES_CHANGED_WITHIN_PERIOD} says so, with the days; which rules then apply is for the competent authority. A regulation
     * found here {@linkplain Regulation#governs governs} the period, and can be assessed for it.
     */
    public static InForce inForce(SubjectClass subject, ReportingPeriod period) {
        Objects.requireNonNull(subject, "subject");
        return WholePeriod.of(period, day -> inForce(subject, day));
    }

    /** As {@link #inForce(SubjectClass, ReportingPeriod)}, for a subject at one level of administration. */
    public static InForce inForce(SubjectClass subject, OrgLevel level, ReportingPeriod period) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(level, "level");
        return WholePeriod.of(period, day -> inForce(subject, level, day));
    }

    /**
     * As {@link #inForce(SubjectClass, ReportingPeriod)} of a person, under the rules of the State; where no instrument is about the
     * legal class, the gap says so.
     */
    public static InForce inForce(LegalClass legalClass, Position position, ReportingPeriod period) {
        Objects.requireNonNull(period, "period");
        return SubjectClass.of(legalClass, position)
                .map(subject -> inForce(subject, period))
                .orElseGet(() -> none(
                        legalClass == LegalClass.CONTRACT_WORKER ? LegalGap.CONTRACT_WORKERS : LegalGap.COMMUNE_STAFF));
    }

    /** Built once, when somebody asks for the first time. */
    private static final class Shipped {
        static final List<Regulation> ALL = build();
    }

    private static InForce ofCivilServants(Regulation before, LocalDate day) {
        return day.isBefore(Decree335.IN_FORCE) ? ofDecree90(before, day) : with(Decree335.civilServants());
    }

    private static InForce ofDecree90(Regulation part, LocalDate day) {
        if (day.isBefore(DECREE_56_ISSUED)) {
            return none(LegalGap.BEFORE_KNOWN_RULES);
        }
        if (day.isBefore(Decree90.IN_FORCE)) {
            return none(LegalGap.BEFORE_DECREE_90);
        }
        if (day.isBefore(Decree90.AMENDED)) {
            return with(Decree90First.of(part), LegalGap.BEFORE_AMENDMENT);
        }
        boolean electedAfter = part.equals(Decree90.electedOfficials()) && !day.isBefore(Decree335.IN_FORCE);
        return electedAfter ? with(part, LegalGap.ELECTED_OFFICIALS_FROM_2026) : with(part);
    }

    /** That another decree took their place is reported and not proved: the rules stay, and the doubt is said. */
    private static InForce ofPublicEmployees(Regulation part, LocalDate day) {
        return day.isBefore(Decree90.PUBLIC_EMPLOYEES_REPORTED_END)
                ? ofDecree90(part, day)
                : with(part, LegalGap.PUBLIC_EMPLOYEES_FROM_JULY_2026);
    }

    private static InForce ofParty(Regulation before, Regulation now, LocalDate day) {
        if (day.isBefore(REGULATION_132_ISSUED)) {
            return none(LegalGap.BEFORE_KNOWN_RULES);
        }
        if (day.isBefore(PartyRegulation124.IN_FORCE)) {
            return none(LegalGap.PARTY_BEFORE_124);
        }
        return with(day.isBefore(PartyRegulation366.IN_FORCE) ? before : now);
    }

    private static InForce with(Regulation regulation, LegalGap... more) {
        List<LegalGap> gaps = new ArrayList<>(List.of(more));
        if (regulation.isPartial()) {
            gaps.add(LegalGap.PARTIAL);
        }
        return new InForce(List.of(regulation), gaps);
    }

    private static InForce none(LegalGap gap) {
        return new InForce(List.of(), List.of(gap));
    }
}
