// SPDX-License-Identifier: Apache-2.0
package io.github.camket.model.indicator;

import io.github.camket.quantity.Fraction;
import io.github.camket.style.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * What a target asks for, as read from its words. Numbers are in the unit of the indicator, shares as shares of 1: 95 % is
 * 0.95, 1.5 percentage points are 1.5.
 */
public sealed interface Requirement {

    /**
     * A value on the right side of a bound.
     *
     * @param operator the side
     * @param value the bound
     */
    record Bound(Operator operator, Fraction value) implements Requirement {
        /** Checks that both are there. */
        public Bound {
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A value that is to be reached (đạt): at least so much where more is better, at most where less is, exactly so much
     * where neither is. A tolerance is that of the target.
     *
     * @param value the value
     * @param precision how the document names it
     */
    record Reach(Fraction value, Precision precision) implements Requirement {
        /** Checks that both are there. */
        public Reach {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(precision, "precision");
        }
    }

    /** How a document names a value. */
    enum Precision {
        /** As it is (đạt). */
        STATED,
        /** About (khoảng). Without a tolerance of the target it is judged like a stated one. */
        ABOUT
    }

    /**
     * A value between two bounds, both inclusive (từ a đến b).
     *
     * @param low the lower bound
     * @param high the upper bound; above the lower
     * @param beyond what a value past the better end is
     */
    record Range(Fraction low, Fraction high, Beyond beyond) implements Requirement {
        /** Checks the order of the bounds. */
        public Range {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(beyond, "beyond");
            if (low.compareTo(high) >= 0) {
                throw new IllegalArgumentException("high must be above " + low + ": " + high);
            }
        }
    }

    /** What a value past the better end of a range is. */
    enum Beyond {
        /** More than was asked for. */
        EXCEEDED,
        /** Not what was asked for. */
        OUTSIDE
    }

    /**
     * A decrease (giảm): what is asked of the amount by which the value went down, so that "giảm 1-1,5 điểm %" is a range of 1
     * to 1.5. Only of indicators that measure a change.
     *
     * @param by what is asked of the decrease, read as one of which more is better
     */
    record Decrease(Requirement by) implements Requirement {
        /** Checks that a decrease is asked for in numbers. */
        public Decrease {
            if (!(by instanceof Bound || by instanceof Reach || by instanceof Range)) {
                throw new IllegalArgumentException("by must be a bound, a value or a range: " + by);
            }
        }
    }

    /**
     * How the value must stand to that of an earlier period of the same unit (thấp hơn hoặc bằng năm trước).
     *
     * @param operator how it must stand
     * @param earlier which period
     */
    record Relative(Operator operator, Earlier earlier) implements Requirement {
        /** Checks that both are there. */
        public Relative {
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(earlier, "earlier");
        }
    }

    /** An earlier period. */
    enum Earlier {
        /** The one before, of the same length (kỳ trước). */
        PERIOD_BEFORE,
        /** The same months of the year before (cùng kỳ năm trước); for a year the year before. */
        SAME_PERIOD_LAST_YEAR
    }

    /** No case at all (không có, không để xảy ra). It can be met or missed, never exceeded. */
    record NoCase() implements Requirement {}

    /** The product is delivered (hoàn thành, có sản phẩm cụ thể). It can be met or missed, never exceeded. */
    record Delivered() implements Requirement {}

    /** The condition holds (duy trì, đạt chuẩn). It can be met or missed, never exceeded. */
    record Holds() implements Requirement {}

    /**
     * At least this step of the scale of the indicator (… trở lên).
     *
     * @param step one of the scale; not blank
     */
    record AtLeastStep(String step) implements Requirement {
        /** Checks that there is a step. */
        public AtLeastStep {
            Words.require(step, "step");
        }
    }

    /**
     * Each part of a composition has its share. It can be met or missed, never exceeded.
     *
     * @param parts each once, in the order of the document; their shares add up to 1
     */
    record Composed(List<Part> parts) implements Requirement {
        /** Copies the list and checks it. */
        public Composed {
            parts = Part.checked(parts);
            Fraction sum = parts.stream().map(Part::share).reduce(Fraction.ZERO, Fraction::plus);
            if (!sum.equals(Fraction.ONE)) {
                throw new IllegalArgumentException("parts must add up to 1: " + sum);
            }
        }
    }

    /**
     * One part of a composition.
     *
     * @param name what it is; not blank
     * @param share of 1
     */
    record Part(String name, Fraction share) {
        /** Checks that there is a name. */
        public Part {
            Words.require(name, "name");
            Objects.requireNonNull(share, "share");
        }

        /**
         * A copy of the parts.
         *
         * @throws IllegalArgumentException if there are less than two, or two of one name
         */
        public static List<Part> checked(List<Part> parts) {
            List<String> names = parts.stream().map(Part::name).toList();
            if (names.size() < 2 || new LinkedHashSet<>(names).size() < names.size()) {
                throw new IllegalArgumentException("parts must be two or more of different names: " + names);
            }
            return List.copyOf(parts);
        }
    }

    /**
     * What is asked of each measure of a compound indicator; all must hold.
     *
     * @param measures each indicator once, in the order of the document; at least two
     */
    record AllOf(List<OfMeasure> measures) implements Requirement {
        /** Copies the list and checks it. */
        public AllOf {
            measures = List.copyOf(measures);
            List<IndicatorId> ids = measures.stream().map(OfMeasure::indicator).toList();
            if (ids.size() < 2 || new LinkedHashSet<>(ids).size() < ids.size()) {
                throw new IllegalArgumentException("measures must be two or more different indicators: " + ids);
            }
        }
    }

    /**
     * What is asked of one measure of a compound indicator.
     *
     * @param indicator the measure
     * @param requirement what is asked; not again of several measures
     */
    record OfMeasure(IndicatorId indicator, Requirement requirement) {
        /** Checks that it is one measure. */
        public OfMeasure {
            Objects.requireNonNull(indicator, "indicator");
            if (Objects.requireNonNull(requirement, "requirement") instanceof AllOf) {
                throw new IllegalArgumentException("requirement must be of one measure: " + requirement);
            }
        }
    }
}
