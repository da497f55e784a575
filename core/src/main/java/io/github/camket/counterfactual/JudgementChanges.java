// SPDX-License-Identifier: Apache-2.0
package io.github.camket.counterfactual;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.model.Snapshot;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.organization.Subject;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other points people could have given. */
final class JudgementChanges {

    private static final Fraction PERCENT = Fraction.of(100);

    private final Snapshot known;
    private final MeasureSet measures;

    JudgementChanges(Snapshot known, MeasureSet measures) {
        this.known = known;
        this.measures = measures;
    }

    List<FoundChange> of(Subject subject, ReportingPeriod period) {
        List<ReportingPeriod> own = subject.cadre().isPresent() ? period.getMonths() : List.of(period);
        List<FoundChange> found = new ArrayList<>();
        for (JudgedScore score : known.getFacts(JudgedScore.class)) {
            boolean counts = score.getSubject().equals(subject)
                    && score.getStage() == measures.getCountingStage().value()
                    && own.contains(score.getPeriod())
                    && !score.getJudgedOn().isAfter(known.getKnownOn());
            if (counts) {
                for (Points points : others(score)) {
                    found.add(Found.in(score.getPeriod(), new FactChange.PointsJudged(score.getId(), points)));
                }
            }
        }
        return found;
    }

    private List<Points> others(JudgedScore score) {
        return measures.getMeasures().stream()
                .flatMap(measure -> possible(measure, score.getCriterion()).stream())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(points -> !points.equals(score.getPoints()))
                .toList();
    }

    /** The points that a criterion can be given: its steps, or the lowest and the highest; empty if it is another one. */
    private static Optional<List<Points>> possible(Measure measure, String criterion) {
        if (measure instanceof Measure.Judged judged) {
            return partOf(judged, criterion).map(part -> List.of(Points.ZERO, part.max()));
        }
        if (!measure.id().value().equals(criterion)) {
            return Optional.empty();
        }
        if (measure instanceof Measure.Graded graded) {
            return Optional.of(graded.allowed());
        }
        if (measure instanceof Measure.OfStaff staff) {
            return Optional.of(List.of(percent(staff.otherwise()), percent(staff.whenAll())));
        }
        if (measure instanceof Measure.Reported reported) {
            return reported.most().map(most -> List.of(Points.ZERO, highest(reported, most)));
        }
        return Optional.empty();
    }

    private static Points highest(Measure.Reported reported, Fraction most) {
        return switch (reported.unit()) {
            case RATIO -> percent(most);
            default -> Points.of(most);
        };
    }

    private static Points percent(Fraction share) {
        return Points.of(share.times(PERCENT));
    }

    private static Optional<Measure.Judged> partOf(Measure.Judged measure, String criterion) {
        if (measure.id().value().equals(criterion)) {
            return Optional.of(measure);
        }
        return measure.parts().stream()
                .flatMap(part -> partOf(part, criterion).stream())
                .findFirst();
    }
}
