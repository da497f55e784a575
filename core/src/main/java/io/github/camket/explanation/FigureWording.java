// SPDX-License-Identifier: Apache-2.0
package io.github.camket.explanation;

import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.model.indicator.Indicator;
import io.github.camket.model.indicator.IndicatorKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a unit has of an indicator, written for people in one language: the parts, and the number that they amount to. */
final class FigureWording {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Messages messages;
    private final Numbers numbers;

    FigureWording(Language language) {
        this.messages = Messages.in(language);
        this.numbers = new Numbers(language);
    }

    String value(FigureValue value, Indicator indicator) {
        if (value instanceof FigureValue.Total total) {
            return numbers.exact(total.amount());
        }
        if (value instanceof FigureValue.Share share) {
            return share(share.ratio(), indicator);
        }
        if (value instanceof FigureValue.Bare bare) {
            return messages.text("target.percentage", moved(bare.number(), indicator));
        }
        if (value instanceof FigureValue.Composition composition) {
            return composition.parts().stream()
                    .map(part -> part.name() + " " + numbers.exact(part.share().times(HUNDRED)) + " %")
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof FigureValue.Step step) {
            return step.step();
        }
        if (value instanceof FigureValue.Condition condition) {
            return state(condition.holds(), indicator);
        }
        if (value instanceof FigureValue.Rank rank) {
            return String.valueOf(rank.place());
        }
        if (value instanceof FigureValue.Score score) {
            return numbers.exact(score.points());
        }
        return value instanceof FigureValue.None none
                ? messages.text("restatement.reason." + none.reason().name())
                : change(value, indicator);
    }

    private String share(Ratio ratio, Indicator indicator) {
        if (ratio.isBare()) {
            return numbers.percent(ratio.toFraction());
        }
        boolean level = indicator.getKind() == IndicatorKind.LEVEL || indicator.getKind() == IndicatorKind.RATIO_PER;
        return parts(ratio) + " = "
                + (level
                        ? amount(ratio.toFraction().times(indicator.getPer()), indicator)
                        : numbers.percent(ratio.toFraction()));
    }

    private String parts(Ratio ratio) {
        return ratio.isBare()
                ? numbers.percent(ratio.toFraction())
                : numbers.exact(ratio.getPart()) + "/" + numbers.exact(ratio.getWhole());
    }

    private String state(boolean holds, Indicator indicator) {
        if (indicator.getKind() == IndicatorKind.PRODUCT) {
            return messages.text(holds ? "target.delivered" : "target.notDelivered");
        }
        return messages.text(holds ? "target.holds" : "target.holdsNot");
    }

    private String change(FigureValue value, Indicator indicator) {
        Optional<Fraction> number = value.toNumber(indicator);
        String told = number.map(found -> moved(found, indicator)).orElseGet(() -> messages.text("figure.noRate"));
        if (value instanceof FigureValue.Levels levels) {
            List<Fraction> all = levels.levels();
            return messages.text(
                    number.isPresent() ? "target.levels" : "target.change",
                    told,
                    numbers.exact(all.get(0)),
                    numbers.exact(all.get(all.size() - 1)),
                    String.valueOf(all.size() - 1));
        }
        if (value instanceof FigureValue.ShareChange change) {
            return messages.text("target.change", told, parts(change.base()), parts(change.current()));
        }
        FigureValue.Change change = (FigureValue.Change) value;
        return messages.text("target.change", told, numbers.exact(change.base()), numbers.exact(change.current()));
    }

    /** A number with its unit; of a change up or down by so much. */
    private String moved(Fraction number, Indicator indicator) {
        if (!indicator.getKind().isChange()) {
            return amount(number, indicator);
        }
        String way = number.signum() > 0 ? "target.up" : number.signum() < 0 ? "target.down" : "target.unmoved";
        return messages.text(way, amount(number.signum() < 0 ? number.negated() : number, indicator));
    }

    private String amount(Fraction number, Indicator indicator) {
        if (indicator.getKind().isShare()) {
            return numbers.figure(number.times(HUNDRED), List.of(Fraction.ZERO)) + " %";
        }
        return messages.text(
                "target.amount", numbers.figure(number, List.of(Fraction.ZERO)), indicator.getUnitOfMeasure());
    }
}
