// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.CommitmentWording;
import io.github.camket.explanation.Language;
import io.github.camket.explanation.UnitWording;
import io.github.camket.model.directive.Directive;
import io.github.camket.model.directive.DirectiveId;
import io.github.camket.model.directive.RelationTarget;

/** The head of a letter: number, subject, to whom it goes and to what it refers. */
final class LetterHead {

    private final Sheet sheet;
    private final Language language;
    private final CommitmentWording documents;
    private final UnitWording units;

    LetterHead(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
        this.documents = CommitmentWording.in(language);
        this.units = UnitWording.in(language);
    }

    void print(Directive letter, LetterFacts facts) {
        sheet.line(0, named(letter, facts));
        sheet.say(0, "title", letter.getTitle());
        if (!letter.getAddressees().isEmpty()) {
            sheet.say(0, "addressees");
            AddresseeNames names = new AddresseeNames(sheet, facts, language);
            letter.getAddressees().forEach(each -> sheet.line(1, names.of(each)));
        }
        if (!letter.getRelations().isEmpty()) {
            sheet.say(0, "relations");
            letter.getRelations()
                    .forEach(each -> sheet.say(1, "relation." + each.kind().name(), named(each.target(), facts)));
        }
        sheet.say(0, "items", letter.getItems().size());
    }

    private String named(Directive directive, LetterFacts facts) {
        String type = documents.type(directive.getType());
        String number = directive.getNumber().map(documents::number).orElse("–");
        String issuer = facts.name(directive.getIssuer());
        return directive
                .getIssuedOn()
                .map(day -> sheet.words("directive", type, number, documents.date(day), issuer))
                .orElseGet(() -> sheet.words("directive.undated", type, number, issuer));
    }

    private String named(RelationTarget target, LetterFacts facts) {
        if (target instanceof RelationTarget.External external) {
            return units.law(external.document());
        }
        DirectiveId directive = target.known().orElseThrow();
        return facts.graph()
                .find(directive)
                .map(each -> sheet.words("known", named(each, facts)))
                .orElse(directive.value());
    }
}
