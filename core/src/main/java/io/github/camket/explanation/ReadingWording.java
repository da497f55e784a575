// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.measurement.TargetResult;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.IndicatorReading;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Extent;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reading found, written for people in one language: the number and the parts from which it comes. */
final class ReadingWording {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;
    private final Numbers numbers;

    ReadingWording(Messages messages, Numbers numbers) {
        this.messages = messages;
        this.numbers = numbers;
    }

    /** The value that decides; empty if there is none, or it says itself why it is none. */
    Optional<String> found(TargetResult result) {
        if (result.getMeasuredBetween().isPresent()) {
            Extent between = result.getMeasuredBetween().get();
            return Optional.of(
                    messages.text("target.between", number(between.least(), result), number(between.most(), result)));
        }
        return result.getMeasured()
                .flatMap(measured -> result.getReading().map(reading -> found(result, reading, measured)));
    }

    /** The value of a reading of the indicator of a result. */
    String found(TargetResult result, IndicatorReading reading, Fraction measured) {
        ReadingValue value = reading.getValue();
        Indicator indicator = result.getIndicator();
        return switch (indicator.getKind()) {
            case PRODUCT -> messages.text(measured.signum() > 0 ? "target.delivered" : "target.notDelivered");
            case CONDITION -> messages.text(measured.signum() > 0 ? "target.holds" : "target.holdsNot");
            case ORDINAL -> ((ReadingValue.Step) value).step();
            case COMPOSITION -> parts((ReadingValue.Composition) value);
            case RANK -> place((ReadingValue.Place) value);
            case RANK_GROUP -> group((ReadingValue.Group) value);
            case GROWTH_RATE, AVERAGE_GROWTH, DELTA, AVERAGE_DELTA -> moved(result, value, measured);
            default -> withParts(value, number(measured, result));
        };
    }

    /** The number in the unit of measure; never on the other side of what is asked than the value itself. */
    private String number(Fraction measured, TargetResult result) {
        Indicator indicator = result.getIndicator();
        List<Fraction> bounds = new ArrayList<>(List.of(Fraction.ZERO));
        result.getRequirement().ifPresent(requirement -> addBounds(requirement, bounds));
        if (indicator.getKind().isShare()) {
            bounds.add(Fraction.ONE);
            return numbers.figure(
                            measured.times(HUNDRED),
                            bounds.stream().map(bound -> bound.times(HUNDRED)).toList())
                    + " %";
        }
        return messages.text("target.amount", numbers.figure(measured, bounds), indicator.getUnitOfMeasure());
    }

    /** Bounds of a decrease on both sides: the number is shown without its sign. */
    private static void addBounds(Requirement requirement, List<Fraction> bounds) {
        if (requirement instanceof Requirement.Bound bound) {
            bounds.add(bound.value());
        } else if (requirement instanceof Requirement.Reach reach) {
            bounds.add(reach.value());
        } else if (requirement instanceof Requirement.Range range) {
            bounds.add(range.low());
            bounds.add(range.high());
        } else if (requirement instanceof Requirement.Decrease decrease) {
            addBounds(decrease.by(), bounds);
        }
    }

    private String withParts(ReadingValue value, String number) {
        if (value instanceof ReadingValue.Share share) {
            Ratio ratio = share.ratio();
            return messages.text(
                    "target.share", number, numbers.exact(ratio.getPart()), numbers.exact(ratio.getWhole()));
        }
        if (value instanceof ReadingValue.Percentage) {
            return messages.text("target.percentage", number);
        }
        if (value instanceof ReadingValue.Change change) {
            return messages.text(
                    "target.change", number, numbers.exact(change.base()), numbers.exact(change.current()));
        }
        if (value instanceof ReadingValue.UnitsMeeting meeting
                && !meeting.units().isEmpty()) {
            String units = meeting.units().stream().map(OrgUnitId::value).collect(Collectors.joining(", "));
            return messages.text("target.units", number, units);
        }
        return number;
    }

    /** Up or down by so much, from what to what. */
    private String moved(TargetResult result, ReadingValue value, Fraction measured) {
        String way = measured.signum() > 0 ? "target.up" : measured.signum() < 0 ? "target.down" : "target.unmoved";
        Fraction much = measured.signum() < 0 ? measured.negated() : measured;
        String number = messages.text(way, number(much, result));
        if (value instanceof ReadingValue.Change change) {
            return messages.text(
                    "target.change", number, numbers.exact(change.base()), numbers.exact(change.current()));
        }
        if (value instanceof ReadingValue.ShareChange change) {
            return messages.text("target.change", number, share(change.base()), share(change.current()));
        }
        if (value instanceof ReadingValue.Levels levels) {
            return messages.text(
                    "target.levels",
                    number,
                    numbers.exact(levels.first()),
                    numbers.exact(levels.last()),
                    String.valueOf(levels.years()));
        }
        return number;
    }

    private String share(Ratio ratio) {
        String percent = numbers.figure(ratio.toFraction().times(HUNDRED), List.of(Fraction.ZERO, HUNDRED)) + " %";
        return ratio.isBare()
                ? percent
                : messages.text(
                        "target.share", percent, numbers.exact(ratio.getPart()), numbers.exact(ratio.getWhole()));
    }

    private String parts(ReadingValue.Composition composition) {
        return composition.parts().stream()
                .map(part -> part.name() + " " + numbers.exact(part.share().times(HUNDRED)) + " %")
                .collect(Collectors.joining("; "));
    }

    private String place(ReadingValue.Place place) {
        return messages.text(
                "target.place", String.valueOf(place.place()), String.valueOf(place.of()), place.edition());
    }

    private String group(ReadingValue.Group group) {
        return messages.text(
                "target.group", String.valueOf(group.group()), String.valueOf(group.of()), group.edition());
    }
}
