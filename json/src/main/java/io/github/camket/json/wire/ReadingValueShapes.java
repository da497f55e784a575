// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.Evidence;
import io.github.camket.model.progress.NoValue;
import io.github.camket.model.progress.ReadingValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What readings of indicators found. */
final class ReadingValueShapes {

    /** First, since the shapes below use it. */
    static final Shape<Evidence> EVIDENCE = new EvidenceShape();

    static final Family<ReadingValue> VALUES = new Family<ReadingValue>("type")
            .with("AMOUNT", ReadingValue.Amount.class, new AmountShape())
            .with("SHARE", ReadingValue.Share.class, new ShareShape())
            .with("PERCENTAGE", ReadingValue.Percentage.class, new PercentageShape())
            .with("CHANGE", ReadingValue.Change.class, new ChangeShape())
            .with("SHARE_CHANGE", ReadingValue.ShareChange.class, new ShareChangeShape())
            .with("LEVELS", ReadingValue.Levels.class, new LevelsShape())
            .with("COMPOSITION", ReadingValue.Composition.class, new CompositionShape())
            .with("STEP", ReadingValue.Step.class, new StepShape())
            .with("CONDITION", ReadingValue.Condition.class, new ConditionShape())
            .with("PLACE", ReadingValue.Place.class, new PlaceShape())
            .with("GROUP", ReadingValue.Group.class, new GroupShape())
            .with("NONE", ReadingValue.None.class, new NoneShape())
            .with("PRODUCTS", ReadingValue.Products.class, new ProductsShape())
            .with("UNITS", ReadingValue.UnitsMeeting.class, new UnitsShape())
            .with("DELIVERY", ReadingValue.Delivery.class, new DeliveryShape());

    private ReadingValueShapes() {}

    private static final class AmountShape extends Shape<ReadingValue.Amount> {
        private final Field<ReadingValue.Amount, Fraction> amount =
                required("amount", Formats.FRACTION, ReadingValue.Amount::amount);

        @Override
        ReadingValue.Amount make(Values in) {
            return new ReadingValue.Amount(in.get(amount));
        }
    }

    private static final class ShareShape extends Shape<ReadingValue.Share> {
        private final Field<ReadingValue.Share, Fraction> part =
                required("part", Formats.FRACTION, share -> share.ratio().getPart());
        private final Field<ReadingValue.Share, Fraction> whole =
                required("whole", Formats.FRACTION, share -> share.ratio().getWhole());

        @Override
        ReadingValue.Share make(Values in) {
            return new ReadingValue.Share(Ratio.of(in.get(part), in.get(whole)));
        }
    }

    private static final class EvidenceShape extends Shape<Evidence> {
        private final Field<Evidence, String> place = required("place", Formats.TEXT, Evidence::place);
        private final Field<Evidence, String> content = required("content", Formats.TEXT, Evidence::content);

        @Override
        Evidence make(Values in) {
            return new Evidence(in.get(place), in.get(content));
        }
    }

    private static final class ProductShape extends Shape<ReadingValue.Product> {
        private final Field<ReadingValue.Product, String> title =
                required("title", Formats.TEXT, ReadingValue.Product::title);
        private final Field<ReadingValue.Product, Optional<Evidence>> evidence =
                optional("evidence", EVIDENCE, ReadingValue.Product::evidence);

        @Override
        ReadingValue.Product make(Values in) {
            return new ReadingValue.Product(in.get(title), in.get(evidence));
        }
    }

    private static final class ProductsShape extends Shape<ReadingValue.Products> {
        private final Field<ReadingValue.Products, List<ReadingValue.Product>> products =
                required("products", Formats.list(new ProductShape()), ReadingValue.Products::products);

        @Override
        ReadingValue.Products make(Values in) {
            return new ReadingValue.Products(in.get(products));
        }
    }

    private static final class UnitsShape extends Shape<ReadingValue.UnitsMeeting> {
        private final Field<ReadingValue.UnitsMeeting, List<OrgUnitId>> units =
                required("units", Formats.list(References.UNIT), ReadingValue.UnitsMeeting::units);

        @Override
        ReadingValue.UnitsMeeting make(Values in) {
            return new ReadingValue.UnitsMeeting(in.get(units));
        }
    }

    private static final class DeliveryShape extends Shape<ReadingValue.Delivery> {
        private final Field<ReadingValue.Delivery, Boolean> delivered =
                required("delivered", Formats.FLAG, ReadingValue.Delivery::delivered);

        @Override
        ReadingValue.Delivery make(Values in) {
            return new ReadingValue.Delivery(in.get(delivered));
        }
    }

