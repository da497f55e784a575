// SPDX-License-Identifier: Apache-2.0
package io.github.camket.measurement.comparison;

import io.github.camket.quantity.Fraction;
import io.github.camket.quantity.Ratio;
import io.github.camket.trace.Finding;
import io.github.camket.trace.FindingCode;
import io.github.camket.trace.Ref;
import io.github.camket.trace.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Combines ratios by a declared method.
 *
 * <pre>{@code
 * Composer.of(CompositionRules.of(CompositionMethod.POOLED, MissingParts.REQUIRED))
 *         .compose(Ref.of("orgUnit", "u-1"), List.of(
 *                 CompositePart.of(Ref.of("target", "t-1"), Ratio.of(9, 10)),
 *                 CompositePart.of(Ref.of("target", "t-2"), Ratio.of(10, 30))))
 *         .getValue(); // 19/40
 * }</pre>
 *
 * <p>A part to which the figure does not apply leaves both sides of the division, its weight included. A bare percentage is
 * refused by {@code POOLED} and {@code MEAN_OF_RATIOS}: nobody knows what it is a percentage of, and so how much it weighs. With a
 * declared weight it can be taken, and it can be held against a bound.
 */
public final class Composer {

    /** A part that should have a value has none; it is left out, and the divisor is smaller. Arguments: the reason. */
    public static final FindingCode PART_LEFT_OUT = new FindingCode("PART_LEFT_OUT", Severity.WARNING);
    /** A part that has to have a value has none; there is no figure. Arguments: the reason. */
    public static final FindingCode PART_REQUIRED = new FindingCode("PART_REQUIRED", Severity.ERROR);
    /** A percentage without its parts, of which nobody knows the weight; there is no figure. Arguments: the percentage. */
    public static final FindingCode BARE_PERCENTAGE_NOT_COMBINED =
            new FindingCode("BARE_PERCENTAGE_NOT_COMBINED", Severity.ERROR);
    /** A part has no weight though the method asks for weights; there is no figure. */
    public static final FindingCode PART_WITHOUT_WEIGHT = new FindingCode("PART_WITHOUT_WEIGHT", Severity.ERROR);
    /** The weights do not add up to 1; there is no figure. Arguments: their sum. */
    public static final FindingCode WEIGHTS_DO_NOT_ADD_UP = new FindingCode("WEIGHTS_DO_NOT_ADD_UP", Severity.ERROR);
    /** The weights of the parts that count do not add up to 1; each is divided by their sum. Arguments: their sum. */
    public static final FindingCode WEIGHTS_NORMALIZED = new FindingCode("WEIGHTS_NORMALIZED", Severity.INFO);
    /** A part has a weight that the method does not use. Arguments: the weight. */
    public static final FindingCode WEIGHT_NOT_USED = new FindingCode("WEIGHT_NOT_USED", Severity.INFO);
    /** No part has a value; there is no figure. */
    public static final FindingCode NOTHING_TO_COMBINE = new FindingCode("NOTHING_TO_COMBINE", Severity.WARNING);

    private final CompositionRules rules;

    private Composer(CompositionRules rules) {
        this.rules = rules;
    }

