// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import io.github.camket.measurement.Measure;
import io.github.camket.measurement.Measurement;
import io.github.camket.measurement.MeasurementStatus;
import io.github.camket.measurement.Measurements;
import io.github.camket.regulation.Regulation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generators of regulations that fit together, and of what can be measured under a regulation, one's own among them.
 *
 * <pre>{@code
 * @Property
 * void aMissingScoreNeverCostsALevel(@ForAll("measured") Measurements known) { ... }
 *
 * @Provide
 * Arbitrary<Measurements> measured() {
 *     return RegulationArbitraries.measurements(mySchemeForStaff());
 * }
 * }</pre>
 */
public final class RegulationArbitraries {

    private static final int REGULATION = 300;
    private static final int MEASUREMENTS = 60;

    private RegulationArbitraries() {}

    /** Regulations for people or for organizations. */
    public static Arbitrary<Regulation> regulations() {
        return Arbitraries.oneOf(people(), organizations());
    }

    /**
     * Regulations for people of one to three positions: sections with formulas of every shape, negative points among them;
     * one to four levels, with holes and with conditions; exclusions of every effect; sometimes a quota and a level cap.
     * Every one of them can be compiled.
     */
    public static Arbitrary<Regulation> people() {
        return Choices.upTo(REGULATION).map(RandomRegulation::ofPeople);
    }

    /** Regulations for organizations of one to three kinds, as {@link #people}. */
    public static Arbitrary<Regulation> organizations() {
        return Choices.upTo(REGULATION).map(RandomRegulation::ofOrganizations);
    }

    /**
     * Measurements under a regulation: each measure with a value that it can have, with nothing to measure, missing with or
     * without bounds, or not there at all.
     */
    public static Arbitrary<Measurements> measurements(Regulation regulation) {
        return Choices.upTo(MEASUREMENTS).map(choices -> {
            Measurements.Builder all = Measurements.builder();
            for (Measure measure : regulation.getMeasures().getMeasures()) {
                MeasureValues.of(measure, regulation.getMeasures())
                        .measurement(choices)
                        .ifPresent(all::put);
            }
            return all.build();
        });
    }

    /**
     * What measurements can become: each measure that is missing, or not there, gets a value that its bounds and its steps
     * allow; the others stay as they are.
     */
    public static Arbitrary<Measurements> completions(Regulation regulation, Measurements known) {
        return Choices.upTo(MEASUREMENTS).map(choices -> {
            Measurements.Builder all = Measurements.builder();
            for (Measure measure : regulation.getMeasures().getMeasures()) {
                MeasureValues values = MeasureValues.of(measure, regulation.getMeasures());
                Measurement settled = known.find(measure.id())
                        .filter(found -> found.getStatus() != MeasurementStatus.MISSING)
                        .orElseGet(() -> values.measured(
                                values.leftBy(known).orElseThrow().value(choices)));
                all.put(settled);
            }
            return all.build();
        });
    }
}
