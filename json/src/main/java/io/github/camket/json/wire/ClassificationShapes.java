// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.document.DocumentNumber;
import io.github.camket.model.classification.PeriodScore;
import io.github.camket.model.classification.PublishedRating;
import io.github.camket.model.classification.QuotaDecision;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.classification.ReplacementGround;
import io.github.camket.model.classification.Standing;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.SubjectKind;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.Optional;

/** Scores, levels and shares that were decided. */
final class ClassificationShapes {

    static final Shape<PeriodScore> PERIOD_SCORE = new PeriodScoreShape();
    static final Shape<PublishedRating> PUBLISHED_RATING = new PublishedRatingShape();
    static final Shape<QuotaDecision> QUOTA_DECISION = new QuotaDecisionShape();

    private ClassificationShapes() {}

    private static final class PeriodScoreShape extends Shape<PeriodScore> {
        private final Field<PeriodScore, FactId> id =
                required("id", References.fact(PeriodScore.KIND), PeriodScore::getId);
        private final Field<PeriodScore, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<PeriodScore, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<PeriodScore, ReportingPeriod> period =
                required("period", Formats.PERIOD, PeriodScore::getPeriod);
        private final Field<PeriodScore, Points> points = required("points", Formats.POINTS, PeriodScore::getPoints);
        private final Field<PeriodScore, Standing> standing =
                optional("standing", Formats.constant(Standing.class), PeriodScore::getStanding, Standing.CONFIRMED);
        private final Field<PeriodScore, String> authorityPost =
                required("authorityPost", Formats.TEXT, PeriodScore::getAuthorityPost);
        private final Field<PeriodScore, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, PeriodScore::getDecidedOn);

        @Override
        PeriodScore make(Values in) {
            return PeriodScore.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .period(in.get(period))
                    .points(in.get(points))
                    .standing(in.get(standing))
                    .authorityPost(in.get(authorityPost))
                    .decidedOn(in.get(decidedOn))
                    .build();
        }
    }

    private static final class PublishedRatingShape extends Shape<PublishedRating> {
        private final Field<PublishedRating, FactId> id =
                required("id", References.fact(PublishedRating.KIND), PublishedRating::getId);
        private final Field<PublishedRating, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<PublishedRating, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<PublishedRating, ReportingPeriod> period =
                required("period", Formats.PERIOD, PublishedRating::getPeriod);
        private final Field<PublishedRating, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, PublishedRating::getLevel);
        private final Field<PublishedRating, Standing> standing = optional(
                "standing", Formats.constant(Standing.class), PublishedRating::getStanding, Standing.CONFIRMED);
        private final Field<PublishedRating, String> authorityPost =
                required("authorityPost", Formats.TEXT, PublishedRating::getAuthorityPost);
        private final Field<PublishedRating, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, PublishedRating::getDecidedOn);
        private final Field<PublishedRating, Optional<String>> reason =
                optional("reason", Formats.TEXT, PublishedRating::getReason);
        private final Field<PublishedRating, Optional<FactId>> replaces =
                optional("replaces", References.fact(PublishedRating.KIND), PublishedRating::getReplaces);
        private final Field<PublishedRating, Optional<ReplacementGround>> ground =
                optional("ground", Formats.constant(ReplacementGround.class), PublishedRating::getGround);
        private final Field<PublishedRating, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, PublishedRating::getNumber);

        @Override
        PublishedRating make(Values in) {
            return PublishedRating.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .period(in.get(period))
                    .level(in.get(level))
                    .standing(in.get(standing))
                    .authorityPost(in.get(authorityPost))
                    .decidedOn(in.get(decidedOn))
                    .reason(in.get(reason))
                    .replaces(in.get(replaces))
                    .ground(in.get(ground))
                    .number(in.get(number))
                    .build();
        }
    }

    private static final class QuotaDecisionShape extends Shape<QuotaDecision> {
        private final Field<QuotaDecision, FactId> id =
                required("id", References.fact(QuotaDecision.KIND), QuotaDecision::getId);
        private final Field<QuotaDecision, OrgUnitId> unit = required("unit", References.UNIT, QuotaDecision::getUnit);
        private final Field<QuotaDecision, SubjectKind> subjects =
                required("subjects", Formats.constant(SubjectKind.class), QuotaDecision::getSubjects);
        private final Field<QuotaDecision, ReportingPeriod> period =
                required("period", Formats.PERIOD, QuotaDecision::getPeriod);
        private final Field<QuotaDecision, Fraction> rate = required("rate", Formats.FRACTION, QuotaDecision::getRate);
        private final Field<QuotaDecision, String> authorityPost =
                required("authorityPost", Formats.TEXT, QuotaDecision::getAuthorityPost);
        private final Field<QuotaDecision, LocalDate> decidedOn =
                required("decidedOn", Formats.DATE, QuotaDecision::getDecidedOn);

        @Override
        QuotaDecision make(Values in) {
            return QuotaDecision.builder()
                    .id(in.get(id))
                    .unit(in.get(unit))
                    .subjects(in.get(subjects))
                    .period(in.get(period))
                    .rate(in.get(rate))
                    .authorityPost(in.get(authorityPost))
                    .decidedOn(in.get(decidedOn))
                    .build();
        }
    }
}
