// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.document.Source;
import io.github.camket.model.organization.LegalClass;
import io.github.camket.model.organization.OrgKind;
import io.github.camket.model.organization.OrgLevel;
import io.github.camket.model.organization.Position;
import io.github.camket.regulation.Applicability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who or what is rated under a regulation. */
final class ApplicabilityShapes {

    static final Family<Applicability> APPLICABILITY = new Family<Applicability>("type")
            .with("PEOPLE", Applicability.People.class, new PeopleShape())
            .with("ORGANIZATIONS", Applicability.Organizations.class, new OrganizationsShape());

    private ApplicabilityShapes() {}

    private static final class PeopleShape extends Shape<Applicability.People> {
        private final Field<Applicability.People, Set<LegalClass>> legalClasses =
                required("legalClasses", Formats.set(LegalClass.class), Applicability.People::legalClasses);
        private final Function<Values, Source> legalClassSource = source(
                "legalClassCitation", "legalClassNote", "legalClassLayer", Applicability.People::legalClassSource);
        private final Field<Applicability.People, Set<Position>> positions =
                required("positions", Formats.set(Position.class), Applicability.People::positions);
        private final Function<Values, Source> positionSource =
                source("positionCitation", "positionNote", "positionLayer", Applicability.People::positionSource);

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
}
