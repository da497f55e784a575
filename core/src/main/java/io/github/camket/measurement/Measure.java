// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement;

import io.github.camket.document.Citation;
import io.github.camket.document.Label;
import io.github.camket.quantity.Points;
import java.util.List;
import java.util.Objects;

/** Definition of one number that a regulation asks for. Data: a regulation may have any measures of these shapes. */
public sealed interface Measure {

    /** Identifier within the regulation. */
    MeasureId id();

    /** Name for people. */
    Label label();

    /** Where the regulation defines it. */
    Citation citation();

    /**
     * A ratio over converted work: what counts of the work done, out of the work assigned or completed. Amounts are
     * multiplied by the conversion coefficient of their task.
     *
     * @param id identifier
     * @param label name
     * @param credit what of the work done counts
     * @param citation where it is defined
     */
    record OfWork(MeasureId id, Label label, WorkCredit credit, Citation citation) implements Measure {
        /** Checks that all are given. */
        public OfWork {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(credit, "credit");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * Points that people give, as a whole or item by item. If any part is judged, the parts count and the whole is their
     * sum; a total typed over judged parts is not believed.
     *
     * @param id identifier, which judged scores name as their criterion
     * @param label name
     * @param max most points that can be given; positive; with parts, the sum of theirs
     * @param parts items that can be judged instead of the whole; may be empty
     * @param citation where it is defined
     */
    record Judged(MeasureId id, Label label, Points max, List<Judged> parts, Citation citation) implements Measure {
        /** Whether this measure or one of its parts, at any depth, has the identifier. */
        boolean has(String wanted) {
            return id.value().equals(wanted) || parts.stream().anyMatch(part -> part.has(wanted));
        }

        /** Checks the maximum, and that those of the parts add up to it. */
        public Judged {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(citation, "citation");
            parts = List.copyOf(parts);
            if (max.compareTo(Points.ZERO) <= 0) {
                throw new IllegalArgumentException("max of " + id + " must be positive: " + max);
            }
            Points sum = parts.stream().map(Judged::max).reduce(Points.ZERO, Points::plus);
            if (!parts.isEmpty() && !sum.equals(max)) {
                throw new IllegalArgumentException(
                        "parts of " + id + " must have maxima that add up to " + max + ": " + sum);
            }
        }
    }
}
