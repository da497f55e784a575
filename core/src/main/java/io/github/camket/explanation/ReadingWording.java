// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.measurement.TargetResult;
import io.github.camket.model.indicator.Indicator;
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
            Indicator indicator = result.getIndicator();
            List<Fraction> bounds = bounds(result);
            return Optional.of(messages.text(
                    "target.between",
                    number(between.least(), bounds, indicator),
                    number(between.most(), bounds, indicator)));
        }
        return result.getMeasured()
                .flatMap(measured -> result.getReading().map(reading -> found(result, reading, measured)));
    }

    /** The value of a reading of the indicator of a result, never on the other side of what is asked than the value itself. */
    String found(TargetResult result, IndicatorReading reading, Fraction measured) {
        return found(reading.getValue(), measured, bounds(result), result.getIndicator());
    }

    /**
     * The value of the earlier period: it stands to the value as it is shown as both stand to each other.
     *
     * @param earlier what the reading of that period amounts to
     */
    String foundEarlier(TargetResult result, IndicatorReading reading, Fraction earlier) {
        List<Fraction> bounds = new ArrayList<>(List.of(Fraction.ZERO));
        Fraction tolerance = result.getTarget().getTolerance().orElse(Fraction.ZERO);
        result.getMeasured().ifPresent(measured -> {
            Fraction scale = scale(result.getIndicator());
            Fraction shown = numbers.shown(measured.times(scale), times(bounds(result), scale))
                    .dividedBy(scale);
            bounds.addAll(List.of(shown, shown.minus(tolerance), shown.plus(tolerance)));
        });
        return found(reading.getValue(), earlier, bounds, result.getIndicator());
    }

    private String found(ReadingValue value, Fraction measured, List<Fraction> bounds, Indicator indicator) {
        return switch (indicator.getKind()) {
            case PRODUCT -> messages.text(measured.signum() > 0 ? "target.delivered" : "target.notDelivered");
            case CONDITION -> messages.text(measured.signum() > 0 ? "target.holds" : "target.holdsNot");
            case ORDINAL -> ((ReadingValue.Step) value).step();
            case COMPOSITION -> parts((ReadingValue.Composition) value, bounds);
            case RANK -> place((ReadingValue.Place) value);
            case RANK_GROUP -> group((ReadingValue.Group) value);
            case GROWTH_RATE, AVERAGE_GROWTH, DELTA, AVERAGE_DELTA ->
                withParts(value, moved(measured, bounds, indicator));
            default ->
                value instanceof ReadingValue.Percentage
                        ? messages.text("target.percentage", number(measured, bounds, indicator))
                        : withParts(value, number(measured, bounds, indicator));
        };
    }

    private static List<Fraction> bounds(TargetResult result) {
        List<Fraction> bounds = new ArrayList<>(result.bounds());
        bounds.add(Fraction.ZERO);
        if (result.getIndicator().getKind().isShare()) {
            bounds.add(Fraction.ONE);
        }
        return bounds;
    }

    private static Fraction scale(Indicator indicator) {
        return indicator.getKind().isShare() ? HUNDRED : Fraction.ONE;
    }

    /** The number in the unit of measure. */
    private String number(Fraction measured, List<Fraction> bounds, Indicator indicator) {
        Fraction scale = scale(indicator);
        String figure = numbers.figure(measured.times(scale), times(bounds, scale));
        return indicator.getKind().isShare()
                ? figure + " %"
                : messages.text("target.amount", figure, indicator.getUnitOfMeasure());
    }

    private static List<Fraction> times(List<Fraction> bounds, Fraction scale) {
        return bounds.stream().map(bound -> bound.times(scale)).toList();
    }

    /** Up or down by so much. */
    private String moved(Fraction measured, List<Fraction> bounds, Indicator indicator) {
        if (measured.signum() < 0) {
            List<Fraction> mirrored = bounds.stream().map(Fraction::negated).toList();
            return messages.text("target.down", number(measured.negated(), mirrored, indicator));
        }
        return messages.text(
                measured.signum() > 0 ? "target.up" : "target.unmoved", number(measured, bounds, indicator));
    }

    /** With what the number was computed from, where that is known. */
    private String withParts(ReadingValue value, String number) {
        if (value instanceof ReadingValue.Share share) {
            Ratio ratio = share.ratio();
            return messages.text(
                    "target.share", number, numbers.exact(ratio.getPart()), numbers.exact(ratio.getWhole()));
        }
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
        if (value instanceof ReadingValue.UnitsMeeting meeting
                && !meeting.units().isEmpty()) {
            String units = meeting.units().stream().map(OrgUnitId::value).collect(Collectors.joining(", "));
            return messages.text("target.units", number, units);
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

    private String parts(ReadingValue.Composition composition, List<Fraction> bounds) {
        return composition.parts().stream()
                .map(part ->
                        part.name() + " " + numbers.figure(part.share().times(HUNDRED), times(bounds, HUNDRED)) + " %")
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
