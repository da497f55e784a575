// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Citation;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Exclusion;
import java.util.Set;

/** Who is rated under a regulation, and whose conduct forces a level. */
final class ConductShapes {

    static final Shape<Applicability> APPLICABILITY = new ApplicabilityShape();
    static final Family<Exclusion> EXCLUSIONS = new Family<Exclusion>("type")
            .with("BY_DISCIPLINE", Exclusion.ByDiscipline.class, new ByDisciplineShape())
            .with("BY_CONCLUSION", Exclusion.ByConclusion.class, new ByConclusionShape());

    private ConductShapes() {}

    private static final class ApplicabilityShape extends Shape<Applicability> {
        private final Field<Applicability, Set<LegalClass>> legalClasses =
                required("legalClasses", Formats.set(LegalClass.class), Applicability::legalClasses);
        private final Field<Applicability, Citation> legalClassCitation =
                required("legalClassCitation", Formats.CITATION, Applicability::legalClassCitation);
        private final Field<Applicability, Set<Position>> positions =
                required("positions", Formats.set(Position.class), Applicability::positions);
        private final Field<Applicability, Citation> positionCitation =
                required("positionCitation", Formats.CITATION, Applicability::positionCitation);

        @Override
        Applicability make(Values in) {
            return new Applicability(
                    in.get(legalClasses), in.get(legalClassCitation), in.get(positions), in.get(positionCitation));
        }
    }

    private static final class ByDisciplineShape extends Shape<Exclusion.ByDiscipline> {
        private final Field<Exclusion.ByDiscipline, Set<DisciplineGround>> grounds =
                required("grounds", Formats.set(DisciplineGround.class), Exclusion.ByDiscipline::grounds);
        private final Field<Exclusion.ByDiscipline, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByDiscipline::level);
        private final Field<Exclusion.ByDiscipline, Citation> citation =
                required("citation", Formats.CITATION, Exclusion.ByDiscipline::citation);
        private final Field<Exclusion.ByDiscipline, Citation> once =
                required("once", Formats.CITATION, Exclusion.ByDiscipline::once);

        @Override
        Exclusion.ByDiscipline make(Values in) {
            return new Exclusion.ByDiscipline(in.get(grounds), in.get(level), in.get(citation), in.get(once));
        }
    }

    private static final class ByConclusionShape extends Shape<Exclusion.ByConclusion> {
        private final Field<Exclusion.ByConclusion, Set<ConclusionKind>> kinds =
                required("kinds", Formats.set(ConclusionKind.class), Exclusion.ByConclusion::kinds);
        private final Field<Exclusion.ByConclusion, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByConclusion::level);
        private final Field<Exclusion.ByConclusion, Citation> citation =
                required("citation", Formats.CITATION, Exclusion.ByConclusion::citation);

        @Override
        Exclusion.ByConclusion make(Values in) {
            return new Exclusion.ByConclusion(in.get(kinds), in.get(level), in.get(citation));
        }
    }
}
