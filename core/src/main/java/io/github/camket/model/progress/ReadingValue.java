// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** What a reading found, in the shape in which it can be checked: never a bare percentage where parts are known. */
public sealed interface ReadingValue {

    /**
     * So much, in the unit of the indicator.
     *
     * @param amount the value
     */
    record Amount(Fraction amount) implements ReadingValue {
        /** Checks that there is a value. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A part of a whole, both kept: disbursed and planned.
     *
     * @param ratio the parts, in the same unit; may exceed 1, never a bare percentage
     */
    record Share(Ratio ratio) implements ReadingValue {
        /** Checks that the parts are known. */
        public Share {
            if (Objects.requireNonNull(ratio, "ratio").isBare()) {
                throw new IllegalArgumentException("ratio must have its parts: " + ratio);
            }
        }
    }

    /**
     * Products one by one.
     *
     * @param products as reported, with evidence or without; each once
     */
    record Products(List<Product> products) implements ReadingValue {
        /** Copies the list and checks that no product is reported twice. */
        public Products {
            products = List.copyOf(products);
            if (new LinkedHashSet<>(products).size() < products.size()) {
                throw new IllegalArgumentException("products must be reported once each: "
                        + products.stream().map(Product::title).toList());
            }
        }
    }

    /**
     * One product.
     *
     * @param title what it is; not blank
     * @param evidence where it can be seen; empty if nobody said
     */
    record Product(String title, Optional<Evidence> evidence) {
        /** Checks that there is a title. */
        public Product {
            Objects.requireNonNull(evidence, "evidence");
            Words.require(title, "title");
        }
    }

    /**
     * The units that meet the condition of the indicator.
     *
     * @param units each once
     */
    record UnitsMeeting(List<OrgUnitId> units) implements ReadingValue {
        /** Copies the list and checks that no unit is named twice. */
        public UnitsMeeting {
            units = List.copyOf(units);
            if (new TreeSet<>(units).size() < units.size()) {
                throw new IllegalArgumentException("units must be named once each: " + units);
            }
        }
    }

    /**
     * Whether the one product is delivered.
     *
     * @param delivered whether it is
     */
    record Delivery(boolean delivered) implements ReadingValue {}
}
