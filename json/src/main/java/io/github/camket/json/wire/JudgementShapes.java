// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.ReportingPeriod;
import io.github.camket.model.conduct.Conclusion;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.Discipline;
import io.github.camket.model.conduct.DisciplineForm;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.conduct.DisciplineSide;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.judgement.JudgedScore;
import io.github.camket.model.judgement.Stage;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Points;
import java.time.LocalDate;
import java.util.Optional;

/** Judged scores, disciplines and conclusions: what people decided about people. */
final class JudgementShapes {

    static final Shape<JudgedScore> JUDGED_SCORE = new JudgedScoreShape();
    static final Shape<Discipline> DISCIPLINE = new DisciplineShape();
    static final Shape<Conclusion> CONCLUSION = new ConclusionShape();

    private JudgementShapes() {}

    private static final class JudgedScoreShape extends Shape<JudgedScore> {
        private final Field<JudgedScore, FactId> id =
                required("id", References.fact(JudgedScore.KIND), JudgedScore::getId);
        private final Field<JudgedScore, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<JudgedScore, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<JudgedScore, String> criterion =
                required("criterion", Formats.TEXT, JudgedScore::getCriterion);
        private final Field<JudgedScore, ReportingPeriod> period =
                required("period", Formats.PERIOD, JudgedScore::getPeriod);
        private final Field<JudgedScore, Points> points = required("points", Formats.POINTS, JudgedScore::getPoints);
        private final Field<JudgedScore, Stage> stage =
                required("stage", Formats.constant(Stage.class), JudgedScore::getStage);
        private final Field<JudgedScore, String> scorerPost =
                required("scorerPost", Formats.TEXT, JudgedScore::getScorerPost);
        private final Field<JudgedScore, LocalDate> judgedOn =
                required("judgedOn", Formats.DATE, JudgedScore::getJudgedOn);

        @Override
        JudgedScore make(Values in) {
            return JudgedScore.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .criterion(in.get(criterion))
                    .period(in.get(period))
                    .points(in.get(points))
                    .stage(in.get(stage))
                    .scorerPost(in.get(scorerPost))
                    .judgedOn(in.get(judgedOn))
                    .build();
        }
    }

    private static final class DisciplineShape extends Shape<Discipline> {
        private final Field<Discipline, FactId> id =
                required("id", References.fact(Discipline.KIND), Discipline::getId);
        private final Field<Discipline, CadreId> cadre = required("cadre", References.CADRE, Discipline::getCadre);
        private final Field<Discipline, String> act = required("act", Formats.TEXT, Discipline::getAct);
        private final Field<Discipline, LocalDate> actOn = required("actOn", Formats.DATE, Discipline::getActOn);
        private final Field<Discipline, LocalDate> effectiveOn =
                required("effectiveOn", Formats.DATE, Discipline::getEffectiveOn);
        private final Field<Discipline, DisciplineForm> form =
                required("form", Formats.coded(DisciplineForm::of), Discipline::getForm);
        private final Field<Discipline, DisciplineGround> ground =
                required("ground", Formats.constant(DisciplineGround.class), Discipline::getGround);
        private final Field<Discipline, DisciplineSide> side =
                required("side", Formats.constant(DisciplineSide.class), Discipline::getSide);
        private final Field<Discipline, Optional<ReportingPeriod>> alreadyCountedIn =
                optional("alreadyCountedIn", Formats.PERIOD, Discipline::getAlreadyCountedIn);

        @Override
        Discipline make(Values in) {
            return Discipline.builder()
                    .id(in.get(id))
                    .cadre(in.get(cadre))
                    .act(in.get(act))
                    .actOn(in.get(actOn))
                    .effectiveOn(in.get(effectiveOn))
                    .form(in.get(form))
                    .ground(in.get(ground))
                    .side(in.get(side))
                    .alreadyCountedIn(in.get(alreadyCountedIn))
                    .build();
        }
    }

    private static final class ConclusionShape extends Shape<Conclusion> {
        private final Field<Conclusion, FactId> id =
                required("id", References.fact(Conclusion.KIND), Conclusion::getId);
        private final Field<Conclusion, Optional<CadreId>> cadre =
                optional("cadre", References.CADRE, fact -> fact.getSubject().cadre());
        private final Field<Conclusion, Optional<OrgUnitId>> unit =
                optional("unit", References.UNIT, fact -> fact.getSubject().unit());
        private final Field<Conclusion, ConclusionKind> kind =
                required("kind", Formats.constant(ConclusionKind.class), Conclusion::getKind);
        private final Field<Conclusion, String> authorityPost =
                required("authorityPost", Formats.TEXT, Conclusion::getAuthorityPost);
        private final Field<Conclusion, LocalDate> concludedOn =
                required("concludedOn", Formats.DATE, Conclusion::getConcludedOn);

        @Override
        Conclusion make(Values in) {
            return Conclusion.builder()
                    .id(in.get(id))
                    .subject(References.subject(in.get(cadre), in.get(unit)))
                    .kind(in.get(kind))
                    .authorityPost(in.get(authorityPost))
                    .concludedOn(in.get(concludedOn))
                    .build();
        }
    }
}
