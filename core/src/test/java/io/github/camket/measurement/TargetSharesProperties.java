// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import static io.github.camket.Province.AFTERWARDS;
import static io.github.camket.Province.BEFORE;
import static io.github.camket.Province.DISTRICT;
import static io.github.camket.Province.DUE;
import static io.github.camket.measurement.TargetShares.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.Province;
import io.github.camket.ProvinceScheme;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.model.indicator.Operator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.progress.ReadingStatus;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Shares of random targets, worked out apart from the library by trying every figure that there could be. */
class TargetSharesProperties {

    /** More than any bound, so that these figures are all that make a difference. */
    private static final int MOST = 4;

    private static final String MIDDLE = "2021-06-30";
    private static final LocalDate LATER = LocalDate.of(2022, 1, 15);

    /**
     * A target with what is reported of it.
     *
     * @param requirement a bound of a count, or no case
     * @param early final figure of the middle of the year, known from then on
     * @param last figure of the due day, known when it is over, with its standing
     * @param status standing of the last figure
     */
    private record ATarget(
            Requirement requirement, Optional<Integer> early, Optional<Integer> last, ReadingStatus status) {

        boolean isOfCases() {
            return requirement instanceof Requirement.NoCase;
        }

        /** The final figures that can still come to decide, on the day before the due day or when it is over. */
        List<Integer> possible(boolean over) {
            if (over && last.isPresent() && status == ReadingStatus.FINAL) {
                return List.of(isOfCases() ? Math.max(early.orElse(0), last.get()) : last.get());
            }
            int found = isOfCases() ? early.orElse(0) : 0;
            List<Integer> all = new ArrayList<>();
            for (int figure = found; figure <= MOST; figure++) {
                all.add(figure);
            }
            return all;
        }

        /** What the target counts for if this figure decides. */
        Fraction credit(TargetCredit credit, int figure) {
            if (!(requirement instanceof Requirement.Bound bound)) {
                return credit != TargetCredit.EXCEEDED && figure == 0 ? Fraction.ONE : Fraction.ZERO;
            }
            int side = Fraction.of(figure).compareTo(bound.value());
            boolean met = switch (bound.operator()) {
                case AT_LEAST -> side >= 0;
                case ABOVE -> side > 0;
                case AT_MOST -> side <= 0;
                case BELOW -> side < 0;
                case EQUAL -> side == 0;
            };
            boolean beyond = bound.operator() == Operator.AT_LEAST && side > 0
                    || bound.operator() == Operator.AT_MOST && side < 0;
            boolean more = bound.operator() == Operator.AT_LEAST || bound.operator() == Operator.ABOVE;
            if (credit == TargetCredit.PROGRESS && more) {
                return Fraction.of(figure).dividedBy(bound.value()).atMost(Fraction.ONE);
            }
            return (credit == TargetCredit.EXCEEDED ? beyond : met) ? Fraction.ONE : Fraction.ZERO;
        }
    }

    @Property(tries = 300)
    void theBoundsAreThoseOfEveryFigureThatThereCouldBe(@ForAll Random random, @ForAll TargetCredit credit) {
        List<ATarget> targets = targets(random);
        for (boolean over : List.of(false, true)) {
            List<Fraction> shares = new ArrayList<>();
            tryAll(targets, 0, Fraction.ZERO, credit, over, shares);
            Fraction least = shares.stream().reduce(Fraction::atMost).orElseThrow();
            Fraction most = shares.stream().reduce(Fraction::atLeast).orElseThrow();

            Measurement measured = measured(targets, credit, over ? AFTERWARDS : BEFORE);

            assertThat(bounds(measured)).as("%s %s", targets, measured).isEqualTo(Extent.between(least, most));
            assertThat(measured.getMissing().isEmpty())
                    .isEqualTo(measured.getValue().isPresent());
        }
    }

    private static void tryAll(
            List<ATarget> targets, int next, Fraction sum, TargetCredit credit, boolean over, List<Fraction> shares) {
        if (next == targets.size()) {
            shares.add(sum.dividedBy(targets.size()));
            return;
        }
        ATarget target = targets.get(next);
        target.possible(over).stream()
                .map(figure -> target.credit(credit, figure))
                .distinct()
                .forEach(one -> tryAll(targets, next + 1, sum.plus(one), credit, over, shares));
    }

