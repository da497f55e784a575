// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import io.github.camket.calendar.PeriodType;
import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.evaluation.Evaluation;
import io.github.camket.evaluation.EvaluationPlan;
import io.github.camket.evaluation.Evaluator;
import io.github.camket.evaluation.UnitEvaluator;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.Measurer;
import io.github.camket.measurement.UnitLevel;
import io.github.camket.model.Ledger;
import io.github.camket.model.LedgerEntry;
import io.github.camket.model.Snapshot;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.fact.Fact;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.Appointment;
import io.github.camket.model.organization.Cadre;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgUnit;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Position;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Regulation;
import io.github.camket.trace.TraceSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where an example takes place: one unit or one person in a post, and the first period that the regulation governs whole. */
final class ExampleScene {

    static final OrgUnitId UNIT = OrgUnitId.of("dv");
    static final CadreId PERSON = CadreId.of("cb");

    /** Post of whoever decides in an example; an example has no persons with names. */
    static final String AUTHORITY = "Cấp có thẩm quyền";

    private static final int DAYS_UNTIL_KNOWN = 15;

    private final EvaluationPlan plan;
    private final Regulation regulation;
    private final Optional<Position> position;
    private final ReportingPeriod period;
    private final List<Fact> base;

    ExampleScene(EvaluationPlan plan, CounterExample example) {
        this.plan = plan;
        this.regulation = plan.getRegulation();
        this.position = example.position();
        this.period = period(
                regulation.getEffectiveFrom(),
                position.isPresent() && !plan.looksAtWholePeriods() ? PeriodType.MONTH : PeriodType.YEAR);
        this.base = position.map(this::person).orElseGet(() -> List.of(unit(example.kind())));
    }

    private static ReportingPeriod period(LocalDate from, PeriodType type) {
        ReportingPeriod first = type == PeriodType.MONTH
                ? ReportingPeriod.monthOf(from)
                : ReportingPeriod.of(PeriodType.YEAR, from.getYear(), 1);
        if (first.getFirstDay().equals(from)) {
            return first;
        }
        LocalDate next = first.getLastDay().plusDays(1);
        return type == PeriodType.MONTH ? ReportingPeriod.monthOf(next) : ReportingPeriod.year(next.getYear());
    }

    private OrgUnit unit(Optional<OrgKind> kind) {
        OrgUnit.Builder unit =
                OrgUnit.builder().id(UNIT).name("Cơ quan, đơn vị").kind(kind.orElse(OrgKind.DIVISION));
        if (regulation.getApplicability() instanceof Applicability.Organizations organizations) {
            organizations.scopes().stream()
                    .filter(scope -> Optional.of(scope.kind()).equals(kind))
                    .findFirst()
                    .ifPresent(scope -> unit.level(scope.level()));
        }
        return unit.build();
    }

    private List<Fact> person(Position held) {
        Applicability.People people = (Applicability.People) regulation.getApplicability();
        return List.of(
                unit(Optional.empty()),
                Cadre.builder()
                        .id(PERSON)
                        .legalClass(people.legalClasses().iterator().next())
                        .build(),
                Appointment.builder()
                        .id(FactId.of("bn"))
                        .cadre(PERSON)
                        .unit(UNIT)
                        .position(held)
                        .startsOn(period.getFirstDay())
                        .build());
    }

    boolean isOfPerson() {
        return position.isPresent();
    }

    Subject subject() {
        return isOfPerson() ? Subject.of(PERSON) : Subject.of(UNIT);
    }

    ReportingPeriod period() {
        return period;
    }

    /** Some days after the period, so that everything is due and judged. */
    LocalDate knownOn() {
        return period.getLastDay().plusDays(DAYS_UNTIL_KNOWN);
    }

    JudgedScore score(MeasureId measure, Points points) {
        return JudgedScore.builder()
                .id(FactId.of(measure.value()))
                .subject(subject())
                .criterion(measure.value())
                .period(period)
                .points(points)
                .stage(regulation.getMeasures().getCountingStage().value())
                .scorerPost(AUTHORITY)
                .judgedOn(knownOn())
                .build();
    }

    /** The unit or person with these facts about it. */
    Ledger ledger(Collection<? extends Fact> facts) {
        List<LedgerEntry> entries = new ArrayList<>();
        base.forEach(fact -> entries.add(new LedgerEntry.Recorded(knownOn(), fact)));
        facts.forEach(fact -> entries.add(new LedgerEntry.Recorded(knownOn(), fact)));
        return Ledger.of(entries);
    }

    /** The subject evaluated as everyone is. */
    Evaluation evaluate(Ledger ledger) {
        Snapshot known = ledger.knownOn(knownOn());
        Measurer measurer = Measurer.of(known);
        if (isOfPerson()) {
            return Evaluator.of(plan, known, measurer, TraceSink::none).evaluate(PERSON, period);
        }
        List<UnitLevel> below = known.getFacts(PublishedRating.class).stream()
                .map(UnitLevel::of)
                .toList();
        return UnitEvaluator.of(plan, known, measurer, TraceSink::none).evaluate(UNIT, period, below);
    }
}
