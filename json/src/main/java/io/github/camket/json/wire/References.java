// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.PetitionId;
import io.github.camket.model.fact.FactId;
import io.github.camket.model.indicator.IndicatorId;
import io.github.camket.model.indicator.TargetId;
import io.github.camket.model.organization.AdministrativeCode;
import io.github.camket.model.organization.CadreId;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import io.github.camket.model.organization.UnitId;
import io.github.camket.model.task.TaskId;
import io.github.camket.trace.Ref;
import java.util.Optional;
import java.util.function.Function;

/** Formats of the identifiers by which facts name each other. */
final class References {

    static final Reference<CadreId> CADRE = new Reference<>(CadreId::of, CadreId::toRef);
    static final Reference<OrgUnitId> UNIT = new Reference<>(OrgUnitId::of, OrgUnitId::toRef);
    static final Reference<TaskId> TASK = new Reference<>(TaskId::of, TaskId::toRef);
    static final Reference<DirectiveId> DIRECTIVE = new Reference<>(DirectiveId::of, DirectiveId::toRef);
    static final Reference<PetitionId> PETITION = new Reference<>(PetitionId::of, PetitionId::toRef);
    static final Reference<IndicatorId> INDICATOR = new Reference<>(IndicatorId::of, IndicatorId::toRef);
    static final Reference<TargetId> TARGET = new Reference<>(TargetId::of, TargetId::toRef);

    /** People and units, as {@code cadre:c-03} or {@code orgUnit:u-02}. */
    static final Format<Subject> SUBJECT = withKind(
            ref -> {
                Subject subject = new Subject(ref);
                Subject.requireNamed(subject);
                return subject;
            },
            Subject::ref);
    /** Organizations and administrative units, as {@code orgUnit:u-02} or {@code administrativeUnit:commune:00004}. */
    static final Format<UnitId> EITHER_UNIT = withKind(References::eitherUnit, UnitId::toRef);
    /** Facts of several kinds, as {@code judgedScore:j-12}. */
    static final Format<Ref> ANY = withKind(Function.identity(), Function.identity());

    private References() {}

    /** The subject of a fact that names either a person or a unit. */
    static Subject subject(Optional<CadreId> cadre, Optional<OrgUnitId> unit) {
        if (cadre.isPresent() == unit.isPresent()) {
            throw new IllegalArgumentException("cadre or unit must be given, one of them");
        }
        return cadre.map(Subject::of).or(() -> unit.map(Subject::of)).orElseThrow();
    }

    private static UnitId eitherUnit(Ref ref) {
        return switch (ref.kind()) {
            case OrgUnitId.KIND -> OrgUnitId.of(ref.id());
            case AdministrativeCode.KIND -> AdministrativeCode.parse(ref.id());
            default ->
                throw new IllegalArgumentException(
                        "unit must be orgUnit:... or administrativeUnit:commune:00004: " + ref);
        };
    }

    private static <V> Format<V> withKind(Function<Ref, V> make, Function<V, Ref> toRef) {
        return new Format<>() {
            @Override
            public V read(At at) {
                return at.parsed(at.text(), text -> make.apply(Ref.parse(text)));
            }

            @Override
            public void write(V value, JsonSink out) {
                out.text(toRef.apply(value).toString());
            }

            @Override
            public String written(Ref target) {
                return target.toString();
            }

            @Override
            public boolean names(V value, Ref target) {
                return toRef.apply(value).equals(target);
            }
        };
    }

    /** Identifiers of facts of one kind. */
    static Reference<FactId> fact(String kind) {
        return new Reference<>(FactId::of, id -> id.toRef(kind));
    }
}
