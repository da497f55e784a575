// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Fraction;
import io.github.camket.regulation.CriterionId;
import io.github.camket.regulation.LevelCap;
import io.github.camket.regulation.OverQuotaPolicy;
import io.github.camket.regulation.Quota;
import io.github.camket.regulation.QuotaBase;
import io.github.camket.regulation.QuotaBaseMoment;
import io.github.camket.regulation.QuotaScope;
import io.github.camket.trace.Parameter;
import java.util.List;
import java.util.function.Function;

/** The limits that a group sets to levels. */
final class GroupShapes {

    static final Shape<Quota> QUOTA = new QuotaShape();
    static final Shape<LevelCap> LEVEL_CAP = new LevelCapShape();

    private GroupShapes() {}

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
        private final Field<Quota, Parameter<List<CriterionId>>> tieBreak =
                parameter("tieBreak", Formats.list(ScoreShapes.CRITERION_ID), Quota::getTieBreak);
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
                    .tieBreak(in.get(tieBreak))
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
