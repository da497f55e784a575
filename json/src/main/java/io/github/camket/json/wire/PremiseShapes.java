// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.PeriodType;
import io.github.camket.consequence.PollKind;
import io.github.camket.consequence.Premise;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.confidence.ConfidenceRulesId;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import java.util.List;

/** What must hold over several periods so that something is to be considered. */
final class PremiseShapes {

    private static final Family<Premise> PREMISES = new Family<>("type");
    /** Any premise; shapes that hold premises are made before the family has them all. */
    static final Format<Premise> PREMISE = Formats.format(PREMISES::read, PREMISES::write);

    private static final Format<List<Premise>> LIST = Formats.list(PREMISE);
    private static final Format<PeriodType> PERIOD = Formats.constant(PeriodType.class);
    private static final Format<List<RatingLevel>> LEVELS = Formats.list(ScoreShapes.LEVEL);
    private static final Format<Comparison> COMPARISON = Formats.constant(Comparison.class);

    static {
        PREMISES.with("LEVEL", Premise.LevelInPeriod.class, new LevelShape())
                .with("CONSECUTIVE", Premise.LevelInConsecutive.class, new ConsecutiveShape())
                .with("SOME", Premise.LevelInSome.class, new SomeShape())
                .with("SHARE_FULFILLED", Premise.ShareFulfilled.class, new ShareShape())
                .with("ITEMS_NOT_FULFILLED", Premise.ItemsNotFulfilled.class, new ItemsShape())
                .with("VOTE", Premise.VoteInTier.class, new VoteShape())
                .with("ALL", Premise.All.class, new AllShape())
                .with("ANY", Premise.AnyOf.class, new AnyShape())
                .with("NOT", Premise.Not.class, new NotShape());
    }

    private PremiseShapes() {}

    private static final class LevelShape extends Shape<Premise.LevelInPeriod> {
        private final Field<Premise.LevelInPeriod, PeriodType> period =
                required("period", PERIOD, Premise.LevelInPeriod::period);
        private final Field<Premise.LevelInPeriod, List<RatingLevel>> levels =
                required("levels", LEVELS, Premise.LevelInPeriod::levels);

        @Override
        Premise.LevelInPeriod make(Values in) {
            return new Premise.LevelInPeriod(in.get(period), in.get(levels));
        }
    }

    private static final class ConsecutiveShape extends Shape<Premise.LevelInConsecutive> {
        private final Field<Premise.LevelInConsecutive, PeriodType> period =
                required("period", PERIOD, Premise.LevelInConsecutive::period);
        private final Field<Premise.LevelInConsecutive, Integer> number =
                required("number", Formats.COUNT, Premise.LevelInConsecutive::number);
        private final Field<Premise.LevelInConsecutive, List<RatingLevel>> levels =
                required("levels", LEVELS, Premise.LevelInConsecutive::levels);

        @Override
        Premise.LevelInConsecutive make(Values in) {
            return new Premise.LevelInConsecutive(in.get(period), in.get(number), in.get(levels));
        }
    }

    private static final class SomeShape extends Shape<Premise.LevelInSome> {
        private final Field<Premise.LevelInSome, PeriodType> period =
                required("period", PERIOD, Premise.LevelInSome::period);
        private final Field<Premise.LevelInSome, Integer> atLeast =
                required("atLeast", Formats.COUNT, Premise.LevelInSome::atLeast);
        private final Field<Premise.LevelInSome, Integer> outOf =
                required("outOf", Formats.COUNT, Premise.LevelInSome::outOf);
        private final Field<Premise.LevelInSome, List<RatingLevel>> levels =
                required("levels", LEVELS, Premise.LevelInSome::levels);

        @Override
        Premise.LevelInSome make(Values in) {
            return new Premise.LevelInSome(in.get(period), in.get(atLeast), in.get(outOf), in.get(levels));
        }
    }

    private static final class ShareShape extends Shape<Premise.ShareFulfilled> {
        private final Field<Premise.ShareFulfilled, PeriodType> period =
                required("period", PERIOD, Premise.ShareFulfilled::period);
        private final Field<Premise.ShareFulfilled, Comparison> comparison =
                required("comparison", COMPARISON, Premise.ShareFulfilled::comparison);
        private final Field<Premise.ShareFulfilled, Fraction> bound =
                required("bound", Formats.FRACTION, Premise.ShareFulfilled::bound);

        @Override
        Premise.ShareFulfilled make(Values in) {
            return new Premise.ShareFulfilled(in.get(period), in.get(comparison), in.get(bound));
        }
    }

    private static final class ItemsShape extends Shape<Premise.ItemsNotFulfilled> {
        private final Field<Premise.ItemsNotFulfilled, PeriodType> period =
                required("period", PERIOD, Premise.ItemsNotFulfilled::period);
        private final Field<Premise.ItemsNotFulfilled, Comparison> comparison =
                required("comparison", COMPARISON, Premise.ItemsNotFulfilled::comparison);
        private final Field<Premise.ItemsNotFulfilled, Integer> number =
                required("number", Formats.COUNT, Premise.ItemsNotFulfilled::number);

        @Override
        Premise.ItemsNotFulfilled make(Values in) {
            return new Premise.ItemsNotFulfilled(in.get(period), in.get(comparison), in.get(number));
        }
    }

    private static final class VoteShape extends Shape<Premise.VoteInTier> {
        private final Field<Premise.VoteInTier, PeriodType> period =
                required("period", PERIOD, Premise.VoteInTier::period);
        private final Field<Premise.VoteInTier, PollKind> kind =
                required("kind", Formats.constant(PollKind.class), Premise.VoteInTier::kind);
        private final Field<Premise.VoteInTier, ConfidenceRulesId> rules =
                required("rules", ConfidenceShapes.RULES_ID, Premise.VoteInTier::rules);
        private final Field<Premise.VoteInTier, List<String>> tiers =
                required("tiers", Formats.list(Formats.TEXT), Premise.VoteInTier::tiers);

        @Override
        Premise.VoteInTier make(Values in) {
            return new Premise.VoteInTier(in.get(period), in.get(kind), in.get(rules), in.get(tiers));
        }
    }

    private static final class AllShape extends Shape<Premise.All> {
        private final Field<Premise.All, List<Premise>> parts = required("parts", LIST, Premise.All::parts);

        @Override
        Premise.All make(Values in) {
            return new Premise.All(in.get(parts));
        }
    }

    private static final class AnyShape extends Shape<Premise.AnyOf> {
        private final Field<Premise.AnyOf, List<Premise>> parts = required("parts", LIST, Premise.AnyOf::parts);

        @Override
        Premise.AnyOf make(Values in) {
            return new Premise.AnyOf(in.get(parts));
        }
    }

    private static final class NotShape extends Shape<Premise.Not> {
        private final Field<Premise.Not, Premise> part = required("part", PREMISE, Premise.Not::part);

        @Override
        Premise.Not make(Values in) {
            return new Premise.Not(in.get(part));
        }
    }
}
