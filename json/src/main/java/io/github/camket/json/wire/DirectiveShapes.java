// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.calendar.Schedule;
import io.github.camket.document.DocumentNumber;
import io.github.camket.document.DocumentType;
import io.github.camket.model.directive.Addressee;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.DirectiveItem;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.ItemRef;
import io.github.camket.model.directive.Relation;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.organization.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Directives with their items. */
final class DirectiveShapes {

    static final Shape<Directive> DIRECTIVE = new DirectiveShape();

    private DirectiveShapes() {}

    private static final class ItemShape extends Shape<DirectiveItem> {
        private final Field<DirectiveItem, DirectiveItemId> id =
                required("id", DocumentShapes.ITEM_ID, DirectiveItem::getId);
        private final Field<DirectiveItem, Optional<String>> group =
                optional("group", Formats.TEXT, DirectiveItem::getGroup);
        private final Field<DirectiveItem, String> words = required("words", Formats.TEXT, DirectiveItem::getWords);
        private final Field<DirectiveItem, Optional<Subject>> lead =
                optional("lead", References.SUBJECT, DirectiveItem::getLead);
        private final AssignedFields<DirectiveItem> assigned = new AssignedFields<>(this);
        private final Function<Values, Schedule> schedule = TimeShapes.schedule(this, DirectiveItem::getSchedule);
        private final Field<DirectiveItem, List<ItemRef>> carriesOut =
                optional("carriesOut", Formats.list(RelationShapes.ITEM_REF), DirectiveItem::getCarriesOut, List.of());

        @Override
        DirectiveItem make(Values in) {
            return DirectiveItem.builder()
                    .id(in.get(id))
                    .group(in.get(group))
                    .words(in.get(words))
                    .lead(in.get(lead))
                    .coordinating(in.get(assigned.coordinating))
                    .leaderInCharge(in.get(assigned.leaderInCharge))
                    .monitors(in.get(assigned.monitors))
                    .product(in.get(assigned.product))
                    .authority(in.get(assigned.authority))
                    .schedule(schedule.apply(in))
                    .carriesOut(in.get(carriesOut))
                    .build();
        }
    }

    /** Its type of document is not called {@code type}, which tells the facts apart. */
    private static final class DirectiveShape extends Shape<Directive> {
        private final Field<Directive, DirectiveId> id = required("id", References.DIRECTIVE, Directive::getId);
        private final Field<Directive, DocumentType> documentType =
                required("documentType", DocumentShapes.TYPE, Directive::getType);
        private final Field<Directive, Optional<DocumentNumber>> number =
                optional("number", DocumentShapes.NUMBER, Directive::getNumber);
        private final Field<Directive, OrgUnitId> issuer = required("issuer", References.UNIT, Directive::getIssuer);
        private final Field<Directive, Optional<String>> signer =
                optional("signer", Formats.TEXT, Directive::getSigner);
        private final Field<Directive, Optional<LocalDate>> issuedOn =
                optional("issuedOn", Formats.DATE, Directive::getIssuedOn);
        private final Field<Directive, Optional<LocalDate>> effectiveFrom =
                optional("effectiveFrom", Formats.DATE, Directive::getEffectiveFrom);
        private final Field<Directive, Optional<LocalDate>> effectiveTo =
                optional("effectiveTo", Formats.DATE, Directive::getEffectiveTo);
        private final Field<Directive, String> title = required("title", Formats.TEXT, Directive::getTitle);
        private final Field<Directive, List<Addressee>> addressees =
                optional("addressees", Formats.list(RelationShapes.ADDRESSEES), Directive::getAddressees, List.of());
        private final Field<Directive, List<Relation>> relations =
                optional("relations", Formats.list(RelationShapes.RELATION), Directive::getRelations, List.of());
        private final Field<Directive, List<DirectiveItem>> items =
                optional("items", Formats.list(new ItemShape()), Directive::getItems, List.of());

        @Override
        Directive make(Values in) {
            return Directive.builder()
                    .id(in.get(id))
                    .type(in.get(documentType))
                    .number(in.get(number))
                    .issuer(in.get(issuer))
                    .signer(in.get(signer))
                    .issuedOn(in.get(issuedOn))
                    .effectiveFrom(in.get(effectiveFrom))
                    .effectiveTo(in.get(effectiveTo))
                    .title(in.get(title))
                    .addressees(in.get(addressees))
                    .relations(in.get(relations))
                    .items(in.get(items))
                    .build();
        }
    }
}
