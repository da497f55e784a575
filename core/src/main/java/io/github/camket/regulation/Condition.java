// SPDX-License-Identifier: Apache-2.0
package io.github.camket.regulation;

import io.github.camket.document.Confidence;
import io.github.camket.document.Label;
import io.github.camket.document.Source;
import io.github.camket.measurement.MeasureId;
import io.github.camket.model.conduct.ConclusionKind;
import io.github.camket.model.conduct.DisciplineGround;
import io.github.camket.model.organization.Position;
import io.github.camket.quantity.Comparison;
import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Points;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What must hold for a level, or for an exclusion: a closed algebra of three values, since facts can be open. */
public sealed interface Condition {

    /** What is known of a condition. */
    enum Outcome {
        /** It holds. */
        HOLDS,
        /** It does not hold. */
        FAILS,
        /** The facts do not tell. */
        OPEN;

        /** The outcome of something that is known. */
        public static Outcome of(boolean holds) {
            return holds ? HOLDS : FAILS;
        }

        /** Whether all of the outcomes hold. */
        public static Outcome all(List<Outcome> outcomes) {
            return count(outcomes, number -> number == outcomes.size());
        }

        /** Whether the number of those that hold is one that is wanted. */
        static Outcome count(List<Outcome> outcomes, IntPredicate number) {
            int certain = Collections.frequency(outcomes, HOLDS);
            int possible = certain + Collections.frequency(outcomes, OPEN);
            boolean some = IntStream.rangeClosed(certain, possible).anyMatch(number);
            boolean every = IntStream.rangeClosed(certain, possible).allMatch(number);
            return some == every ? of(every) : OPEN;
        }
    }

    /**
     * What the outcomes of the parts make of the condition; for conditions with parts only.
     *
     * @param outcomes those of {@link #parts}, in order
     */
    default Outcome combine(List<Outcome> outcomes) {
        throw new IllegalStateException("condition must have parts: " + this);
    }

    /**
     * How a value that lies between two bounds, inclusive, stands to a number.
     *
     * @param least lowest possible value; empty if there is none
     * @param most highest possible value; empty if there is none
     */
    static Outcome compare(Optional<Fraction> least, Optional<Fraction> most, Comparison comparison, Fraction number) {
        int low = least.map(value -> value.compareTo(number)).orElse(-1);
        int high = most.map(value -> value.compareTo(number)).orElse(1);
        boolean single = least.isPresent() && least.equals(most);
        boolean everywhere =
                comparison == Comparison.EXACTLY ? single && low == 0 : comparison.holds(low) && comparison.holds(high);
        boolean somewhere = comparison == Comparison.EXACTLY
                ? low <= 0 && high >= 0
                : comparison.holds(low) || comparison.holds(high);
        return everywhere ? Outcome.HOLDS : somewhere ? Outcome.OPEN : Outcome.FAILS;
    }

    /** Where the regulation sets it. */
    Source source();

    /** The same condition with its sources, and those of all conditions below it, changed. */
    Condition mapSources(UnaryOperator<Source> change);

    /** The conditions directly below, in order. */
    default List<Condition> parts() {
        return List.of();
    }

    /**
     * The same condition with others directly below it; itself, if it has no parts.
     *
     * @param parts as many as {@link #parts}
     */
    default Condition withParts(List<Condition> parts) {
        return this;
    }

    /** The measures that the condition and all below it use, each once. */
    default List<MeasureId> measuresUsed() {
        return parts().stream()
                .flatMap(part -> part.measuresUsed().stream())
                .distinct()
                .toList();
    }

    /**
     * A measure stands in a relation to a bound.
     *
     * @param measure the measure
     * @param comparison the relation
     * @param bound the bound; a ratio as a fraction of 1; not negative
     * @param ofNothing what becomes of it where there is nothing to measure; {@link Outcome#HOLDS} for an "if any"
     * @param source where the regulation sets it
     */
    record Compare(MeasureId measure, Comparison comparison, Fraction bound, Outcome ofNothing, Source source)
            implements Condition {
        /** Checks that the bound is not negative. */
        public Compare {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(ofNothing, "ofNothing");
            Objects.requireNonNull(source, "source");
            if (bound.signum() < 0) {
                throw new IllegalArgumentException("bound must not be negative: " + bound);
            }
        }

        @Override
        public List<MeasureId> measuresUsed() {
            return List.of(measure);
        }

        /** The condition in signs, such as {@code done = 1}. */
        @Override
        public String toString() {
            return measure + " " + comparison.sign() + " " + bound;
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new Compare(measure, comparison, bound, ofNothing, change.apply(source));
        }
    }

