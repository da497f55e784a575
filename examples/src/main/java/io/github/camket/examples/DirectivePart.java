// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.UnitWording;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveItemId;
import io.github.camket.model.directive.Relation;
import io.github.camket.model.directive.RelationKind;
import io.github.camket.model.directive.RelationTarget;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a page that names directives, to whom they are sent and what they implement. */
final class DirectivePart {

    private final Sheet sheet;
    private final BriefingFacts facts;
    private final CommitmentWording wording;
    private final UnitWording units;
    private final AddresseeNames addressees;

    DirectivePart(Sheet sheet, BriefingFacts facts, Language language) {
        this.sheet = sheet;
        this.facts = facts;
        this.wording = CommitmentWording.in(language);
        this.units = UnitWording.in(language);
        this.addressees = new AddresseeNames(sheet, facts, language);
    }

    void print(Directive directive) {
        String type = wording.type(directive.getType());
        String number = directive.getNumber().map(wording::number).orElseGet(() -> sheet.words("noNumber"));
        String day = directive.getIssuedOn().map(wording::date).orElse("–");
        sheet.say(1, "directive", type, number, directive.getId(), day, facts.name(directive.getIssuer()));
        sheet.say(2, "title", directive.getTitle());
        directive.getSigner().ifPresent(post -> sheet.say(2, "signer", post));
    }

    void printAddressees(Directive directive) {
        sheet.say(1, "addressees");
        directive.getAddressees().forEach(each -> sheet.line(2, addressees.of(each)));
    }

    /** The directives by which one is implemented, with everything else that they implement. */
    void printImplementing(Directive implemented) {
        RelationTarget target = new RelationTarget.Known(implemented.getId());
        List<Directive> implementing = facts.known().getFacts(Directive.class).stream()
                .filter(each -> implementations(each)
                        .anyMatch(relation -> relation.target().equals(target)))
                .toList();
        if (implementing.isEmpty()) {
            return;
        }
        sheet.heading("implementing");
        for (Directive each : implementing) {
            print(each);
            implementations(each).forEach(relation -> sheet.say(2, "implements", named(relation)));
        }
    }

    private static Stream<Relation> implementations(Directive directive) {
        return directive.getRelations().stream().filter(relation -> relation.kind() == RelationKind.IMPLEMENTS);
    }

    private String named(Relation relation) {
        String target = relation.target() instanceof RelationTarget.External external
                ? units.law(external.document())
                : sheet.words("directive.id", ((RelationTarget.Known) relation.target()).directive());
        String items = relation.items().stream().map(DirectiveItemId::value).collect(Collectors.joining(", "));
        return relation.isWhole() ? target : sheet.words("items", items, target);
    }
}
