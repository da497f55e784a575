// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.function.Function;

/** What a level depends on besides the points: conditions, and the limits that a group sets. */
final class GroupShapes {

    static final Shape<Condition> CONDITION = new ConditionShape();
    static final Shape<Quota> QUOTA = new QuotaShape();
    static final Shape<LevelCap> LEVEL_CAP = new LevelCapShape();

    private GroupShapes() {}

    private static final class ConditionShape extends Shape<Condition> {
        private final Field<Condition, MeasureId> measure = required("measure", MeasureShapes.ID, Condition::measure);
        private final Field<Condition, Comparison> comparison =
                required("comparison", Formats.constant(Comparison.class), Condition::comparison);
        private final Field<Condition, Fraction> bound = required("bound", Formats.FRACTION, Condition::bound);
        private final Field<Condition, Condition.Outcome> ofNothing =
                required("ofNothing", Formats.constant(Condition.Outcome.class), Condition::ofNothing);
        private final Function<Values, Source> source = source(Condition::source);

        @Override
        Condition make(Values in) {
            return new Condition(
                    in.get(measure), in.get(comparison), in.get(bound), in.get(ofNothing), source.apply(in));
        }
    }

    private static final class QuotaShape extends Shape<Quota> {
        private final Field<Quota, RatingLevel> level = required("level", ScoreShapes.LEVEL, Quota::getLevel);
        private final Field<Quota, RatingLevel> baseLevel =
                required("baseLevel", ScoreShapes.LEVEL, Quota::getBaseLevel);
        private final Field<Quota, Parameter<Fraction>> quotaRate =
                parameter("quotaRate", Formats.FRACTION, Quota::getRate);
        private final Field<Quota, Parameter<Fraction>> quotaRateExceptional =
                parameter("quotaRateExceptional", Formats.FRACTION, Quota::getRateExceptional);
        private final Field<Quota, Parameter<QuotaBase>> quotaBase =
                parameter("quotaBase", Formats.constant(QuotaBase.class), Quota::getBase);
        private final Field<Quota, Parameter<QuotaBaseMoment>> quotaBaseMoment =
                parameter("quotaBaseMoment", Formats.constant(QuotaBaseMoment.class), Quota::getBaseMoment);
        private final Field<Quota, Parameter<List<QuotaScope>>> quotaScopes =
                parameter("quotaScopes", Formats.list(Formats.constant(QuotaScope.class)), Quota::getScopes);
        private final Field<Quota, Parameter<OverQuotaPolicy>> overQuotaPolicy =
                parameter("overQuotaPolicy", Formats.constant(OverQuotaPolicy.class), Quota::getOverQuotaPolicy);
        private final Function<Values, Source> source = source(Quota::getSource);

        @Override
        Quota make(Values in) {
            return Quota.builder()
                    .level(in.get(level))
                    .baseLevel(in.get(baseLevel))
                    .rate(in.get(quotaRate))
                    .rateExceptional(in.get(quotaRateExceptional))
                    .base(in.get(quotaBase))
                    .baseMoment(in.get(quotaBaseMoment))
                    .scopes(in.get(quotaScopes))
                    .overQuotaPolicy(in.get(overQuotaPolicy))
                    .source(source.apply(in))
                    .build();
        }
    }

    private static final class LevelCapShape extends Shape<LevelCap> {
        private final Field<LevelCap, Parameter<List<Position>>> levelCapAppliesTo =
                parameter("levelCapAppliesTo", Formats.list(Formats.constant(Position.class)), LevelCap::appliesTo);
        private final Function<Values, Source> source = source(LevelCap::source);

        @Override
        LevelCap make(Values in) {
            return new LevelCap(in.get(levelCapAppliesTo), source.apply(in));
        }
    }
}