    /** Combines by these rules. */
    public static Composer of(CompositionRules rules) {
        return new Composer(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * The figure of these parts, whatever their order.
     *
     * @param about what the figure is of
     * @throws IllegalArgumentException if two parts are of the same thing
     */
    public Composite compose(Ref about, Collection<CompositePart> parts) {
        Objects.requireNonNull(about, "about");
        List<CompositePart> sorted =
                parts.stream().sorted(Comparator.comparing(CompositePart::ref)).toList();
        requireDistinct(sorted);
        SortedSet<Finding> findings = new TreeSet<>();
        sorted.forEach(part -> check(part, findings));
        List<CompositePart> counted =
                sorted.stream().filter(part -> part.ratio().isPresent()).toList();
        if (counted.isEmpty()) {
            findings.add(NOTHING_TO_COMBINE.about(about));
        }
        if (rules.getMethod().value() == CompositionMethod.WEIGHTED) {
            checkWeights(about, sorted, counted, findings);
        }
        boolean refused = counted.isEmpty()
                || findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        return refused ? refused(about, sorted, findings) : composed(about, sorted, counted, findings);
    }

    private static void requireDistinct(List<CompositePart> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).ref().equals(sorted.get(i - 1).ref())) {
                throw new IllegalArgumentException(
                        "parts must be one for each thing: " + sorted.get(i).ref());
            }
        }
    }

    private void check(CompositePart part, Collection<Finding> findings) {
        CompositionMethod method = rules.getMethod().value();
        if (part.isExpected()) {
            FindingCode code = rules.getMissingParts().value() == MissingParts.REQUIRED ? PART_REQUIRED : PART_LEFT_OUT;
            part.reason().ifPresent(reason -> findings.add(code.about(part.ref(), reason)));
        }
        if (method == CompositionMethod.POOLED || method == CompositionMethod.MEAN_OF_RATIOS) {
            part.ratio()
                    .filter(Ratio::isBare)
                    .ifPresent(bare -> findings.add(BARE_PERCENTAGE_NOT_COMBINED.about(part.ref(), bare.toFraction())));
        }
        if (method != CompositionMethod.WEIGHTED) {
            part.weight().ifPresent(weight -> findings.add(WEIGHT_NOT_USED.about(part.ref(), weight)));
        } else if (part.weight().isEmpty()) {
            findings.add(PART_WITHOUT_WEIGHT.about(part.ref()));
        }
    }

    private void checkWeights(
            Ref about, List<CompositePart> parts, List<CompositePart> counted, Collection<Finding> findings) {
        boolean all = parts.stream().allMatch(part -> part.weight().isPresent());
        boolean even = weights(parts).equals(Fraction.ONE);
        if (all && !parts.isEmpty() && !even && rules.getWeightSum().value() == WeightSumPolicy.REJECT) {
            findings.add(WEIGHTS_DO_NOT_ADD_UP.about(about, weights(parts)));
        } else if (all && !counted.isEmpty() && !weights(counted).equals(Fraction.ONE)) {
            findings.add(WEIGHTS_NORMALIZED.about(about, weights(counted)));
        }
    }

    private Composite refused(Ref about, List<CompositePart> parts, Collection<Finding> findings) {
        return Composite.builder()
                .about(about)
                .rules(rules)
                .parts(parts.stream()
                        .map(part -> new ComposedPart(part, Optional.empty(), isBelowBound(part)))
                        .toList())
                .findings(findings)
                .build();
    }

    private Composite composed(
            Ref about, List<CompositePart> parts, List<CompositePart> counted, Collection<Finding> findings) {
        boolean everyPartDecides = rules.getMethod().value() == CompositionMethod.ALL_OR_NOTHING;
        Fraction divisor = sum(counted.stream().map(this::mass).toList());
        List<ComposedPart> composed = new ArrayList<>();
        for (CompositePart part : parts) {
            boolean hasShare = !everyPartDecides && part.ratio().isPresent();
            Optional<Fraction> share = hasShare ? Optional.of(mass(part).dividedBy(divisor)) : Optional.empty();
            composed.add(new ComposedPart(part, share, isBelowBound(part)));
        }
        Composite.Builder composite = Composite.builder()
                .about(about)
                .rules(rules)
                .parts(composed)
                .value(everyPartDecides ? allOrNothing(composed) : sum(contributions(composed)))
                .findings(findings);
        if (rules.getMethod().value() == CompositionMethod.POOLED) {
            composite.pool(Ratio.pooled(
                    counted.stream().flatMap(part -> part.ratio().stream()).toList()));
        }
        return composite.build();
    }

    private static List<Fraction> contributions(List<ComposedPart> parts) {
        return parts.stream()
                .flatMap(each -> each.share().stream()
                        .map(share ->
                                each.part().ratio().orElseThrow().toFraction().times(share)))
                .toList();
    }

    private static Fraction allOrNothing(List<ComposedPart> parts) {
        return parts.stream().noneMatch(ComposedPart::belowBound) ? Fraction.ONE : Fraction.ZERO;
    }

    private boolean isBelowBound(CompositePart part) {
        Fraction bound = rules.getBound().value();
        return rules.getMethod().value() == CompositionMethod.ALL_OR_NOTHING
                && part.ratio()
                        .filter(ratio -> ratio.toFraction().compareTo(bound) < 0)
                        .isPresent();
    }

    /** What a part weighs against the others. */
    private Fraction mass(CompositePart part) {
        return switch (rules.getMethod().value()) {
            case MEAN_OF_RATIOS, ALL_OR_NOTHING -> Fraction.ONE;
            case POOLED -> part.ratio().orElseThrow().getWhole();
            case WEIGHTED -> part.weight().orElseThrow();
        };
    }

    private static Fraction weights(List<CompositePart> parts) {
        return sum(parts.stream().flatMap(part -> part.weight().stream()).toList());
    }

    private static Fraction sum(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