    @Property(tries = 200)
    void whatIsMeasuredInTheEndLayBetweenTheBoundsAllTheTime(@ForAll Random random, @ForAll TargetCredit credit) {
        List<ATarget> targets = targets(random);
        Province province = province(targets);
        // Whoever reported nothing final does so in the end.
        for (int i = 0; i < targets.size(); i++) {
            ATarget target = targets.get(i);
            if (target.last().isEmpty() || target.status() == ReadingStatus.ESTIMATE) {
                province.add(
                        LATER,
                        Province.aReading("f-" + i, "t-" + i, DUE, amount(random.nextInt(MOST + 1)))
                                .build());
            }
        }
        Measurement end = measured(province, ProvinceScheme.share(credit), AFTERWARDS);
        assertThat(end.getStatus()).isEqualTo(MeasurementStatus.MEASURED);
        Fraction value = end.getValue().orElseThrow().toFraction();
        Measurement uncapped = measured(province, TargetShares.uncapped(), AFTERWARDS);
        for (String day : List.of("2021-01-01", MIDDLE, BEFORE, DUE, "2022-01-14", AFTERWARDS)) {
            assertThat(bounds(measured(province, ProvinceScheme.share(credit), day))
                            .contains(value))
                    .as("%s on %s of %s", value, day, targets)
                    .isTrue();
            Measurement open = measured(province, TargetShares.uncapped(), day);
            Fraction share = uncapped.getValue().orElseThrow().toFraction();
            assertThat(open.getLowest().orElse(share)).isLessThanOrEqualTo(share);
            assertThat(open.getHighest().orElse(share)).isGreaterThanOrEqualTo(share);
        }
    }

    private static Extent bounds(Measurement measured) {
        return measured.getValue()
                .map(value -> Extent.exactly(value.toFraction()))
                .orElseGet(() -> Extent.between(
                        measured.getLowest().orElseThrow(),
                        measured.getHighest().orElseThrow()));
    }

    private static Measurement measured(List<ATarget> targets, TargetCredit credit, String day) {
        return measured(province(targets), ProvinceScheme.share(credit), day);
    }

    private static Measurement measured(Province province, Measure measure, String day) {
        return TargetShares.measure(measure, DISTRICT, YEAR, province.knownOn(day));
    }

    private static Province province(List<ATarget> targets) {
        Province province = Province.of();
        for (int i = 0; i < targets.size(); i++) {
            ATarget target = targets.get(i);
            String id = "t-" + i;
            province.target(
                    id, target.isOfCases() ? IndicatorKind.ZERO_TOLERANCE : IndicatorKind.COUNT, target.requirement());
            String early = "e-" + i;
            String last = "l-" + i;
            target.early()
                    .ifPresent(figure -> province.add(
                            LocalDate.parse(MIDDLE),
                            Province.aReading(early, id, MIDDLE, amount(figure)).build()));
            target.last()
                    .ifPresent(figure -> province.add(
                            LocalDate.parse(DUE),
                            Province.aReading(last, id, DUE, amount(figure))
                                    .status(target.status())
                                    .build()));
        }
        return province;
    }

    private static ReadingValue amount(int figure) {
        return new ReadingValue.Amount(Fraction.of(figure));
    }

    private static List<ATarget> targets(Random random) {
        List<ATarget> targets = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        while (targets.size() < number) {
            Requirement requirement = random.nextInt(4) == 0
                    ? new Requirement.NoCase()
                    : new Requirement.Bound(
                            Operator.values()[random.nextInt(Operator.values().length)],
                            Fraction.of(1 + random.nextInt(MOST - 1)));
            targets.add(new ATarget(
                    requirement,
                    figure(random),
                    figure(random),
                    random.nextInt(3) == 0 ? ReadingStatus.ESTIMATE : ReadingStatus.FINAL));
        }
        return targets;
    }

    private static Optional<Integer> figure(Random random) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(random.nextInt(3) == 0 ? 0 : random.nextInt(MOST + 1));
    }
}
