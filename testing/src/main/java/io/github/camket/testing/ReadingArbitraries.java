// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What readings can have found, in every shape. */
final class ReadingArbitraries {

    static final List<String> STEPS = List.of("không đạt", "đạt", "tốt", "rất tốt");

    private static final List<String> PARTS = List.of("Nông nghiệp", "Công nghiệp", "Dịch vụ", "Thuế");
    private static final List<ReadingValue.Product> PRODUCTS = List.of(
            new ReadingValue.Product("Một", Optional.empty()),
            new ReadingValue.Product("Hai", Optional.of(new Evidence("xã", "mô hình"))),
            new ReadingValue.Product("Ba", Optional.of(new Evidence("tổ dân phố", "tổ hòa giải"))));

    private ReadingArbitraries() {}

    static Arbitrary<ReadingValue> values(List<OrgUnitId> units) {
        return Arbitraries.oneOf(List.of(numbers(), numbers(), changes(), words(), places(), named(units)));
    }

    private static Arbitrary<ReadingValue> numbers() {
        return Arbitraries.oneOf(
                CamketArbitraries.fractions().map(ReadingValue.Amount::new),
                CamketArbitraries.ratios().map(ReadingValue.Share::new),
                CamketArbitraries.fractions().map(ReadingValue.Percentage::new));
    }

    private static Arbitrary<ReadingValue> changes() {
        Arbitrary<Fraction> levels = CamketArbitraries.fractions();
        Arbitrary<Ratio> shares = Arbitraries.oneOf(CamketArbitraries.ratios(), CamketArbitraries.barePercentages());
        return Arbitraries.oneOf(
                Combinators.combine(levels, levels).as(ReadingValue.Change::new),
                Combinators.combine(shares, shares).as(ReadingValue.ShareChange::new),
                levels.list().ofMinSize(2).ofMaxSize(6).map(ReadingValue.Levels::new));
    }

    private static Arbitrary<ReadingValue> words() {
        return Arbitraries.oneOf(
                parts().map(ReadingValue.Composition::new),
                Arbitraries.of(STEPS).map(ReadingValue.Step::new),
                Arbitraries.of(true, false).map(ReadingValue.Condition::new),
                Arbitraries.of(true, false).map(ReadingValue.Delivery::new),
                Arbitraries.of(NoValue.class).map(ReadingValue.None::new));
    }

    private static Arbitrary<ReadingValue> places() {
        Arbitrary<Optional<LocalDate>> days = IndicatorArbitraries.optional(CamketArbitraries.days());
        Arbitrary<Integer> fields = Arbitraries.integers().between(1, 63);
        return fields.flatMap(
                of -> Combinators.combine(Arbitraries.integers().between(1, of), days, Arbitraries.of(true, false))
                        .as((place, day, groups) -> groups
                                ? new ReadingValue.Group(place, of, "Chỉ số 2021", day)
                                : new ReadingValue.Place(place, of, "Chỉ số 2021", day)));
    }

    private static Arbitrary<ReadingValue> named(List<OrgUnitId> units) {
        return Arbitraries.oneOf(
                Arbitraries.subsetOf(PRODUCTS).map(some -> new ReadingValue.Products(List.copyOf(some))),
                Arbitraries.subsetOf(units).map(some -> new ReadingValue.UnitsMeeting(List.copyOf(some))));
    }

    /** Two to four named parts with any shares. */
    static Arbitrary<List<Requirement.Part>> parts() {
        return IndicatorArbitraries.severalOf(PARTS)
                .flatMap(names -> CamketArbitraries.fractions()
                        .list()
                        .ofSize(names.size())
                        .map(shares -> {
                            List<Requirement.Part> parts = new ArrayList<>();
                            for (int i = 0; i < names.size(); i++) {
                                parts.add(new Requirement.Part(names.get(i), shares.get(i)));
                            }
                            return List.copyOf(parts);
                        }));
    }
}
