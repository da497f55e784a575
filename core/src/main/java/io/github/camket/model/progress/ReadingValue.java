// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.progress;

import io.github.camket.model.indicator.Requirement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.style.Words;
import java.time.LocalDate;
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
     * A part of a whole, both kept: disbursed and planned. For a level or a ratio per so many, an amount and the base for
     * which it stands: income and people.
     *
     * @param ratio the parts; may exceed 1, never a bare percentage
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
     * A percentage whose parts nobody published. It can be held against a target; it takes no part in sums over units.
     *
     * @param percent in percent, any sign: 24.96
     */
    record Percentage(Fraction percent) implements ReadingValue {
        /** Checks that there is a value. */
        public Percentage {
            Objects.requireNonNull(percent, "percent");
        }
    }

    /**
     * A level and the one with which it is compared: that of the base year, or of the same period of the year before.
     *
     * @param current the level now
     * @param base the level then, in the same unit
     */
    record Change(Fraction current, Fraction base) implements ReadingValue {
        /** Checks that both are there. */
        public Change {
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * A share and the one with which it is compared. Either can be a bare percentage.
     *
     * @param current the share now
     * @param base the share then
     */
    record ShareChange(Ratio current, Ratio base) implements ReadingValue {
        /** Checks that both are there. */
        public ShareChange {
            Objects.requireNonNull(current, "current");
            Objects.requireNonNull(base, "base");
        }
    }

    /**
     * Levels at the ends of consecutive years.
     *
     * @param levels the first is that before the first year; at least two
     */
    record Levels(List<Fraction> levels) implements ReadingValue {
        /** Copies the list. */
        public Levels {
            levels = List.copyOf(levels);
            if (levels.size() < 2) {
                throw new IllegalArgumentException("levels must be two or more: " + levels);
            }
        }

        /** Number of years from the first level to the last; at least 1. */
        public int years() {
            return levels.size() - 1;
        }

        /** The level before the first year. */
        public Fraction first() {
            return levels.get(0);
        }

        /** The level at the end of the last year. */
        public Fraction last() {
            return levels.get(levels.size() - 1);
        }
    }

    /**
     * Shares of named parts.
     *
     * @param parts two or more of different names; whether they add up to 1 is looked at where they are judged
     */
    record Composition(List<Requirement.Part> parts) implements ReadingValue {
        /** Copies the list and checks the names. */
        public Composition {
            parts = Requirement.Part.checked(parts);
        }
    }

    /**
     * A step of the scale of the indicator.
     *
     * @param step as in the scale; not blank
     */
    record Step(String step) implements ReadingValue {
        /** Checks that there is a step. */
        public Step {
            Words.require(step, "step");
        }
    }

    /**
     * Whether the condition holds.
     *
     * @param holds whether it does
     */
    record Condition(boolean holds) implements ReadingValue {}

    /**
     * A place in a ranking that others publish.
     *
     * @param place from 1, the best
     * @param of how many are ranked; not below the place
     * @param edition which ranking of which year, such as {@code PAR INDEX 2021}; not blank
     * @param publishedOn day of publication, which is often in the year after; empty if nobody said
     */
    record Place(int place, int of, String edition, Optional<LocalDate> publishedOn) implements ReadingValue {
        /** Checks the place and the edition. */
        public Place {
            Objects.requireNonNull(publishedOn, "publishedOn");
            Words.require(edition, "edition");
            if (place < 1 || place > of) {
                throw new IllegalArgumentException("place must be 1 to " + of + ": " + place);
            }
        }
    }

    /**
     * A group of places, where a ranking names groups only.
     *
     * @param group from 1, the best
     * @param of how many groups there are; not below the group
     * @param edition which ranking of which year; not blank
     * @param publishedOn day of publication; empty if nobody said
     */
    record Group(int group, int of, String edition, Optional<LocalDate> publishedOn) implements ReadingValue {
        /** Checks the group and the edition. */
        public Group {
            Objects.requireNonNull(publishedOn, "publishedOn");
            Words.require(edition, "edition");
            if (group < 1 || group > of) {
                throw new IllegalArgumentException("group must be 1 to " + of + ": " + group);
            }
        }
    }

    /**
     * No value, with the reason; never 0.
     *
     * @param reason why there is none
     */
    record None(NoValue reason) implements ReadingValue {
        /** Checks that there is a reason. */
        public None {
            Objects.requireNonNull(reason, "reason");
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
