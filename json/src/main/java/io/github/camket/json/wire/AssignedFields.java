// SPDX-License-Identifier: Apache-2.0
package io.github.camket.json.wire;

import io.github.camket.model.directive.Assigned;
import io.github.camket.model.organization.Subject;
import java.util.List;
import java.util.Optional;

/** The properties that say who is to do something and with which result, the same in items and in tasks. */
final class AssignedFields<T extends Assigned> {

    final Field<T, List<Subject>> coordinating;
    final Field<T, Optional<String>> leaderInCharge;
    final Field<T, List<String>> monitors;
    final Field<T, Optional<String>> product;
    final Field<T, Optional<String>> authority;

    AssignedFields(Shape<T> shape) {
        coordinating =
                shape.optional("coordinating", Formats.list(References.SUBJECT), Assigned::getCoordinating, List.of());
        leaderInCharge = shape.optional("leaderInCharge", Formats.TEXT, Assigned::getLeaderInCharge);
        monitors = shape.optional("monitors", Formats.list(Formats.TEXT), Assigned::getMonitors, List.of());
        product = shape.optional("product", Formats.TEXT, Assigned::getProduct);
        authority = shape.optional("authority", Formats.TEXT, Assigned::getAuthority);
    }
}
