// SPDX-License-Identifier: Apache-2.0
package io.github.camket.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.document.Label;
import io.github.camket.measurement.Measure;
import io.github.camket.measurement.MeasureId;
import io.github.camket.measurement.MeasureUnit;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.quantity.Quantity;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.Effect;
import io.github.camket.regulation.Exclusion;
import io.github.camket.regulation.LevelBand;
import io.github.camket.regulation.RatingScale;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted is whole in every example, wherever the number stands: nobody has two and a half failing criteria. */
class WholeCountsTest {

    private static final MeasureId FAILING = Decree90Style.FAILING;
    private static final MeasureId UNIT = Decree90Style.UNIT;

    /** Between 1 and 4 lies 2.5, which the same row of the table gives its points. */
    @Test
    void whereATableLooksTheNumberUp() {
        CheckReport report = RegulationCheck.of(counting());

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(values(report, FAILING)).contains(Fraction.of(2)).allMatch(WholeCountsTest::isWhole);
        assertThat(values(report, UNIT)).contains(Fraction.ZERO).allMatch(WholeCountsTest::isWhole);
    }

    /** Below 1 lies 0.5, which keeps the relation as well. */
    @Test
    void whereARelationIsAboutIt() {
        CheckReport report = RegulationCheck.of(
                counting(),
                List.of(new Relation(UNIT, Relation.Kind.NOT_ABOVE, MeasureId.of("other"))),
                RegulationCheck.MOST_CASES);

        assertThat(report.getStatus()).isEqualTo(CheckStatus.COMPLETE);
        assertThat(values(report, UNIT)).contains(Fraction.ZERO).allMatch(WholeCountsTest::isWhole);
    }

    /** The rules in the style of Decree 90 with numbers in the place of shares. */
    private static Regulation counting() {
        Regulation shares = Decree90Style.regulation();
        Criterion results = shares.getCriteria().get(0);
        Scoring table = new Scoring.Steps(
                new Scoring.Value(FAILING, LocalRules.SOURCE),
                List.of(
                        new TableRow(Comparison.AT_MOST, Fraction.ZERO, Points.of(3)),
                        new TableRow(Comparison.AT_MOST, Fraction.ONE, Points.of(2)),
                        new TableRow(Comparison.BELOW, Fraction.of(4), Points.of(1))),
                Points.ZERO,
                LocalRules.SOURCE);
        Condition none =
                new Condition.Compare(UNIT, Comparison.BELOW, Fraction.ONE, Condition.Outcome.OPEN, LocalRules.SOURCE);
        List<LevelBand> bands = shares.getScale().bands().stream()
                .map(band -> new LevelBand(
                        band.level(), band.label(), band.atLeast(), band.below(), band.source(), List.of()))
                .toList();
        return shares.withMeasures(shares.getMeasures().withMeasures(count(FAILING), count(UNIT)))
                .withCriteria(new Criterion(results.id(), results.label(), results.max(), table, results.source()))
                .withScale(new RatingScale(bands))
                .withExclusions(
                        new Exclusion(none, new Effect.Forced(shares.getScale().lowest()), LocalRules.SOURCE));
    }

    private static Measure count(MeasureId id) {
        return new Measure.Reported(
                id, new Label(id.value(), id.value()), MeasureUnit.COUNT, Optional.empty(), LocalRules.SOURCE);
    }

    private static List<Fraction> values(CheckReport report, MeasureId measure) {
        Stream<CounterExample> moves = Stream.of(report.getLostByBetter(), report.getCliffs())
                .flatMap(List::stream)
                .flatMap(move -> Stream.of(move.before(), move.after()));
        return Stream.of(
                        report.getHoles().stream().map(Hole::example),
                        report.getOverlaps().stream().map(Overlap::example),
                        moves)
                .flatMap(each -> each)
                .flatMap(example -> example.measurements().find(measure).stream())
                .flatMap(found -> found.getValue().map(Quantity::toFraction).stream())
                .toList();
    }

    private static boolean isWhole(Fraction value) {
        return value.equals(Fraction.of(value.getNumerator().longValueExact()));
    }
}
