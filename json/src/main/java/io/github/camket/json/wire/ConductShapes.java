// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.model.classification.RatingLevel;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Applicability;
import io.github.camket.regulation.Condition;
import io.github.camket.regulation.Exclusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who or what is rated under a regulation, and what forces a level. */
final class ConductShapes {

    static final Family<Applicability> APPLICABILITY = new Family<Applicability>("type")
            .with("PEOPLE", Applicability.People.class, new PeopleShape())
            .with("ORGANIZATIONS", Applicability.Organizations.class, new OrganizationsShape());
    static final Family<Exclusion> EXCLUSIONS = new Family<Exclusion>("type")
            .with("BY_DISCIPLINE", Exclusion.ByDiscipline.class, new ByDisciplineShape())
            .with("BY_CONCLUSION", Exclusion.ByConclusion.class, new ByConclusionShape())
            .with("BY_UNIT_CONCLUSION", Exclusion.ByUnitConclusion.class, new ByUnitConclusionShape())
            .with("BY_CONDITION", Exclusion.ByCondition.class, new ByConditionShape());

    private ConductShapes() {}

    private static final class PeopleShape extends Shape<Applicability.People> {
        private final Field<Applicability.People, Set<LegalClass>> legalClasses =
                required("legalClasses", Formats.set(LegalClass.class), Applicability.People::legalClasses);
        private final Function<Values, Source> legalClassSource =
                source("legalClassCitation", "legalClassNote", Applicability.People::legalClassSource);
        private final Field<Applicability.People, Set<Position>> positions =
                required("positions", Formats.set(Position.class), Applicability.People::positions);
        private final Function<Values, Source> positionSource =
                source("positionCitation", "positionNote", Applicability.People::positionSource);

        @Override
        Applicability.People make(Values in) {
            return new Applicability.People(
                    in.get(legalClasses), legalClassSource.apply(in), in.get(positions), positionSource.apply(in));
        }
    }

    private static final class OrganizationsShape extends Shape<Applicability.Organizations> {
        private final Field<Applicability.Organizations, List<Applicability.Scope>> scopes =
                required("scopes", Formats.list(new ScopeShape()), Applicability.Organizations::scopes);
        private final Function<Values, Source> source = source(Applicability.Organizations::source);

        @Override
        Applicability.Organizations make(Values in) {
            return new Applicability.Organizations(in.get(scopes), source.apply(in));
        }
    }

    private static final class ScopeShape extends Shape<Applicability.Scope> {
        private final Field<Applicability.Scope, OrgKind> kind =
                required("kind", Formats.coded(OrgKind::of), Applicability.Scope::kind);
        private final Field<Applicability.Scope, Optional<OrgLevel>> level =
                optional("level", Formats.coded(OrgLevel::of), Applicability.Scope::level);

        @Override
        Applicability.Scope make(Values in) {
            return new Applicability.Scope(in.get(kind), in.get(level));
        }
    }

    private static final class ByDisciplineShape extends Shape<Exclusion.ByDiscipline> {
        private final Field<Exclusion.ByDiscipline, Set<DisciplineGround>> grounds =
                required("grounds", Formats.set(DisciplineGround.class), Exclusion.ByDiscipline::grounds);
        private final Field<Exclusion.ByDiscipline, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByDiscipline::level);
        private final Function<Values, Source> source = source(Exclusion.ByDiscipline::source);
        private final Function<Values, Source> once = source("once", "onceNote", Exclusion.ByDiscipline::once);

        @Override
        Exclusion.ByDiscipline make(Values in) {
            return new Exclusion.ByDiscipline(in.get(grounds), in.get(level), source.apply(in), once.apply(in));
        }
    }

    private static final class ByConclusionShape extends Shape<Exclusion.ByConclusion> {
        private final Field<Exclusion.ByConclusion, Set<ConclusionKind>> kinds =
                required("kinds", Formats.set(ConclusionKind.class), Exclusion.ByConclusion::kinds);
        private final Field<Exclusion.ByConclusion, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByConclusion::level);
        private final Function<Values, Source> source = source(Exclusion.ByConclusion::source);

        @Override
        Exclusion.ByConclusion make(Values in) {
            return new Exclusion.ByConclusion(in.get(kinds), in.get(level), source.apply(in));
        }
    }

    private static final class ByUnitConclusionShape extends Shape<Exclusion.ByUnitConclusion> {
        private final Field<Exclusion.ByUnitConclusion, Set<ConclusionKind>> kinds =
                required("kinds", Formats.set(ConclusionKind.class), Exclusion.ByUnitConclusion::kinds);
        private final Field<Exclusion.ByUnitConclusion, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByUnitConclusion::level);
        private final Function<Values, Source> source = source(Exclusion.ByUnitConclusion::source);

        @Override
        Exclusion.ByUnitConclusion make(Values in) {
            return new Exclusion.ByUnitConclusion(in.get(kinds), in.get(level), source.apply(in));
        }
    }

    private static final class ByConditionShape extends Shape<Exclusion.ByCondition> {
        private final Field<Exclusion.ByCondition, Condition> condition =
                required("condition", GroupShapes.CONDITION, Exclusion.ByCondition::condition);
        private final Field<Exclusion.ByCondition, RatingLevel> level =
                required("level", ScoreShapes.LEVEL, Exclusion.ByCondition::level);

        @Override
        Exclusion.ByCondition make(Values in) {
            return new Exclusion.ByCondition(in.get(condition), in.get(level));
        }
    }
}
