// SPDX-License-Identifier: Apache-2.0
package io.github.camket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camket.measurement.restatement.FigureValue;
import io.github.camket.measurement.restatement.RestatedFigure;
import io.github.camket.measurement.restatement.Restatement;
import io.github.camket.model.organization.OrgUnitId;
import io.github.camket.model.progress.NoValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing reported, nothing there, not to be published, 0: they stay apart. */
class RestatementGapProperties {

    private static final FigureValue NOT_APPLICABLE = new FigureValue.None(NoValue.NOT_APPLICABLE);

    private static final FigureValue SUPPRESSED = new FigureValue.None(NoValue.SUPPRESSED);

    @Provide
    Arbitrary<RestatementCase> cases() {
        return RestatementCase.additive();
    }

    private static boolean hasValue(Map<OrgUnitId, FigureValue> reported, OrgUnitId unit) {
        return reported.containsKey(unit) && !(reported.get(unit) instanceof FigureValue.None);
    }

    /** The units of the reported map that belong to the unit. */
    private static TreeSet<OrgUnitId> origins(RestatementCase given, OrgUnitId unit) {
        NaiveLineage naive = new NaiveLineage(given.history());
        return given.isForwards()
                ? naive.predecessors(unit, given.mapDay(), given.series().mapDay())
                        .units()
                : naive.successors(unit, given.mapDay(), given.series().mapDay())
                        .units();
    }

    @Property(tries = 300)
    void aUnitWithAMissingOrWithheldPartIsNeverComplete(@ForAll("cases") RestatementCase given) {
        Map<OrgUnitId, FigureValue> reported = given.reported();
        Restatement<OrgUnitId> restated = given.restated();
        NaiveRestatement naive = new NaiveRestatement(given);
        for (OrgUnitId unit : given.history().mapOn(given.mapDay()).units()) {
            Optional<RestatedFigure<OrgUnitId>> figure = restated.find(unit);
            for (OrgUnitId origin : origins(given, unit)) {
                boolean none = !hasValue(reported, origin) && !NOT_APPLICABLE.equals(reported.get(origin));
                boolean stays = hasValue(reported, origin)
                        && !naive.reachedBy(origin).containsKey(unit)
                        && !naive.stayedWith(origin).equals(Exact.ZERO);
                if (none || stays) {
                    assertThat(figure.filter(RestatedFigure::isComplete)).isEmpty();
                }
                if (none && figure.isPresent()) {
                    boolean hidden = SUPPRESSED.equals(reported.get(origin));
                    assertThat(hidden ? figure.get().suppressed() : figure.get().missing())
                            .contains(origin);
                }
                if (stays) {
                    assertThat(figure.orElseThrow().withheld()).contains(origin);
                }
            }
        }
    }

    @Property(tries = 300)
    void zeroAndNothingThereStayApart(@ForAll("cases") RestatementCase given) {
        Map<OrgUnitId, FigureValue> reported = given.reported();
        for (RestatedFigure<OrgUnitId> figure : given.restated().figures()) {
            TreeSet<OrgUnitId> origins = origins(given, figure.unit());
            boolean nothingThere = origins.stream().allMatch(origin -> NOT_APPLICABLE.equals(reported.get(origin)));
            if (nothingThere) {
                assertThat(figure.value()).contains(NOT_APPLICABLE);
                assertThat(figure.isComplete()).isTrue();
            }
            boolean anyValue = origins.stream().anyMatch(origin -> hasValue(reported, origin));
            assertThat(figure.value().filter(value -> !(value instanceof FigureValue.None)))
                    .satisfies(value -> assertThat(value.isEmpty() || anyValue).isTrue());
            if (!figure.contributions().isEmpty()) {
                assertThat(figure.value().orElseThrow())
                        .isInstanceOf(figure.contributions().get(0).value().getClass());
            }
        }
    }

    @Property(tries = 300)
    void onlyUnitsWithoutAValueAreSaidToBeMissing(@ForAll("cases") RestatementCase given) {
        Map<OrgUnitId, FigureValue> reported = given.reported();
        NaiveRestatement naive = new NaiveRestatement(given);
        for (RestatedFigure<OrgUnitId> figure : given.restated().figures()) {
            assertThat(figure.missing())
                    .noneMatch(unit ->
                            hasValue(reported, unit) && naive.reachedBy(unit).containsKey(figure.unit()));
            assertThat(figure.withheld()).allMatch(unit -> hasValue(reported, unit));
            assertThat(figure.missing()).noneMatch(figure.withheld()::contains);
            TreeSet<OrgUnitId> belonging = origins(given, figure.unit());
            if (!given.isForwards()) {
                // What ended on the way belongs to the unit and reports nothing.
                belonging.addAll(new NaiveLineage(given.history())
                        .successors(
                                figure.unit(), given.mapDay(), given.series().mapDay())
                        .ended());
            }
            assertThat(belonging).containsAll(figure.missing());
            assertThat(origins(given, figure.unit())).containsAll(figure.withheld());
        }
    }

    @Property(tries = 300)
    void everyUnitThatAValueReachesHasAFigure(@ForAll("cases") RestatementCase given) {
        NaiveRestatement naive = new NaiveRestatement(given);
        Restatement<OrgUnitId> restated = given.restated();
        given.reported()
                .keySet()
                .forEach(unit -> naive.reachedBy(unit)
                        .keySet()
                        .forEach(reached -> assertThat(restated.find(reached))
                                .as("%s", reached)
                                .isPresent()));
    }

    @Property
    void onItsOwnMapASeriesIsWhatItWas(@ForAll("cases") RestatementCase given) {
        RestatementCase same = new RestatementCase(
                given.history(), given.series(), given.series().mapDay());
        assertThat(same.restated().restated().figures())
                .isEqualTo(given.series().figures());
    }
}
