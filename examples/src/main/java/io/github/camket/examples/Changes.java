// SPDX-License-Identifier: Apache-2.0
package io.github.camket.examples;

import io.github.camket.WhatIf;
import io.github.camket.counterfactual.Counterfactuals;
import io.github.camket.rating.Margin;
import io.github.camket.rating.Rating;
import io.github.camket.regulation.Regulation;
import java.util.Optional;

/**
 * What would change the level of one person or unit.
 *
 * @param regulation the rules of the level
 * @param found the facts that would
 * @param margin how far the score is from another level
 */
record Changes(Regulation regulation, Counterfactuals found, Optional<Margin> margin) {

    static Changes of(WhatIf whatIf, Rating rating) {
        return new Changes(
                rating.getRegulation(), whatIf.search(rating.getSubject()), whatIf.margin(rating.getSubject()));
    }
}
