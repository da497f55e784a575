// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.fact.FactId;
import io.github.camket.model.progress.Doubt;
import io.github.camket.model.progress.DoubtReason;
import io.github.camket.model.progress.DoubtfulValue;
import io.github.camket.quantity.Fraction;
import io.github.camket.trace.Ref;
import java.time.LocalDate;
import java.util.Optional;

/** Doubts about a value of another fact. */
final class DoubtShape extends Shape<Doubt> {

    private final Field<Doubt, FactId> id = required("id", References.fact(Doubt.KIND), Doubt::getId);
    private final Field<Doubt, Ref> about = required("about", References.ANY, Doubt::getAbout);
    private final Field<Doubt, DoubtfulValue> value =
            required("value", Formats.constant(DoubtfulValue.class), Doubt::getValue);
    private final Field<Doubt, DoubtReason> reason =
            required("reason", Formats.constant(DoubtReason.class), Doubt::getReason);
    private final Field<Doubt, Fraction> least = required("least", Formats.FRACTION, Doubt::getLeast);
    private final Field<Doubt, Fraction> most = required("most", Formats.FRACTION, Doubt::getMost);
    private final Field<Doubt, LocalDate> raisedOn = required("raisedOn", Formats.DATE, Doubt::getRaisedOn);
    private final Field<Doubt, Optional<LocalDate>> settledOn =
            optional("settledOn", Formats.DATE, Doubt::getSettledOn);

    @Override
    Doubt make(Values in) {
        return Doubt.builder()
                .id(in.get(id))
                .about(in.get(about))
                .value(in.get(value))
                .reason(in.get(reason))
                .least(in.get(least))
                .most(in.get(most))
                .raisedOn(in.get(raisedOn))
                .settledOn(in.get(settledOn))
                .build();
    }
}