    private static final class PercentageShape extends Shape<ReadingValue.Percentage> {
        private final Field<ReadingValue.Percentage, Fraction> percent =
                required("percent", Formats.FRACTION, ReadingValue.Percentage::percent);

        @Override
        ReadingValue.Percentage make(Values in) {
            return new ReadingValue.Percentage(in.get(percent));
        }
    }

    private static final class ChangeShape extends Shape<ReadingValue.Change> {
        private final Field<ReadingValue.Change, Fraction> current =
                required("current", Formats.FRACTION, ReadingValue.Change::current);
        private final Field<ReadingValue.Change, Fraction> base =
                required("base", Formats.FRACTION, ReadingValue.Change::base);

        @Override
        ReadingValue.Change make(Values in) {
            return new ReadingValue.Change(in.get(current), in.get(base));
        }
    }

    private static final class ShareChangeShape extends Shape<ReadingValue.ShareChange> {
        private final Field<ReadingValue.ShareChange, Ratio> current =
                required("current", Formats.RATIO, ReadingValue.ShareChange::current);
        private final Field<ReadingValue.ShareChange, Ratio> base =
                required("base", Formats.RATIO, ReadingValue.ShareChange::base);

        @Override
        ReadingValue.ShareChange make(Values in) {
            return new ReadingValue.ShareChange(in.get(current), in.get(base));
        }
    }

    private static final class LevelsShape extends Shape<ReadingValue.Levels> {
        private final Field<ReadingValue.Levels, List<Fraction>> levels =
                required("levels", Formats.list(Formats.FRACTION), ReadingValue.Levels::levels);

        @Override
        ReadingValue.Levels make(Values in) {
            return new ReadingValue.Levels(in.get(levels));
        }
    }

    private static final class CompositionShape extends Shape<ReadingValue.Composition> {
        private final Field<ReadingValue.Composition, List<Requirement.Part>> parts =
                required("parts", Formats.list(RequirementShapes.PART), ReadingValue.Composition::parts);

        @Override
        ReadingValue.Composition make(Values in) {
            return new ReadingValue.Composition(in.get(parts));
        }
    }

    private static final class StepShape extends Shape<ReadingValue.Step> {
        private final Field<ReadingValue.Step, String> step = required("step", Formats.TEXT, ReadingValue.Step::step);

        @Override
        ReadingValue.Step make(Values in) {
            return new ReadingValue.Step(in.get(step));
        }
    }

    private static final class ConditionShape extends Shape<ReadingValue.Condition> {
        private final Field<ReadingValue.Condition, Boolean> holds =
                required("holds", Formats.FLAG, ReadingValue.Condition::holds);

        @Override
        ReadingValue.Condition make(Values in) {
            return new ReadingValue.Condition(in.get(holds));
        }
    }

    private static final class PlaceShape extends Shape<ReadingValue.Place> {
        private final Field<ReadingValue.Place, Integer> place =
                required("place", Formats.COUNT, ReadingValue.Place::place);
        private final Field<ReadingValue.Place, Integer> of = required("of", Formats.COUNT, ReadingValue.Place::of);
        private final Field<ReadingValue.Place, String> edition =
                required("edition", Formats.TEXT, ReadingValue.Place::edition);
        private final Field<ReadingValue.Place, Optional<LocalDate>> publishedOn =
                optional("publishedOn", Formats.DATE, ReadingValue.Place::publishedOn);

        @Override
        ReadingValue.Place make(Values in) {
            return new ReadingValue.Place(in.get(place), in.get(of), in.get(edition), in.get(publishedOn));
        }
    }

    private static final class GroupShape extends Shape<ReadingValue.Group> {
        private final Field<ReadingValue.Group, Integer> group =
                required("group", Formats.COUNT, ReadingValue.Group::group);
        private final Field<ReadingValue.Group, Integer> of = required("of", Formats.COUNT, ReadingValue.Group::of);
        private final Field<ReadingValue.Group, String> edition =
                required("edition", Formats.TEXT, ReadingValue.Group::edition);
        private final Field<ReadingValue.Group, Optional<LocalDate>> publishedOn =
                optional("publishedOn", Formats.DATE, ReadingValue.Group::publishedOn);

        @Override
        ReadingValue.Group make(Values in) {
            return new ReadingValue.Group(in.get(group), in.get(of), in.get(edition), in.get(publishedOn));
        }
    }

    private static final class NoneShape extends Shape<ReadingValue.None> {
        private final Field<ReadingValue.None, NoValue> reason =
                required("reason", Formats.constant(NoValue.class), ReadingValue.None::reason);

        @Override
        ReadingValue.None make(Values in) {
            return new ReadingValue.None(in.get(reason));
        }
    }
}
