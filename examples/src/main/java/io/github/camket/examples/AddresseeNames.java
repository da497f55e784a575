// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.explanation.Language;
import io.github.camket.explanation.UnitWording;
import io.github.camket.model.directive.Addressee;
import io.github.camket.model.organization.OrgUnitId;
import java.util.List;
import java.util.stream.Collectors;

/** How those are told to whom a directive is sent. */
final class AddresseeNames {

    private final Sheet sheet;
    private final KnownFacts facts;
    private final UnitWording units;

    AddresseeNames(Sheet sheet, KnownFacts facts, Language language) {
        this.sheet = sheet;
        this.facts = facts;
        this.units = UnitWording.in(language);
    }

    String of(Addressee addressee) {
        if (addressee instanceof Addressee.Post post) {
            return post.post();
        }
        if (addressee instanceof Addressee.InWords words) {
            return words.words();
        }
        List<OrgUnitId> meant = addressee.unitsIn(facts.tree());
        String names = meant.stream().map(facts::name).collect(Collectors.joining(", "));
        return addressee instanceof Addressee.AllOf all
                ? sheet.words("addressee.all", meant.size(), units.level(all.level()), names)
                : names;
    }
}