    /**
     * The score stands in a relation to a bound.
     *
     * @param criterion the criterion whose points are meant; empty for the total
     * @param comparison the relation
     * @param bound the bound
     * @param source where the regulation sets it
     */
    record OfScore(Optional<CriterionId> criterion, Comparison comparison, Points bound, Source source)
            implements Condition {
        /** Checks that all are given. */
        public OfScore {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String toString() {
            return criterion.map(CriterionId::value).orElse("total") + " " + comparison.sign() + " " + bound;
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new OfScore(criterion, comparison, bound, change.apply(source));
        }
    }

    /**
     * All of them hold.
     *
     * @param parts at least one
     * @param source where the regulation sets it
     */
    record All(List<Condition> parts, Source source) implements Condition {
        /** Copies the parts. */
        public All {
            Objects.requireNonNull(source, "source");
            parts = someOf(parts, "parts");
        }

        @Override
        public Outcome combine(List<Outcome> outcomes) {
            return Outcome.count(outcomes, number -> number == parts.size());
        }

        @Override
        public String toString() {
            return "all" + joined(parts);
        }

        @Override
        public Condition withParts(List<Condition> parts) {
            return new All(parts, source);
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new All(mapped(parts, change), change.apply(source));
        }
    }

    /**
     * At least one of them holds.
     *
     * @param parts at least one
     * @param source where the regulation sets it
     */
    record AnyOf(List<Condition> parts, Source source) implements Condition {
        /** Copies the parts. */
        public AnyOf {
            Objects.requireNonNull(source, "source");
            parts = someOf(parts, "parts");
        }

        @Override
        public Outcome combine(List<Outcome> outcomes) {
            return Outcome.count(outcomes, number -> number > 0);
        }

        @Override
        public String toString() {
            return "any" + joined(parts);
        }

        @Override
        public Condition withParts(List<Condition> parts) {
            return new AnyOf(parts, source);
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new AnyOf(mapped(parts, change), change.apply(source));
        }
    }

    /**
     * None of them holds; with one part, its contrary.
     *
     * @param parts at least one
     * @param source where the regulation sets it
     */
    record NoneOf(List<Condition> parts, Source source) implements Condition {
        /** Copies the parts. */
        public NoneOf {
            Objects.requireNonNull(source, "source");
            parts = someOf(parts, "parts");
        }

        @Override
        public Outcome combine(List<Outcome> outcomes) {
            return Outcome.count(outcomes, number -> number == 0);
        }

        @Override
        public String toString() {
            return "none" + joined(parts);
        }

        @Override
        public Condition withParts(List<Condition> parts) {
            return new NoneOf(parts, source);
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new NoneOf(mapped(parts, change), change.apply(source));
        }
    }

    /**
     * The number of those that hold stands in a relation to a number.
     *
     * @param parts at least one
     * @param comparison the relation
     * @param number the number; 0 or more
     * @param source where the regulation sets it
     */
    record CountOf(List<Condition> parts, Comparison comparison, int number, Source source) implements Condition {
        /** Copies the parts. */
        public CountOf {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(source, "source");
            parts = someOf(parts, "parts");
            if (number < 0) {
                throw new IllegalArgumentException("number must be 0 or more: " + number);
            }
        }

        @Override
        public Outcome combine(List<Outcome> outcomes) {
            return Outcome.count(outcomes, held -> comparison.holds(Integer.compare(held, number)));
        }

        @Override
        public String toString() {
            return "count" + joined(parts) + " " + comparison.sign() + " " + number;
        }

        @Override
        public Condition withParts(List<Condition> parts) {
            return new CountOf(parts, comparison, number, source);
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new CountOf(mapped(parts, change), comparison, number, change.apply(source));
        }
    }

    /**
     * There is something to measure.
     *
     * @param measure the measure
     * @param source where the regulation sets it
     */
    record Applicable(MeasureId measure, Source source) implements Condition {
        /** Checks that all are given. */
        public Applicable {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public List<MeasureId> measuresUsed() {
            return List.of(measure);
        }

        @Override
        public String toString() {
            return "applicable(" + measure + ")";
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new Applicable(measure, change.apply(source));
        }
    }

    /**
     * The person holds one of these positions.
     *
     * @param positions the positions; not empty
     * @param source where the regulation sets it
     */
    record OfPosition(Set<Position> positions, Source source) implements Condition {
        /** Copies the positions, in a fixed order. */
        public OfPosition {
            Objects.requireNonNull(source, "source");
            positions = ordered(positions, "positions");
        }

        @Override
        public String toString() {
            return "position in " + positions;
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new OfPosition(positions, change.apply(source));
        }
    }

    /**
     * There is a decision to discipline, in any form from reprimand up, that takes effect in the period. Whether an act can count
     * twice, and in which organization it counts, is for the regulation to say; where it does not, every decision counts in the
     * period of its effect.
     *
     * @param grounds what the violation must be about; not empty
     * @param source where the regulation says so
     * @param once where it says that an act counts in one period only: not again when a second decision about it follows in a later
     *     period, and not when it already led to the level before there was a decision; empty if it does not say so
     * @param elsewhere where it says that an act in a former organization counts there, not in the one that rates; empty if it does
     *     not say so
     */
    record Disciplined(Set<DisciplineGround> grounds, Source source, Optional<Source> once, Optional<Source> elsewhere)
            implements Condition {
        /** Copies the grounds, in a fixed order, and checks that a source that is given says something. */
        public Disciplined {
            Objects.requireNonNull(source, "source");
            grounds = ordered(grounds, "grounds");
            said(once, "once");
            said(elsewhere, "elsewhere");
        }

        private static void said(Optional<Source> source, String name) {
            if (source.filter(
                            given -> given.citation().isEmpty() && given.note().isEmpty())
                    .isPresent()) {
                throw new IllegalArgumentException(name + " must have a citation or a note: " + source.get());
            }
        }

        @Override
        public String toString() {
            return "disciplined for " + grounds;
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new Disciplined(grounds, change.apply(source), once.map(change), elsewhere.map(change));
        }
    }

    /**
     * The competent authority concluded so in the period.
     *
     * @param kinds what was concluded; not empty
     * @param about about whom
     * @param atLeast how many conclusions there must be; 1 or more
     * @param source where the regulation says so
     */
    record Concluded(Set<ConclusionKind> kinds, About about, int atLeast, Source source) implements Condition {
        /** Copies the kinds, in a fixed order. */
        public Concluded {
            Objects.requireNonNull(about, "about");
            Objects.requireNonNull(source, "source");
            kinds = ordered(kinds, "kinds");
            if (atLeast < 1) {
                throw new IllegalArgumentException("atLeast must be 1 or more: " + atLeast);
            }
        }

        @Override
        public String toString() {
            return "concluded about " + about + ": " + kinds + " >= " + atLeast;
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new Concluded(kinds, about, atLeast, change.apply(source));
        }
    }

    /**
     * A line that the instrument has, and whose words are not available: it stays open whatever the facts are, so that no level
     * that it could change is given in silence. An application that has the text puts its own conditions in this place.
     *
     * @param line what the line is about
     * @param known how well the line is known; not {@link Confidence#TEXT}
     * @param source its place in the instrument
     */
    record Absent(Label line, Confidence known, Source source) implements Condition {
        /** Checks that the text is not available. */
        public Absent {
            Objects.requireNonNull(line, "line");
            Objects.requireNonNull(source, "source");
            if (known == Confidence.TEXT) {
                throw new IllegalArgumentException("known must not be TEXT where a line is absent: " + known);
            }
        }

        @Override
        public String toString() {
            return "absent(" + source + ")";
        }

        @Override
        public Condition mapSources(UnaryOperator<Source> change) {
            return new Absent(line, known, change.apply(source));
        }
    }

    /** About whom a conclusion is. */
    enum About {
        /** About the person or organization itself. */
        SELF,
        /** About a unit for which a leader answers directly: the unit of a head, the units in charge of a deputy. */
        UNIT_LED
    }

    private static <E extends Comparable<E>> Set<E> ordered(Set<E> values, String name) {
        return Collections.unmodifiableSet(new TreeSet<>(someOf(List.copyOf(values), name)));
    }

    private static <E> List<E> someOf(List<E> elements, String name) {
        if (elements.isEmpty()) {
            throw new IllegalArgumentException(name + " must not be empty: []");
        }
        return List.copyOf(elements);
    }

    private static String joined(List<Condition> parts) {
        return parts.stream().map(Condition::toString).collect(Collectors.joining("; ", "(", ")"));
    }

    private static List<Condition> mapped(List<Condition> parts, UnaryOperator<Source> change) {
        return parts.stream().map(part -> part.mapSources(change)).toList();
    }
}
