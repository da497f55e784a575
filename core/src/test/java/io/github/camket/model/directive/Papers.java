// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.directive;

import io.github.camket.document.DocumentType;
import io.github.camket.model.organization.OrgUnitId;
import java.time.LocalDate;

/** Directives for tests: all of one issuer, without numbers. */
public final class Papers {

    private Papers() {}

    /** A decision of which no day is known. */
    public static Directive undated(String id, Relation... relations) {
        return Directive.builder()
                .id(DirectiveId.of(id))
                .type(DocumentType.QUYET_DINH)
                .issuer(OrgUnitId.of("p"))
                .title("Về việc " + id)
                .addRelations(relations)
                .build();
    }

    /** A decision issued on a day. */
    public static Directive issued(String id, String day, Relation... relations) {
        return undated(id, relations).withIssuedOn(LocalDate.parse(day));
    }

    /** An item without heading that carries out items given as {@code v-1#2}. */
    public static DirectiveItem item(String id, String... carriesOut) {
        DirectiveItem.Builder item =
                DirectiveItem.builder().id(DirectiveItemId.of(id)).words("Mục " + id);
        for (String other : carriesOut) {
            item.addCarriesOut(ref(other));
        }
        return item.build();
    }

    /** An item given as {@code v-1#2}. */
    public static ItemRef ref(String text) {
        String[] parts = text.split("#");
        return ItemRef.of(parts[0], parts[1]);
    }

    /** What a directive does to the whole of another. */
    public static Relation to(RelationKind kind, String directive) {
        return Relation.to(kind, DirectiveId.of(directive));
    }

    /** The whole is replaced. */
    public static Relation replaces(String directive) {
        return to(RelationKind.REPLACES, directive);
    }

    /** The whole is repealed. */
    public static Relation repeals(String directive) {
        return to(RelationKind.REPEALS, directive);
    }
}
