// SPDX-License-Identifier: Apache-2.0
package io.github.camket.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.LocalRules;
import io.github.camket.measurement.MeasureSet;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.official.Decree335;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import io.github.camket.regulation.Criterion;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.Regulation;
import io.github.camket.regulation.Scoring;
import io.github.camket.regulation.TableRow;
import io.github.camket.trace.TraceSink;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which rows of a table the values of a range reach, held against a sample with a value between any two bounds. */
class TableProperties {

    private static final Regulation STAFF = Decree335.staff();
    private static final MeasureSet MEASURES = STAFF.getMeasures();
    private static final int LAST = 30;

    @Provide
    Arbitrary<List<TableRow>> tables() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(-2, 34).map(bound -> Fraction.of(bound)))
                .as((comparison, bound) -> new TableRow(comparison, bound, Points.ZERO))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(TableProperties::numbered);
    }

    /** The rows in any order, each with points of its own, so that the points tell the row. */
    private static List<TableRow> numbered(List<TableRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new TableRow(
                        rows.get(i).comparison(),
                        rows.get(i).bound(),
                        Points.of(10L * i * (i % 2 == 0 ? 1 : -1) + 100)))
                .toList();
    }

    @Property(tries = 3000)
    void theRowsWithoutAnyValueAreThoseThatNoSampleReaches(@ForAll("tables") List<TableRow> rows) {
        assertThat(Formula.unreachedRows(table(rows), MEASURES))
                .isEqualTo(IntStream.range(0, rows.size())
                        .filter(row ->
                                !reached(rows, Fraction.ZERO, Fraction.of(LAST)).contains(row))
                        .boxed()
                        .toList());
    }

    @Property(tries = 3000)
    void anOpenValueGivesTheLeastAndTheMostOfTheRowsThatItsSamplesReach(
            @ForAll("tables") List<TableRow> rows, @ForAll("quarters") int one, @ForAll("quarters") int other) {
        Fraction least = Fraction.of(Math.min(one, other), 4);
        Fraction most = Fraction.of(Math.max(one, other), 4);
        List<Points> points = reached(rows, least, most).stream()
                .map(row -> row == rows.size() ? Points.of(7) : rows.get(row).points())
                .sorted()
                .toList();
        CriterionResult found = open(rows, least, most);
        assertThat(found.least()).isEqualTo(points.get(0));
        assertThat(found.most()).isEqualTo(points.get(points.size() - 1));
    }

    @Provide
    Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(0, 4 * LAST);
    }

    @Example
    void aValueThatARowHasTakenIsNotTakenAgain() {
        TableRow five = row(Comparison.EXACTLY, 5);
        assertThat(unreached(five, five)).containsExactly(1);
        assertThat(unreached(five, row(Comparison.ABOVE, 5), row(Comparison.AT_LEAST, 5)))
                .containsExactly(2);
        assertThat(unreached(five, row(Comparison.BELOW, 5), row(Comparison.AT_MOST, 5)))
                .containsExactly(2);
        assertThat(unreached(five, row(Comparison.AT_MOST, 5), row(Comparison.AT_LEAST, 5)))
                .isEmpty();
    }

    private static List<Integer> unreached(TableRow... rows) {
        return Formula.unreachedRows(table(List.of(rows)), MEASURES);
    }

    private static TableRow row(Comparison comparison, int bound) {
        return new TableRow(comparison, Fraction.of(bound), Points.ZERO);
    }

    /** Places of the rows that hold first for a value between the bounds; the number of rows stands for none of them. */
    private static TreeSet<Integer> reached(List<TableRow> rows, Fraction least, Fraction most) {
        TreeSet<Fraction> corners = new TreeSet<>(List.of(least, most));
        rows.forEach(row -> corners.add(row.bound()));
        List<Fraction> samples = new ArrayList<>(corners);
        Fraction before = corners.first();
        for (Fraction corner : corners) {
            samples.add(before.plus(corner).dividedBy(2));
            before = corner;
        }
        TreeSet<Integer> reached = new TreeSet<>();
        for (Fraction sample : samples) {
            if (sample.compareTo(least) >= 0 && sample.compareTo(most) <= 0) {
                reached.add(IntStream.range(0, rows.size())
                        .filter(i -> rows.get(i)
                                .comparison()
                                .holds(sample, rows.get(i).bound()))
                        .findFirst()
                        .orElse(rows.size()));
            }
        }
        return reached;
    }

    private static CriterionResult open(List<TableRow> rows, Fraction least, Fraction most) {
        Criterion only = new Criterion(
                CriterionId.of("only"),
                STAFF.getTitle(),
                Points.of(1000),
                Points.of(-1000),
                table(rows),
                LocalRules.SOURCE);
        Measurements between = Measurements.builder()
                .put(Measurement.builder()
                        .measure(Decree335.GENERAL)
                        .status(MeasurementStatus.MISSING)
                        .certain(Points.of(least))
                        .open(Points.of(most.minus(least)))
                        .build())
                .build();
        return EvaluationPlan.of(STAFF.withCriteria(only))
                .evaluate(between, TraceSink.none())
                .getCriteria()
                .get(0);
    }

    private static Scoring.Steps table(List<TableRow> rows) {
        return new Scoring.Steps(
                new Scoring.Value(Decree335.GENERAL, LocalRules.SOURCE), rows, Points.of(7), LocalRules.SOURCE);
    }

    @Example
    void rowsOfAValueWithoutBoundsAreReachedOnBothSides() {
        Scoring work = new Scoring.Value(Decree335.QUANTITY, LocalRules.SOURCE);
        List<TableRow> rows =
                List.of(row(Comparison.ABOVE, 5000), row(Comparison.BELOW, 0), row(Comparison.AT_MOST, 0));
        Scoring.Steps table = new Scoring.Steps(work, rows, Points.of(7), LocalRules.SOURCE);
        assertThat(Formula.unreachedRows(table, MEASURES)).containsExactly(1);
        Regulation unfloored =
                LocalRules.work(rules -> rules.withFloorAtZero(LocalRules.changed(rules.getFloorAtZero(), false)));
        assertThat(Formula.unreachedRows(table, unfloored.getMeasures())).isEmpty();
    }
}
